package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.ContractorForm;
import pl.osl.model.partnership.JointOfferMember;
import pl.osl.rules.condition.Property;

/** What is recorded about one of the bodies with a joint offer; never the name. */
public final class JointOfferMemberFacts {

    public static final Property<JointOfferMember, ContractorForm> LEGAL_FORM =
            Property.<JointOfferMember, ContractorForm>of(
                            "legalForm",
                            JointOfferMember::legalForm,
                            Wording.of(
                                    "forma prawna podmiotu oferty wspólnej",
                                    "legal form of the body submitting the joint bid"))
                    .asking("Jaką formę prawną ma {it}?", "What is the legal form of {it}?");

    public static final Property<JointOfferMember, Boolean> ACTIVE_IN_FIELD = Property.<JointOfferMember, Boolean>of(
                    "activeInField",
                    JointOfferMember::activeInField,
                    Wording.of("działalność statutowa w tej dziedzinie", "statutory activity in the field"))
            .asking(
                    "Czy {it} prowadzi działalność statutową w tej dziedzinie?",
                    "Is {it} active in this field under its statute?")
            .canBeChanged();

    private JointOfferMemberFacts() {}
}
