package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.GroupKind;
import pl.osl.model.community.ResidentGroup;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about a group of residents. */
public final class GroupFacts {

    /** The days, with their names. */
    public static final Days<ResidentGroup> DAYS = Days.of(ResidentGroup.CHRONOLOGY)
            .named("validity/from", "początek działania grupy", "start of the group")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec działania grupy", "end of the group")
            .asking(FactQuestion.ofEnd("działa", "działał|działała|działało", "active"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until");

    public static final Property<ResidentGroup, GroupKind> KIND = Property.<ResidentGroup, GroupKind>of(
                    "kind", ResidentGroup::kind, Wording.of("rodzaj grupy", "kind of group"))
            .asking("{of}jakiego rodzaju jest to grupa?", "{of}what kind of group is it?");

    public static final Day<ResidentGroup> FROM = DAYS.day("validity/from");

    public static final Day<ResidentGroup> UNTIL = DAYS.day("validity/until");

    /** It is active on the day asked about. */
    public static final Condition<ResidentGroup> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private GroupFacts() {}
}
