package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The legal form of a contractor (L6 art. 3(2) and (3)). */
public enum ContractorForm implements Term {
    NON_GOVERNMENTAL_BODY("organizacja pozarządowa", "non-governmental body"),
    CHURCH_BODY("kościelna osoba prawna", "church body"),
    ASSOCIATION_OF_LOCAL_GOVERNMENTS(
            "stowarzyszenie jednostek samorządu terytorialnego", "association of local governments"),
    SOCIAL_COOPERATIVE("spółdzielnia socjalna", "social co-operative"),
    NON_PROFIT_COMPANY("spółka non profit", "non-profit company"),
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
