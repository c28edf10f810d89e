package pl.osl.rules.plan;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Why no plan was sought for a stage while one was chosen. */
public enum LeftOutReason implements Term {
    /** It is reached. */
    REACHED("już osiągnięto", "already reached"),
    /** It is reached as far as is presumed, and not by the record alone. */
    PRESUMED_REACHED(
            "~ osiągnięto według domniemań, nie według samych danych",
            "~ reached as presumed, not by the record alone"),
    /** It does not apply to the centre. */
    NOT_APPLICABLE("bez zastosowania do ośrodka (centrum)", "not applicable to the centre"),
    /** It is certain without a search that it leaves no less to do and to find out than a stage before it. */
    NO_LESS_TO_DO(
            "planu nie szukano, bo na pewno nie byłoby w nim mniej do zrobienia i ustalenia niż w wybranym",
            "no plan was sought, since it could not leave less to do and to find out than the one chosen");

    private final Wording wording;

    LeftOutReason(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
