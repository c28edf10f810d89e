package pl.osl.rules.progress;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What may differ between two standpoints, so that an answer differs. */
public enum Cause implements Term {
    /** The record says something else. */
    FACTS("inne dane", "other facts"),
    /** The record speaks for another day, whatever else it says. */
    DAY_OF_THE_RECORD("inny dzień, z którego są dane", "another day for which the record speaks"),
    /** The day asked about is a later one. */
    TIME("upływ czasu", "passage of time"),
    /** The standard has other stages or rules. */
    EDITION("inna edycja standardu", "another edition of the standard"),
    /** Parameters of the standard are set otherwise. */
    PARAMETERS("inne parametry standardu", "other parameters of the standard"),
    /** Other waivers were given. */
    WAIVERS("inne odstępstwa", "other waivers"),
    /** Other things are presumed; a cause only of what is presumed. */
    PRESUMPTIONS("inne domniemania", "other presumptions");

    private final Wording wording;

    Cause(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
