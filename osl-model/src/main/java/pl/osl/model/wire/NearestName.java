package pl.osl.model.wire;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the allowed word that was probably meant. */
final class NearestName {

    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 4;

    private NearestName() {}

    /** The allowed word most similar to the one found, ignoring case and hyphens; empty if none is similar enough. */
    static Optional<String> to(String found, Collection<String> allowed) {
        String written = plain(found);
        Optional<String> nearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (String word : allowed) {
            int slips = slips(written, plain(word));
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(word);
            }
        }
        return nearest;
    }

    private static String plain(String word) {
        return word.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    }

    /** The number of slips that turn one word into the other; a value above any limit if they are not similar. */
    private static int slips(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        int allowed = Math.min(MOST_SLIPS, Math.max(1, longer / LETTERS_PER_SLIP));
        if (longer - shorter > allowed || shorter <= 1) {
            return Integer.MAX_VALUE;
        }
        int slips = distance(one, other);
        return slips <= allowed ? slips : Integer.MAX_VALUE;
    }

    /** Edit distance counting missing, added, wrong and transposed letters; keeps three rows of the usual table. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[last.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
