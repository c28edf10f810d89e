package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.OrganisationalUnit;
import pl.osl.model.structure.UnitPurpose;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about a unit of the centre. */
public final class UnitFacts {

    public static final Property<OrganisationalUnit, UnitPurpose> PURPOSE =
            Property.of("purpose", OrganisationalUnit::purpose, Wording.of("cel jednostki", "purpose of the unit"));

    public static final Day<OrganisationalUnit> FROM = Day.startOf(
            "validity", OrganisationalUnit::validity, Wording.of("początek działania jednostki", "start of the unit"));

    public static final Day<OrganisationalUnit> UNTIL = Day.endOf(
            "validity", OrganisationalUnit::validity, Wording.of("koniec działania jednostki", "end of the unit"));

    /** The centre has it on the day asked about. */
    public static final Condition<OrganisationalUnit> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private UnitFacts() {}
}
