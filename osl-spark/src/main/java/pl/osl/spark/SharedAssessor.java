package pl.osl.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.waiver.Waivers;

/**
 * The day and the assessor that all machines ask with; each builds the assessor once, from what was sent to it.
 *
 * <p>Safe to share between threads.
 */
final class SharedAssessor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final StandardSource source;
    private final String waivers;
    private final List<AskedPresumption> presumptions;
    private final LocalDate day;

    private transient volatile @Nullable Assessor built;

    SharedAssessor(StandardSource source, Waivers waivers, List<Presumption> presumptions, LocalDate day) {
        this.source = source;
        this.waivers = OslJson.write(waivers);
        this.presumptions = AskedPresumption.all(presumptions);
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    Assessor assessor() {
        Assessor assessor = built;
        if (assessor == null) {
            assessor = build();
            built = assessor;
        }
        return assessor;
    }

    private synchronized Assessor build() {
        Assessor other = built;
        return other != null
                ? other
                : Assessor.of(source.standard())
                        .withWaivers(OslJson.read(waivers, Waivers.class))
                        .presuming(presumptions.stream()
                                .map(AskedPresumption::presumption)
                                .toList());
    }
}
