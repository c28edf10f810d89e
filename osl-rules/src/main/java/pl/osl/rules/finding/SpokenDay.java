package pl.osl.rules.finding;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import pl.osl.model.fact.Wording;

/** A day as one says it: "26 kwietnia 2012 r.", "26 April 2012". */
public final class SpokenDay {

    private static final List<String> POLISH_MONTHS = List.of(
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

    private SpokenDay() {}

    /** The day in both languages; in Polish in the genitive, as it stands in a date. */
    public static Wording of(LocalDate day) {
        String polish = POLISH_MONTHS.get(day.getMonthValue() - 1);
        String english = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Wording.of(
                day.getDayOfMonth() + " " + polish + " " + day.getYear() + " r.",
                day.getDayOfMonth() + " " + english + " " + day.getYear());
    }
}
