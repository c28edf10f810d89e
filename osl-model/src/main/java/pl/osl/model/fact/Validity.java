package pl.osl.model.fact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import pl.osl.model.form.PartForm;

/**
 * The period in which something is valid, as far as it is recorded.
 *
 * <p>In JSON {@code {"from": "2012-04-26", "until": null}}; an unrecorded part is absent.
 *
 * @param from the first day; never none
 * @param until the last day of validity; none if no end is set, unrecorded if it is not known whether it has ended
 */
public record Validity(
        @JsonProperty("from") Fact<When> from,
        @JsonProperty("until") Fact<When> until) implements PartForm {

    private static final Validity UNRECORDED = new Validity(Fact.unrecorded(), Fact.unrecorded());

    /**
     * Refuses <em>none</em> as the start, and an end that is surely before the start.
     *
     * @throws InvalidRecordException if it is refused
     */
    @JsonCreator
    public Validity {
        Faults.gather()
                .refuseNone("from", from)
                .refuseDisorder("until", until, from)
                .throwIfAny();
    }

    /** A validity of which nothing is recorded. */
    public static Validity unrecorded() {
        return UNRECORDED;
    }

    /** Valid from a day, with no end set. */
    public static Validity from(When from) {
        return new Validity(Fact.known(from), Fact.none());
    }

    /** Valid from a day, with no end set. */
    public static Validity from(LocalDate from) {
        return from(When.on(from));
    }

    /** Valid from a day written as in JSON, with no end set. */
    public static Validity from(String from) {
        return from(When.parse(from));
    }

    /**
     * Valid from the first of several days in chronological order, with no end set.
     *
     * <p>If the first days are not known, the validity starts no later than the first known one.
     */
    @SafeVarargs
    public static Validity since(Fact<When>... days) {
        Fact<When> from = Fact.unrecorded();
        for (int i = days.length - 1; i >= 0; i--) {
            from = noLaterThan(days[i], from);
        }
        return new Validity(from, Fact.none());
    }

    private static Fact<When> noLaterThan(Fact<When> day, Fact<When> next) {
        if (!next.isKnown()) {
            return day.isNone() ? Fact.unrecorded() : day;
        }
        if (day.isKnown()) {
            return Fact.known(day.value().noLaterThan(next.value()));
        }
        return next.value().latest().map(When::onOrBefore).map(Fact::known).orElse(Fact.unrecorded());
    }

    /** This validity with a last day. */
    public Validity until(When last) {
        return new Validity(from, Fact.known(last));
    }

    /** This validity with a last day. */
    public Validity until(LocalDate last) {
        return until(When.on(last));
    }

    /** This validity with a last day written as in JSON. */
    public Validity until(String last) {
        return until(When.parse(last));
    }

    /** This validity with its end unrecorded. */
    public Validity untilUnrecorded() {
        return new Validity(from, Fact.unrecorded());
    }

    /** Whether its start or its end is recorded. */
    public boolean isRecorded() {
        return !from.isUnrecorded() || !until.isUnrecorded();
    }

    /** Whether it is certain that this covers a day. */
    public boolean surelyCovers(LocalDate day) {
        boolean begun = isBy(from, day) || isBy(until, day);
        boolean lasts =
                until.isNone() || (until.isKnown() && (!until.value().possiblyBefore(day) || isNotBefore(from, day)));
        return begun && lasts;
    }

    private static boolean isBy(Fact<When> end, LocalDate day) {
        return end.isKnown() && end.value().surelyOnOrBefore(day);
    }

    private static boolean isNotBefore(Fact<When> end, LocalDate day) {
        return end.isKnown() && !end.value().possiblyBefore(day);
    }

    /** Whether it is possible that this covers a day. */
    public boolean possiblyCovers(LocalDate day) {
        boolean mayHaveBegun = !from.isKnown() || from.value().possiblyOnOrBefore(day);
        boolean mayLast = !until.isKnown() || !until.value().surelyBefore(day);
        return mayHaveBegun && mayLast;
    }
}
