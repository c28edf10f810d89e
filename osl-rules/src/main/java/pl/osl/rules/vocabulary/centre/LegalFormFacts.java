package pl.osl.rules.vocabulary.centre;

import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a legal form that a centre has or had. */
public final class LegalFormFacts {

    /** The days, with their names. */
    public static final Days<LegalFormPeriod> DAYS = Days.of(LegalFormPeriod.CHRONOLOGY)
            .named("validity/from", "początek działania jako jednostka tego rodzaju", "start of the legal form")
            .asking(
                    "{of}od kiedy ośrodek (centrum) jest jednostką tego rodzaju?",
                    "Since when has {it} been the legal form of the centre?")
            .named("validity/until", "koniec działania jako jednostka tego rodzaju", "end of the legal form")
            .asking(FactQuestion.ofEnd(
                    Wording.of(
                            "{of}czy ośrodek (centrum) nadal jest jednostką tego rodzaju?",
                            "Is {it} still the legal form of the centre?"),
                    Wording.of(
                            "{of}czy {day} ośrodek (centrum) był jednostką tego rodzaju?",
                            "Was {it} the legal form of the centre on {day}?"),
                    Wording.of("Nie, tylko do pewnego dnia wcześniej", "No, only until some earlier day")))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until", PresumptionId.ACTS_CONTINUE)
            .successive("legalForms", Centre::legalForms, "validity/from", "validity/until");

    public static final Property<LegalFormPeriod, LegalForm> FORM = Property.<LegalFormPeriod, LegalForm>of(
                    "form", LegalFormPeriod::form, Wording.of("rodzaj jednostki", "legal form"))
            .asking("{of}jaki to rodzaj (np. GOPS, MOPS, CUS)?", "Which legal form is {it}?");

    public static final Property<LegalFormPeriod, Boolean> FORMED_FROM_OPS = Property.<LegalFormPeriod, Boolean>of(
                    "formedFromOps",
                    LegalFormPeriod::formedFromOps,
                    Wording.of(
                            "CUS powstałe z przekształcenia ośrodka pomocy społecznej",
                            "CUS formed out of a social-assistance centre"))
            .asking(
                    "Czy CUS powstało z przekształcenia ośrodka pomocy społecznej ({it})?",
                    "Was {it} formed out of a social-assistance centre?");

    public static final Day<LegalFormPeriod> FROM = DAYS.day("validity/from");

    public static final Day<LegalFormPeriod> UNTIL = DAYS.day("validity/until");

    /** The centre has this form on the day asked about. */
    public static final Condition<LegalFormPeriod> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private LegalFormFacts() {}
}
