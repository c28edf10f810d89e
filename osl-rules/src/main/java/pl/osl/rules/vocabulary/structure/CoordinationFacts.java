package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.OslCoordination;
import pl.osl.model.structure.OslLeader;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about the leadership of OSL in the centre. */
public final class CoordinationFacts {

    /** The days, with their names. */
    public static final Days<OslCoordination> DAYS = Days.of(OslCoordination.CHRONOLOGY)
            .named("validity/from", "początek kierowania OSL", "start of leadership of OSL")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec kierowania OSL", "end of leadership of OSL")
            .asking(FactQuestion.ofEnd("trwa", "trwał|trwała|trwało", "going on"))
            .absent("nie nastąpił", "has not come")
            .named(
                    "dutiesSigned",
                    "zakres czynności koordynatora z zadaniami OSL",
                    "scope of duties of the co-ordinator with OSL tasks")
            .asking(
                    "{of}kiedy podpisano zakres czynności koordynatora z zadaniami OSL?",
                    "{of}when was a scope of duties with OSL tasks signed?")
            .absent("nie podpisano", "not signed")
            .lasting("validity/from", "validity/until", PresumptionId.STRUCTURE_CONTINUES);

    public static final Property<OslCoordination, OslLeader> LEADER = Property.<OslCoordination, OslLeader>of(
                    "leader", OslCoordination::leader, Wording.of("osoba kierująca OSL", "leader of OSL"))
            .asking("{of}kto kieruje lub kierował OSL?", "{of}who leads, or has led, OSL?");

    public static final Day<OslCoordination> FROM = DAYS.day("validity/from");

    public static final Day<OslCoordination> UNTIL = DAYS.day("validity/until");

    public static final Day<OslCoordination> DUTIES_SIGNED = DAYS.day("dutiesSigned");

    /** This leadership is in place on the day asked about. */
    public static final Condition<OslCoordination> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private CoordinationFacts() {}
}
