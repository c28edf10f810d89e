package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contractor;
import pl.osl.model.partnership.ContractorForm;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a contractor. */
public final class ContractorFacts {

    public static final Property<Contractor, ContractorForm> LEGAL_FORM = Property.of(
            "legalForm", Contractor::legalForm, Wording.of("forma prawna wykonawcy", "legal form of the contractor"));

    public static final Property<Contractor, Boolean> ACTIVE_IN_FIELD = Property.<Contractor, Boolean>of(
                    "activeInField",
                    Contractor::activeInField,
                    Wording.of("działalność statutowa w tej dziedzinie", "statutory activity in the field"))
            .canBeChanged();

    /** The counts, with their names. */
    private static final NamedCounts<Contractor> NUMBERS = NamedCounts.of(Contractor.COUNTS)
            .named(
                    "organisers",
                    "liczba organizatorów społeczności lokalnej u wykonawcy",
                    "number of community organisers of the contractor");

    public static final Amount<Contractor> ORGANISERS = NUMBERS.amount("organisers");

    private ContractorFacts() {}
}
