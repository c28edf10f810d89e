package pl.osl.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pl.osl.model.fact.Wording;

/**
 * A share in words: 0 % and 100 % only if it is exactly so, and a range whenever its ends differ.
 *
 * <p>Rounded half up to whole per cent, or to as many decimals as it takes to tell the two ends apart.
 */
record Percentage(BigDecimal low, BigDecimal high) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static Percentage between(double low, double high) {
        return new Percentage(exact(low), exact(high));
    }

    private static BigDecimal exact(double share) {
        return BigDecimal.valueOf(share).movePointRight(2);
    }

    Wording wording() {
        String english = figures() + " %";
        return Wording.of(english.replace('.', ','), english);
    }

    private String figures() {
        if (low.compareTo(high) == 0) {
            return rounded(low, 0).toPlainString();
        }
        int decimals = 0;
        while (rounded(low, decimals).compareTo(rounded(high, decimals)) == 0) {
            decimals++;
        }
        return rounded(low, decimals).toPlainString()
                + "–"
                + rounded(high, decimals).toPlainString();
    }

    /** The nearest number with so many decimals, but never 0 or 100 unless the share is exactly that. */
    private static BigDecimal rounded(BigDecimal percent, int decimals) {
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal least = BigDecimal.ONE.movePointLeft(decimals);
        if (percent.signum() > 0 && rounded.signum() == 0) {
            return least;
        }
        boolean isShortOfAll = percent.compareTo(ALL) < 0 && rounded.compareTo(ALL) == 0;
        return isShortOfAll ? ALL.subtract(least) : rounded;
    }
}
