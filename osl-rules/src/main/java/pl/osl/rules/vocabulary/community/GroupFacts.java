package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.GroupKind;
import pl.osl.model.community.ResidentGroup;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about a group of residents. */
public final class GroupFacts {

    public static final Property<ResidentGroup, GroupKind> KIND =
            Property.of("kind", ResidentGroup::kind, Wording.of("rodzaj grupy", "kind of group"));

    public static final Day<ResidentGroup> FROM = Day.startOf(
            "validity", ResidentGroup::validity, Wording.of("początek działania grupy", "start of the group"));

    public static final Day<ResidentGroup> UNTIL =
            Day.endOf("validity", ResidentGroup::validity, Wording.of("koniec działania grupy", "end of the group"));

    /** It is active on the day asked about. */
    public static final Condition<ResidentGroup> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private GroupFacts() {}
}
