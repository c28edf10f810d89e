package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A tie that disqualifies a supervisor (L4 § 4(1)). */
public enum SupervisorTie implements Term {
    EMPLOYMENT("zatrudnienie u pracodawcy osoby superwizowanej", "employment by the supervisee's employer"),
    CONTRACT("umowa z pracodawcą inna niż na superwizję", "contract with that employer other than for supervision"),
    SUBORDINATION("zależność służbowa", "subordination"),
    FAMILY("więź rodzinna", "family tie"),
    PERSONAL("więź osobista", "personal tie");

    private final Wording wording;

    SupervisorTie(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
