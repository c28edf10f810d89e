package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The issuer of a certificate. */
public enum CertificateIssuer implements Term {
    CAL_BOARD("Zarząd Stowarzyszenia CAL", "board of the CAL association"),
    OTHER("inny podmiot", "another body");

    private final Wording wording;

    CertificateIssuer(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
