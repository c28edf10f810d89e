package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The decision on an application for a certificate. */
public enum CertificateDecision implements Term {
    GRANTED("przyznanie", "granted"),
    REFUSED("odmowa", "refused");

    private final Wording wording;

    CertificateDecision(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
