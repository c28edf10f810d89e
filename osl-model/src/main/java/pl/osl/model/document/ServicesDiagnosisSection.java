package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A part of the diagnosis of a social services centre (L1 art. 21(3)). */
public enum ServicesDiagnosisSection implements Term {
    NEEDS("potrzeby wspólnoty samorządowej", "needs of the local community"),
    POTENTIAL("potencjał wspólnoty samorządowej", "potential of the local community"),
    PROVIDERS_AND_SERVICES(
            "podmioty wykonujące usługi społeczne i ich usługi", "providers of social services and what they provide");

    private final Wording wording;

    ServicesDiagnosisSection(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
