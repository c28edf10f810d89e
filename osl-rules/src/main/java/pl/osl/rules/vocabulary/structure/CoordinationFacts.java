package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.OslCoordination;
import pl.osl.model.structure.OslLeader;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about the leadership of OSL in the centre. */
public final class CoordinationFacts {

    public static final Property<OslCoordination, OslLeader> LEADER =
            Property.of("leader", OslCoordination::leader, Wording.of("osoba kierująca OSL", "leader of OSL"));

    public static final Day<OslCoordination> FROM = Day.startOf(
            "validity", OslCoordination::validity, Wording.of("początek kierowania OSL", "start of leading OSL"));

    public static final Day<OslCoordination> UNTIL =
            Day.endOf("validity", OslCoordination::validity, Wording.of("koniec kierowania OSL", "end of leading OSL"));

    /** This leadership is in place on the day asked about. */
    public static final Condition<OslCoordination> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private CoordinationFacts() {}
}
