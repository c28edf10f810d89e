package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** How much of OSL is outsourced (S3). */
public enum OutsourcingScope implements Term {
    WHOLE("całość", "the whole"),
    PART("część", "a part"),
    /** One of several contractors who together do the whole of OSL, so that nothing is left to the centre. */
    SHARE_OF_WHOLE("część całości podzielonej między wykonawców", "a share of the whole, divided among contractors");

    private final Wording wording;

    OutsourcingScope(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
