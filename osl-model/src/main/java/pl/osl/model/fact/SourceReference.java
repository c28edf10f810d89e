package pl.osl.model.fact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** The source of a recorded fact. */
@Value.Immutable
@JsonSerialize(as = ImmutableSourceReference.class)
@JsonDeserialize(using = FormReader.class)
public interface SourceReference extends WithSourceReference, PartForm {

    /** The title of the source, or a brief description. */
    String title();

    /** The web address, if there is one. */
    Optional<String> address();

    /**
     * The day or days of which it speaks, if it says so: of a web page the day on which it was made.
     *
     * <p>Not the day on which it was read, and no bound on what is recorded with it, since a source may announce what
     * is still to come.
     */
    Optional<When> speaksOf();

    /** The day on which it was read, if that was noted. */
    Optional<LocalDate> readOn();

    /** Why the source leaves the fact uncertain, if it does. */
    Optional<String> uncertainty();

    /** A source with a title only. */
    static SourceReference titled(String title) {
        return builder().title(title).build();
    }

    /** Refuses unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("title", Optional.of(title()))
                .refuseUnreadable("address", address())
                .refuseUnreadable("uncertainty", uncertainty())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link SourceReference}; only the title is required. */
    final class Builder extends ImmutableSourceReference.Builder {
        Builder() {}

        /** Sets {@code speaksOf} to a day or days, written as in JSON. */
        public Builder speaksOf(String speaksOf) {
            return speaksOf(When.parse(speaksOf));
        }

        /** Sets {@code readOn} to a day, written as in JSON. */
        public Builder readOn(String readOn) {
            return readOn(When.parseDay(readOn));
        }
    }
}
