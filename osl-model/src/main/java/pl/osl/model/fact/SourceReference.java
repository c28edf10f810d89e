package pl.osl.model.fact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The source of a recorded fact. */
@Value.Immutable
@JsonSerialize(as = ImmutableSourceReference.class)
@JsonDeserialize(builder = SourceReference.Builder.class)
public interface SourceReference extends WithSourceReference {

    /** The title of the source, or a brief description. */
    String title();

    /** The web address, if there is one. */
    Optional<String> address();

    /** The day on which the source was read, if noted. */
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

        /** Sets {@code readOn} to a day written as in JSON. */
        public Builder readOn(String readOn) {
            return readOn(When.parseDay(readOn));
        }
    }
}
