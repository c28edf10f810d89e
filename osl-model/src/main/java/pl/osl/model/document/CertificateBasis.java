package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The standards on which a CAL certificate is based. */
public enum CertificateBasis implements Term {
    OSL_MODEL("model OSL", "OSL model"),
    CAL_STANDARDS_2004("standardy CAL z 2004 r.", "CAL standards of 2004"),
    OTHER("inne standardy", "other standards");

    private final Wording wording;

    CertificateBasis(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
