package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.CentreId;

/** An answer about one centre, on one day or on all days between two. */
public interface CentreAnswer extends Answer {

    /** Which centre. */
    CentreId centre();

    /** The name by which the centre is commonly known; empty if the record has none. */
    Optional<String> centreName();

    /** The first day asked about. */
    LocalDate firstDay();

    /** The last day asked about. */
    LocalDate lastDay();

    /** The day for which the record speaks; an answer for a later day holds if nothing has happened since. */
    Optional<LocalDate> recordedOn();

    /** Whether a day asked about lies after the one for which the record speaks, so that something may have happened since. */
    default boolean looksAhead() {
        return recordedOn().filter(lastDay()::isAfter).isPresent();
    }

    @Override
    default String describe(Stream<?> details) {
        String days = firstDay().equals(lastDay()) ? firstDay().toString() : firstDay() + " to " + lastDay();
        return ShortText.of(standard() + " " + edition() + ", " + centre() + ", " + days, details);
    }
}
