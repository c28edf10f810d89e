package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** How the contractor was chosen. */
public enum OutsourcingProcedure implements Term {
    OPEN_CONTEST("otwarty konkurs ofert", "open competition for grants"),
    SIMPLIFIED("tryb uproszczony (art. 19a)", "simplified procedure (art. 19a)"),
    /** Open to a CUS (L1 art. 7(2)); to others where the law provides for it, as after an annulled contest. */
    PUBLIC_PROCUREMENT("zamówienie publiczne", "public procurement"),
    OTHER_LAWFUL("inny tryb przewidziany ustawą", "another procedure provided by law"),
    UNDER_ANOTHER_ACT(
            "tryb innej ustawy niż o działalności pożytku publicznego i o wolontariacie",
            "a procedure of an act other than that on public benefit"),
    OTHER("inny tryb", "another procedure");

    private final Wording wording;

    OutsourcingProcedure(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
