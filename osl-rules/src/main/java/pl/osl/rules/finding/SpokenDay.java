package pl.osl.rules.finding;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.osl.model.fact.Wording;

/** A day as one says it: "26 kwietnia 2012 r.", "26 April 2012". */
public final class SpokenDay {

    private static final List<String> MONTHS_IN_DATES = List.of(
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia");

    private static final List<String> MONTHS = List.of(
            "styczeń",
            "luty",
            "marzec",
            "kwiecień",
            "maj",
            "czerwiec",
            "lipiec",
            "sierpień",
            "wrzesień",
            "październik",
            "listopad",
            "grudzień");

    private static final List<String> ENGLISH_MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .toList();

    private SpokenDay() {}

    /** The day in both languages; in Polish in the genitive, as it stands in a date. */
    public static Wording of(LocalDate day) {
        String polish = MONTHS_IN_DATES.get(day.getMonthValue() - 1);
        return Wording.of(
                day.getDayOfMonth() + " " + polish + " " + day.getYear() + " r.",
                day.getDayOfMonth() + " " + english(day.getMonth()) + " " + day.getYear());
    }

    /** The month in both languages, in the nominative. */
    public static Wording of(YearMonth month) {
        return Wording.of(
                MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear() + " r.",
                english(month.getMonth()) + " " + month.getYear());
    }

    private static String english(Month month) {
        return ENGLISH_MONTHS.get(month.getValue() - 1);
    }
}
