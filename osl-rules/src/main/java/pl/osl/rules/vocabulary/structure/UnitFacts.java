package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.OrganisationalUnit;
import pl.osl.model.structure.UnitPurpose;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a unit of the centre. */
public final class UnitFacts {

    /** The days, with their names. */
    public static final Days<OrganisationalUnit> DAYS = Days.of(OrganisationalUnit.CHRONOLOGY)
            .named("validity/from", "początek działania komórki", "start of the unit")
            .asking("Od kiedy działa {it}?", "Since when is {it} at work?")
            .named("validity/until", "koniec działania komórki", "end of the unit")
            .asking(FactQuestion.ofEnd("działa", "działał|działała|działało", "at work"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until", PresumptionId.STRUCTURE_CONTINUES);

    public static final Property<OrganisationalUnit, UnitPurpose> PURPOSE =
            Property.<OrganisationalUnit, UnitPurpose>of(
                            "purpose",
                            OrganisationalUnit::purpose,
                            Wording.of("zadania komórki", "purpose of the unit"))
                    .asking("Czym zajmuje się {it}?", "{of}what duties does it cover?");

    public static final Day<OrganisationalUnit> FROM = DAYS.day("validity/from");

    public static final Day<OrganisationalUnit> UNTIL = DAYS.day("validity/until");

    /** The centre has it on the day asked about. */
    public static final Condition<OrganisationalUnit> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private UnitFacts() {}
}
