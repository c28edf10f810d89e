package pl.osl.report.assessment;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.words.OutcomeWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.finding.Outcome;

/** The number of rules with each outcome, on one line. */
public final class OutcomeCounts {

    private OutcomeCounts() {}

    /** The plural word for rules with this outcome. */
    public static Wording plural(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> Wording.of("niedotyczące ośrodka (centrum)", "not applicable");
            case BROKEN -> Wording.of("z błędem", "broken");
            default -> OutcomeWords.ofSeveral(outcome);
        };
    }

    /** A line of counts, without those that are 0. */
    static String line(Page page, Stream<Outcome> outcomes) {
        Map<Outcome, Long> counts =
                outcomes.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> page.in(plural(count.getKey())) + ": " + count.getValue())
                .collect(Collectors.joining(", ", page.in(SharedTerms.RULES) + " ", ""));
    }
}
