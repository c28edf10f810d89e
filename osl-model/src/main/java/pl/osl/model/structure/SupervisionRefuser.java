package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Who refused supervision to a social worker. */
public enum SupervisionRefuser implements Term {
    CENTRE("ośrodek (centrum)", "the centre"),
    /** The supervisor may refuse for doubt about impartiality (L4 § 3(2)). */
    SUPERVISOR("superwizor", "the supervisor");

    private final Wording wording;

    SupervisionRefuser(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
