package pl.osl.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.fact.CentreId;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.Head;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

/** A table of several centres: one row per centre, one column per stage, one sign per status. */
record GlanceText(Map<CentreId, Outcomes> centres) implements Describer {

    GlanceText {
        long questions = centres.values().stream()
                .map(outcomes -> List.of(outcomes.standard(), outcomes.day()))
                .distinct()
                .count();
        if (questions != 1) {
            throw new IllegalArgumentException("one standard and one day are needed, not " + questions);
        }
        centres = Collections.unmodifiableMap(new LinkedHashMap<>(centres));
    }

    @Override
    public void describe(Page page) {
        Outcomes first = centres.values().iterator().next();
        Standard standard = first.standard();
        Head.on(page, Head.asked(page, standard.name(), standard.edition(), Head.asOf(page, first.day())))
                .print();
        List<Stage> stages = standard.stages();
        page.table(
                Stream.concat(Stream.of(""), stages.stream().map(stage -> StageNames.inColumn(page, stage.id())))
                        .toList(),
                centres.entrySet().stream()
                        .map(centre -> row(centre.getKey(), centre.getValue(), stages))
                        .toList());
        page.points(List.of(Point.of(0, StatusSigns.legend(page))));
    }

    private static List<Phrase> row(CentreId centre, Outcomes outcomes, List<Stage> stages) {
        Stream<Segment> signs =
                stages.stream().map(stage -> new Segment.Sign(StatusSigns.of(outcomes.status(stage.id()))));
        return Stream.concat(Stream.of(new Segment.Plain(centre.toString())), signs)
                .map(Phrase::of)
                .toList();
    }
}
