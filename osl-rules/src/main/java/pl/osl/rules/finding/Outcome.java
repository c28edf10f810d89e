package pl.osl.rules.finding;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The outcome of a rule for a centre on a day. */
public enum Outcome implements Term {
    /** What the rule demands is so. */
    MET("spełniona", "met"),
    /** What the rule demands is not so. */
    NOT_MET("niespełniona", "not met"),
    /** The record leaves open whether it is so, or whether the rule applies. */
    UNDETERMINED("nierozstrzygnięta", "undetermined"),
    /** The rule is not for this centre. */
    NOT_APPLICABLE("nie dotyczy", "not applicable"),
    /** A valid waiver stands in for it, whatever the facts. */
    WAIVED("uchylona odstępstwem", "waived"),
    /** A condition of the rule threw, and without it there is no answer. */
    BROKEN("błąd reguły", "broken rule");

    private final Wording wording;

    Outcome(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    /**
     * What follows for a rule.
     *
     * @param applies whether it applies
     * @param isWaived whether a waiver stands in for what it demands
     * @param demanded whether what it demands is so; only looked at where it surely applies and is not waived
     */
    public static Outcome of(Truth applies, boolean isWaived, Truth demanded) {
        if (applies != Truth.TRUE) {
            return applies == Truth.FALSE ? NOT_APPLICABLE : UNDETERMINED;
        }
        if (isWaived) {
            return WAIVED;
        }
        return switch (demanded) {
            case TRUE -> MET;
            case FALSE -> NOT_MET;
            case UNKNOWN -> UNDETERMINED;
        };
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
