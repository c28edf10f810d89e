package pl.osl.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.osl.rules.presumption.Presumption;

/** What a command presumes where a record is silent. */
final class PresumeOption {

    private static final String ALLOWED = "acts, structure, engagements, engagements:P2Y, sources, all";
    /** After that many years nobody is presumed to be at work. */
    private static final int MOST_YEARS = 100;

    private static final Set<String> WITHOUT_PERIOD = Set.of("acts", "structure", "sources", "all");
    private static final String AGEING = "engagements:";

    @Option(
            names = "--presume",
            paramLabel = "NAMES",
            description = "co przyjąć tam, gdzie dane milczą: acts (akty obowiązują), structure (struktura trwa),"
                    + " engagements[:P2Y] (zaangażowanie trwa przez okres), sources (źródło mówi o swoim dniu), all;"
                    + " po przecinku; obowiązuje odpowiedź podana obok bez znaku ~ / what to presume where the record is"
                    + " silent, separated by commas; what follows is shown with the sign ~ beside the firm answer")
    private @Nullable String names;

    /** The presumptions in the order given; none if none are named. */
    List<Presumption> presumptions() {
        return named().orElse(List.of());
    }

    /** The presumptions in the order given; empty if the option is not given at all. */
    Optional<List<Presumption>> named() {
        return Optional.ofNullable(names).map(PresumeOption::all);
    }

    private static List<Presumption> all(String names) {
        List<Presumption> asked = new ArrayList<>();
        if (!names.isEmpty()) {
            for (String name : names.split(",", -1)) {
                asked.addAll(named(name.strip()));
            }
        }
        if (asked.stream().map(Presumption::id).distinct().count() < asked.size()) {
            throw new UnusableArgumentException(
                    "--presume: każde domniemanie można podać raz, a jest „" + names + "”",
                    "--presume: each presumption may be given once, but found \"" + names + "\"");
        }
        return asked;
    }

    private static List<Presumption> named(String name) {
        return switch (name) {
            case "acts" -> List.of(Presumption.ACTS_CONTINUE);
            case "structure" -> List.of(Presumption.STRUCTURE_CONTINUES);
            case "engagements" -> List.of(Presumption.ENGAGEMENT_CONTINUES);
            case "sources" -> List.of(Presumption.SOURCE_SPEAKS_OF_ITS_DAY);
            case "all" -> Presumption.all();
            default -> List.of(withPeriod(name));
        };
    }

    private static Presumption withPeriod(String name) {
        if (name.startsWith(AGEING)) {
            try {
                Period period = Period.parse(name.substring(AGEING.length()));
                if (!LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))) {
                    return Presumption.engagementContinues(period);
                }
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw unknown(name);
            }
        }
        int colon = name.indexOf(':');
        if (colon > 0 && WITHOUT_PERIOD.contains(name.substring(0, colon))) {
            throw new UnusableArgumentException(
                    "--presume: okres podaje się tylko przy engagements, np. engagements:P2Y, a jest „" + name + "”",
                    "--presume: only engagements takes a period, such as engagements:P2Y, but found \"" + name + "\"");
        }
        throw unknown(name);
    }

    private static UnusableArgumentException unknown(String name) {
        return new UnusableArgumentException(
                "--presume: jest „" + name + "”; dozwolone: " + ALLOWED,
                "--presume: found \"" + name + "\"; allowed: " + ALLOWED);
    }
}
