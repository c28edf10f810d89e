package pl.osl.rules.plan;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Why no plan was sought for a stage while one was chosen. */
public enum LeftOutReason implements Term {
    /** It is reached. */
    REACHED("osiągnięty", "reached"),
    /** It is reached as far as is presumed, and not by the record alone. */
    PRESUMED_REACHED(
            "~ osiągnięty według domniemań, nie według samych danych",
            "~ reached as presumed, not by the record alone"),
    /** It does not apply to the centre. */
    NOT_APPLICABLE("nie dotyczy ośrodka (centrum)", "does not apply to the centre"),
    /** It is certain without a search that it leaves no less to do and to find out than a stage before it. */
    NO_LESS_TO_DO(
            "nie szukano planu, bo na pewno nie wymagałby mniej niż plan wybrany",
            "no plan was sought, since it could not leave less to do than the one chosen");

    private final Wording wording;

    LeftOutReason(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
