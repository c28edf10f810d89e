package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contractor;
import pl.osl.model.partnership.ContractorForm;
import pl.osl.model.partnership.JointOfferMember;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a contractor. */
public final class ContractorFacts {

    public static final Property<Contractor, ContractorForm> LEGAL_FORM = Property.<Contractor, ContractorForm>of(
                    "legalForm",
                    Contractor::legalForm,
                    Wording.of("forma prawna wykonawcy", "legal form of the contractor"))
            .asking("{of}jaką formę prawną ma wykonawca?", "{of}what is the legal form of the contractor?");

    public static final Property<Contractor, Boolean> ACTIVE_IN_FIELD = Property.<Contractor, Boolean>of(
                    "activeInField",
                    Contractor::activeInField,
                    Wording.of("działalność statutowa w tej dziedzinie", "statutory activity in the field"))
            .canBeChanged()
            .asking(
                    "{of}czy wykonawca prowadzi działalność statutową w tej dziedzinie?",
                    "{of}is the contractor active in this field under its statute?");

    public static final Elements<Contractor, JointOfferMember> MEMBERS = Elements.<Contractor, JointOfferMember>of(
                    "members",
                    Contractor::members,
                    Wording.of("podmioty oferty wspólnej", "bodies submitting the joint bid"),
                    Wording.of("podmiot oferty wspólnej", "body submitting the joint bid"))
            .cannotBeAdded()
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie podmioty, które złożyły ofertę wspólną?",
                            "{of}are these all the bodies that submitted the joint bid?"),
                    Wording.of(
                            "{of}jakie podmioty złożyły ofertę wspólną?", "{of}which bodies submitted the joint bid?"));

    /** The counts, with their names. */
    private static final NamedCounts<Contractor> NUMBERS = NamedCounts.of(Contractor.COUNTS)
            .named(
                    "organisers",
                    "liczba organizatorów społeczności lokalnej u wykonawcy",
                    "number of the contractor's community organisers")
            .asking(
                    "{of}ilu organizatorów społeczności lokalnej ma wykonawca?",
                    "{of}how many community organisers does the contractor have?");

    public static final Amount<Contractor> ORGANISERS = NUMBERS.amount("organisers");

    private ContractorFacts() {}
}
