package pl.osl.rules.vocabulary;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contractor;
import pl.osl.model.partnership.ContractorForm;
import pl.osl.rules.condition.Property;

/** What is recorded of a contractor. */
public final class ContractorFacts {

    public static final Property<Contractor, ContractorForm> LEGAL_FORM = Property.of(
            "legalForm", Contractor::legalForm, Wording.of("forma prawna wykonawcy", "legal form of the contractor"));

    public static final Property<Contractor, Boolean> ACTIVE_IN_FIELD = Property.<Contractor, Boolean>of(
                    "activeInField",
                    Contractor::activeInField,
                    Wording.of("działalność statutowa w tej dziedzinie", "statutory activity in the field"))
            .canBeChanged();

    private ContractorFacts() {}
}
