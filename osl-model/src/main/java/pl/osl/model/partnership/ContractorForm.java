package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What a contractor is: its legal form (L6 art. 3(2) and (3)), or another body that the law allows. */
public enum ContractorForm implements Term {
    NON_GOVERNMENTAL_BODY("organizacja pozarządowa", "non-governmental organisation"),
    CHURCH_BODY("kościelna osoba prawna", "church legal person"),
    ASSOCIATION_OF_LOCAL_GOVERNMENTS(
            "stowarzyszenie jednostek samorządu terytorialnego", "association of local government units"),
    SOCIAL_COOPERATIVE("spółdzielnia socjalna", "social co-operative"),
    NON_PROFIT_COMPANY("spółka non profit", "non-profit company"),
    /** Two or more bodies with one offer (L6 art. 14(2)); their own forms are those of the members. */
    JOINT_OFFER("podmioty składające ofertę wspólną", "bodies submitting a joint bid"),
    /** May provide services of a CUS (L1 art. 7(2)(1)). */
    MUNICIPAL_OFFICE("urząd gminy", "municipal office"),
    /** May provide services of a CUS (L1 art. 7(2)(2)). */
    MUNICIPAL_UNIT("jednostka organizacyjna gminy", "organisational unit of the municipality"),
    /** May provide services of a CUS (L1 art. 7(2)(5)). */
    MEDICAL_BODY("podmiot wykonujący działalność leczniczą", "health-care provider"),
    OTHER("inny podmiot", "another body");

    private final Wording wording;

    ContractorForm(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
