package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Partner;
import pl.osl.model.partnership.Sector;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a partner; never the name. */
public final class PartnerFacts {

    /** The days, with their names. */
    public static final Days<Partner> DAYS = Days.of(Partner.CHRONOLOGY)
            .named("validity/from", "początek współpracy z partnerem", "start of the partnership")
            .asking("Od kiedy {it} współpracuje z ośrodkiem (centrum)?", "Since when has {it} worked with the centre?")
            .named("validity/until", "koniec współpracy z partnerem", "end of the partnership")
            .asking(FactQuestion.ofEnd(
                    "współpracuje z ośrodkiem (centrum)",
                    "współpracował z ośrodkiem (centrum)|współpracowała z ośrodkiem (centrum)|współpracowało z "
                            + "ośrodkiem (centrum)",
                    "working with the centre"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until", PresumptionId.ENGAGEMENT_CONTINUES);

    public static final Property<Partner, Sector> SECTOR = Property.<Partner, Sector>of(
                    "sector", Partner::sector, Wording.of("sektor partnera", "sector of the partner"))
            .among(Sector.values())
            .asking("{of}z jakiego jest sektora?", "{of}from which sector is it?");

    public static final Day<Partner> FROM = DAYS.day("validity/from");

    public static final Day<Partner> UNTIL = DAYS.day("validity/until");

    /** The partner is engaged on the day asked about. */
    public static final Condition<Partner> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private PartnerFacts() {}
}
