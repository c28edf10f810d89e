package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.ChangeOfFindings;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a change in the findings about needs and potential. */
public final class ChangeOfFindingsFacts {

    /** The days, with their names. */
    public static final Days<ChangeOfFindings> DAYS = Days.<ChangeOfFindings>of(ChangeOfFindings.CHRONOLOGY)
            .named("on", "dzień zmiany wniosków z rozeznania", "day of the change in the findings")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<ChangeOfFindings> ON = DAYS.day("on");

    public static final Property<ChangeOfFindings, Boolean> SIGNIFICANT = Property.<ChangeOfFindings, Boolean>of(
                    "significant", ChangeOfFindings::significant, Wording.of("zmiana istotna", "significant change"))
            .asking("{of}czy zmiana była istotna?", "{of}was the change significant?");

    /** It was found by the day asked about. */
    public static final Condition<ChangeOfFindings> STANDING = ON.hasCome();

    private ChangeOfFindingsFacts() {}
}
