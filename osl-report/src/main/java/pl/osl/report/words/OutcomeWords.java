package pl.osl.report.words;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.rules.finding.Outcome;

/** How reports tell an answer of several rules at once, which in Polish has other endings than that of one. */
public final class OutcomeWords {

    private OutcomeWords() {}

    /**
     * An answer in the words of one rule, or in those of several.
     *
     * @param rules how many rules have it; at least one
     */
    public static String of(Page page, Term answer, int rules) {
        return page.in(rules > 1 && answer instanceof Outcome outcome ? ofSeveral(outcome) : answer.wording());
    }

    /** What several rules are that have an outcome. */
    public static Wording ofSeveral(Outcome outcome) {
        return switch (outcome) {
            case MET -> Wording.of("spełnione", "met");
            case NOT_MET -> Wording.of("niespełnione", "not met");
            case UNDETERMINED -> Wording.of("nierozstrzygnięte", "undetermined");
            case NOT_APPLICABLE -> Wording.of("nie dotyczą", "not applicable");
            case WAIVED -> Wording.of("uchylone odstępstwem", "waived");
            case BROKEN -> Wording.of("błąd reguł", "broken rules");
        };
    }
}
