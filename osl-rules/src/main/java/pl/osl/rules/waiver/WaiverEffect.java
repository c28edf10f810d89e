package pl.osl.rules.waiver;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The effect of a waiver on an assessment. */
public enum WaiverEffect implements Term {
    /** The rule is waived. */
    IN_EFFECT("obowiązuje", "in effect"),
    /** The day comes before the first day of the waiver. */
    NOT_YET("jeszcze nie obowiązuje", "not yet in effect"),
    /** The day comes after the last day of the waiver. */
    EXPIRED("wygasło", "expired"),
    /** The standard has no rule with that id; perhaps it is misspelt. */
    UNKNOWN_RULE("standard nie ma takiej reguły", "the standard has no such rule"),
    /** It was granted for another centre. */
    ANOTHER_CENTRE("dotyczy innego ośrodka", "for another centre"),
    /** The rule does not apply to the centre on that day, so there is nothing to waive. */
    RULE_NOT_APPLICABLE("reguła nie ma zastosowania", "the rule does not apply"),
    /** The record leaves open whether the rule applies, so the rule is undetermined. */
    APPLICABILITY_OPEN("nie wiadomo, czy reguła ma zastosowanie", "it is not recorded whether the rule applies");

    private final Wording wording;

    WaiverEffect(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
