package pl.osl.rules.walk;

import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;

/** The first day on which time alone may change what follows from several findings. */
final class Horizon {

    private Horizon() {}

    /** Nothing changes before one of the parts does. */
    static int earliest(Finding[] parts) {
        int earliest = Finding.NEVER;
        for (Finding part : parts) {
            earliest = Math.min(earliest, part.horizon());
        }
        return earliest;
    }

    /** A part of this truth settles the whole, so that the whole stands as long as any of them does. */
    static int latest(Finding[] parts, Truth decisive) {
        int latest = Integer.MIN_VALUE;
        for (Finding part : parts) {
            if (part.truth() == decisive) {
                latest = Math.max(latest, part.horizon());
            }
        }
        return latest;
    }
}
