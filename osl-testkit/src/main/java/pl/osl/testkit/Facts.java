package pl.osl.testkit;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/** Draws the ways in which a fact can be recorded, lacking or rough. */
final class Facts {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    /** After all that has happened in a generated record. */
    static final LocalDate RECORDED = LocalDate.of(2015, 6, 30);

    private static final int SPAN = 3 * 365;

    private final Draw draw;

    Facts(Draw draw) {
        this.draw = draw;
    }

    /** A day of the years 2011 to 2013, often the first of a month so that days coincide. */
    LocalDate day() {
        LocalDate day = FIRST.plusDays(draw.below(SPAN));
        return draw.chance(50) ? day.withDayOfMonth(1) : day;
    }

    When when() {
        LocalDate day = day();
        return draw.byOneOf(
                () -> When.on(day),
                () -> When.on(day),
                () -> When.in(YearMonth.from(day)),
                () -> When.in(Year.from(day)),
                () -> When.between(day, day.plusDays(draw.below(400))),
                () -> When.on(LocalDate.of(9999, 12, 31 - draw.below(2))),
                () -> When.onOrBefore(day),
                () -> When.onOrAfter(day));
    }

    /** Known, unrecorded or none. */
    <T> Fact<T> fact(Supplier<T> value) {
        return switch (draw.below(5)) {
            case 0 -> Fact.unrecorded();
            case 1 -> Fact.none();
            default -> Fact.known(value.get());
        };
    }

    /** Known or unrecorded, where none makes no sense. */
    <T> Fact<T> valueFact(Supplier<T> value) {
        return draw.chance(75) ? Fact.known(value.get()) : Fact.unrecorded();
    }

    /** Complete, partial or unrecorded. */
    <E> Listing<E> listing(List<E> elements) {
        return switch (draw.below(5)) {
            case 0 -> Listing.unrecorded();
            case 1 -> Listing.atLeast(elements);
            default -> Listing.complete(elements);
        };
    }

    Validity validity() {
        Fact<When> from = valueFact(this::when);
        return possible(() -> new Validity(from, fact(this::when)), () -> new Validity(from, Fact.none()));
    }

    /** A value, or a plainer one if what was drawn for it cannot be. */
    static <T> T possible(Supplier<T> value, Supplier<T> plainer) {
        try {
            return value.get();
        } catch (InvalidRecordException impossible) {
            return plainer.get();
        }
    }
}
