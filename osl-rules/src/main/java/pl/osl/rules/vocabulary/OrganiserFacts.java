package pl.osl.rules.vocabulary;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded of a community organiser; never the name. */
public final class OrganiserFacts {

    public static final Day<Organiser> APPOINTED_FROM = Day.startOf(
            "appointment", Organiser::appointment, Wording.of("początek powołania", "start of the appointment"));

    public static final Day<Organiser> APPOINTED_UNTIL =
            Day.endOf("appointment", Organiser::appointment, Wording.of("koniec powołania", "end of the appointment"));

    public static final Elements<Organiser, OrganiserRole> ROLES =
            Elements.of("roles", Organiser::roles, Wording.of("role", "roles"), Wording.of("rola", "role"));

    public static final Property<OrganiserRole, OrganiserRole> ROLE = Property.itself(Wording.of("rola", "role"));

    /** The person is appointed on the day asked about. */
    public static final Condition<Organiser> STANDING = APPOINTED_FROM.hasCome().and(APPOINTED_UNTIL.hasNotPassed());

    private OrganiserFacts() {}
}
