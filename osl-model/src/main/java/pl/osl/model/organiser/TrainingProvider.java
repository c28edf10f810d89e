package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The kind of body that gives a training. */
public enum TrainingProvider implements Term {
    ROPS("regionalny ośrodek polityki społecznej", "regional social policy centre"),
    CAL("Stowarzyszenie CAL", "CAL association"),
    CENTRE("ośrodek (centrum)", "the centre itself"),
    OTHER("inny podmiot", "another body");

    private final Wording wording;

    TrainingProvider(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
