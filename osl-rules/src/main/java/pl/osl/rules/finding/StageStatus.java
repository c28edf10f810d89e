package pl.osl.rules.finding;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The status of a stage for a centre on a day. */
public enum StageStatus implements Term {
    /** Every binding rule that applies is met or waived, and every prerequisite is reached. */
    REACHED("osiągnięty", "reached"),
    /** A binding rule is not met. */
    NOT_REACHED("nieosiągnięty", "not reached"),
    /** The record, or a broken rule, leaves it open. */
    UNDETERMINED("nierozstrzygnięty", "undetermined"),
    /** Its own rules are met, but a prerequisite is not reached. */
    BLOCKED("wstrzymany", "blocked"),
    /** No binding rule of it applies to the centre. */
    NOT_APPLICABLE("nie dotyczy", "not applicable");

    private final Wording wording;

    StageStatus(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
