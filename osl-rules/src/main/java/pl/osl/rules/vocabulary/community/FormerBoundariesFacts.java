package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.FormerBoundaries;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about boundaries that a community once had. */
public final class FormerBoundariesFacts {

    /** The days, with their names. */
    public static final Days<FormerBoundaries> DAYS = Days.of(FormerBoundaries.CHRONOLOGY)
            .named("validity/from", "początek obowiązywania dawnych granic", "start of the former boundaries")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec obowiązywania dawnych granic", "end of the former boundaries")
            .asking(FactQuestion.ofEnd("obowiązują", "obowiązywał|obowiązywała|obowiązywały", "in use"))
            .absent("bezterminowo", "no end set")
            .lasting("validity/from", "validity/until");

    public static final Day<FormerBoundaries> FROM = DAYS.day("validity/from");

    public static final Day<FormerBoundaries> UNTIL = DAYS.day("validity/until");

    /** The community has them on the day asked about. */
    public static final Condition<FormerBoundaries> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private FormerBoundariesFacts() {}
}
