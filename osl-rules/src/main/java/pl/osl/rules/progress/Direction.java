package pl.osl.rules.progress;

import java.util.Optional;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Which way an answer turned; that it became known is kept apart from that it became better or worse. */
public enum Direction implements Term {
    /** It was open and is now settled, either way. */
    SETTLED("rozstrzygnięto", "settled"),
    /** It was settled and is now open. */
    OPENED("przestało być wiadomo", "no longer settled"),
    /** It is now reached or met and was surely not. */
    GAINED("zyskano", "gained"),
    /** It was reached or met and surely is no longer. */
    LOST("utracono", "lost"),
    /** Anything else, as where it now applies, no longer applies, or is in one of the standards only. */
    CHANGED("zmieniono", "changed");

    private final Wording wording;

    Direction(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Which way it turned, from where it was to where it is; an answer that one of the standards lacks is outside. */
    static Direction between(Optional<Position> before, Optional<Position> after) {
        return between(before.orElse(Position.OUTSIDE), after.orElse(Position.OUTSIDE));
    }

    private static Direction between(Position before, Position after) {
        if (before == Position.OUTSIDE || after == Position.OUTSIDE || before == after) {
            return CHANGED;
        }
        if (before == Position.OPEN) {
            return SETTLED;
        }
        if (after == Position.OPEN) {
            return OPENED;
        }
        return after == Position.HELD ? GAINED : LOST;
    }

    /** Where an answer stands. */
    enum Position {
        HELD,
        MISSED,
        OPEN,
        OUTSIDE
    }
}
