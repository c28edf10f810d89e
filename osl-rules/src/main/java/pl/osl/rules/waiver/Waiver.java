package pl.osl.rules.waiver;

import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.unrecorded;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.When;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/**
 * A decision that a centre need not comply with a rule, for a stated reason and until a stated day.
 *
 * <p>It waives what the rule requires; whether the rule applies is still asked. Immutable and safe to share between
 * threads.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // nobody copies a waiver into a builder, and every other period has from and until
@JsonSerialize(as = ImmutableWaiver.class)
@JsonDeserialize(using = FormReader.class)
public interface Waiver extends PartForm {

    /** The rule that is waived. */
    RuleId rule();

    /** The one centre for which it was granted. */
    CentreId centre();

    /** The reason; shown wherever the waiver is shown, so it should name no person. */
    @Value.Redacted
    String reason();

    /** Who granted it, possibly a person; written only in lists of waivers, never in an answer. */
    @Value.Redacted
    String grantedBy();

    /** The first day on which it is in effect; empty if it covers all earlier days, as a waiver granted afterwards may. */
    Optional<LocalDate> from();

    /** The last day on which it is in effect; a waiver without an end would amount to another standard. */
    LocalDate until();

    /** Whether it is in effect on a day: from {@link #from} to {@link #until}, both included. */
    default boolean holdsOn(LocalDate day) {
        return !hasExpiredOn(day) && !isYetToHoldOn(day);
    }

    /** Whether a day comes after the last day on which it is in effect. */
    default boolean hasExpiredOn(LocalDate day) {
        return day.isAfter(until());
    }

    /** Whether a day comes before the first day on which it is in effect. */
    default boolean isYetToHoldOn(LocalDate day) {
        return from().isPresent() && day.isBefore(from().get());
    }

    /** Refuses blank texts, and an end before the beginning. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("reason", reason())
                .refuseUnreadable("grantedBy", grantedBy())
                .refuseDisorder(
                        "until",
                        known(When.on(until())),
                        from().map(first -> known(When.on(first))).orElse(unrecorded()))
                .throwIfAny();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a waiver; everything but the first day is required. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}

        /** Sets {@code rule} to the id with this text. */
        public Builder rule(String rule) {
            return rule(RuleId.of(rule));
        }

        /** Sets {@code centre} to the id with this text. */
        public Builder centre(String centre) {
            return centre(CentreId.of(centre));
        }

        /** Sets {@code from} to a day, written as in JSON. */
        public Builder from(String from) {
            return from(When.parseDay(from));
        }

        /** Sets {@code until} to a day, written as in JSON. */
        public Builder until(String until) {
            return until(When.parseDay(until));
        }
    }
}
