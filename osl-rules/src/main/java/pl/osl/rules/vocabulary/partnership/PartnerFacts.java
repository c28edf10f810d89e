package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Partner;
import pl.osl.model.partnership.Sector;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about a partner; never the name. */
public final class PartnerFacts {

    public static final Property<Partner, Sector> SECTOR = Property.<Partner, Sector>of(
                    "sector", Partner::sector, Wording.of("sektor partnera", "sector of the partner"))
            .among(Sector.values());

    public static final Day<Partner> FROM = Day.startOf(
            "validity", Partner::validity, Wording.of("początek współpracy z partnerem", "start of the partnership"));

    public static final Day<Partner> UNTIL = Day.endOf(
            "validity", Partner::validity, Wording.of("koniec współpracy z partnerem", "end of the partnership"));

    /** The partner is engaged on the day asked about. */
    public static final Condition<Partner> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private PartnerFacts() {}
}
