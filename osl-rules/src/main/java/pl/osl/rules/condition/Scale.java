package pl.osl.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/** How the numbers of a reading are written. */
interface Scale {

    /** Days, in the shortest written form. */
    Scale DAYS = Scale::days;

    /** A span, in words. */
    Wording words(long span);

    /** Numbers of which so many make a whole. */
    static Scale parts(int perWhole) {
        return span -> numbers(span, perWhole);
    }

    private static Wording days(long span) {
        Optional<LocalDate> first = day(Span.least(span));
        Optional<LocalDate> last = day(Span.most(span));
        if (first.isPresent() && last.isPresent()) {
            return DayWords.of(When.between(first.get(), last.get()));
        }
        return first.map(When::onOrAfter)
                .or(() -> last.map(When::onOrBefore))
                .map(DayWords::of)
                .orElse(Wording.of("nie wiadomo", "not known"));
    }

    /** A day of the calendar; empty for an open end and for what lies beyond. */
    private static Optional<LocalDate> day(int epochDay) {
        return Optional.of(LocalDate.ofEpochDay(epochDay)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
    }

    private static Wording numbers(long span, int perWhole) {
        String least = number(Span.least(span), perWhole);
        if (Span.isExact(span)) {
            return Wording.same(least);
        }
        return Span.isOpen(Span.most(span))
                ? Wording.of("co najmniej " + least, "at least " + least)
                : Wording.same(least + "–" + number(Span.most(span), perWhole));
    }

    private static String number(int parts, int perWhole) {
        return new BigDecimal(parts)
                .divide(new BigDecimal(perWhole))
                .stripTrailingZeros()
                .toPlainString();
    }
}
