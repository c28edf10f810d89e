package pl.osl.rules.span;

import java.math.BigDecimal;
import java.util.Locale;
import pl.osl.model.fact.Wording;

/**
 * Numbers as each language writes them: "8,5" and "10 000", "8.5" and "10,000". Thousands are set apart from five digits
 * on, so that a year is never divided.
 */
public final class NumberWords {

    private static final BigDecimal DIVIDED = BigDecimal.valueOf(10_000);

    private NumberWords() {}

    public static Wording of(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String english = shortest.abs().compareTo(DIVIDED) < 0
                ? shortest.toPlainString()
                : String.format(Locale.ROOT, "%,." + Math.max(0, shortest.scale()) + "f", shortest);
        return Wording.of(english.replace(',', ' ').replace('.', ','), english);
    }
}
