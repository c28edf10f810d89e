package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The form of financing of an outsourced task (L6 art. 5(4)). */
public enum OutsourcingForm implements Term {
    ENTRUSTING("powierzenie", "entrusting"),
    SUPPORTING("wspieranie", "supporting");

    private final Wording wording;

    OutsourcingForm(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
