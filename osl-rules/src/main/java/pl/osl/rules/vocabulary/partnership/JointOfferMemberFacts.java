package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.ContractorForm;
import pl.osl.model.partnership.JointOfferMember;
import pl.osl.rules.condition.Property;

/** What is recorded about one of the bodies with a joint offer; never the name. */
public final class JointOfferMemberFacts {

    public static final Property<JointOfferMember, ContractorForm> LEGAL_FORM = Property.of(
            "legalForm",
            JointOfferMember::legalForm,
            Wording.of("forma prawna podmiotu oferty wspólnej", "legal form of the member of the joint offer"));

    public static final Property<JointOfferMember, Boolean> ACTIVE_IN_FIELD = Property.<JointOfferMember, Boolean>of(
                    "activeInField",
                    JointOfferMember::activeInField,
                    Wording.of("działalność statutowa w tej dziedzinie", "statutory activity in the field"))
            .canBeChanged();

    private JointOfferMemberFacts() {}
}
