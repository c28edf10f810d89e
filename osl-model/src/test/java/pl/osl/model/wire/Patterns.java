package pl.osl.model.wire;

/**
 * The written forms of texts as regular expressions with the same meaning in ECMA-262, Java, Python, Go and Rust.
 *
 * <p>So there are no classes by name, no looking ahead or behind, and characters beyond {@code \\xff} stand for
 * themselves, since these languages write them differently.
 */
public final class Patterns {

    /** The characters that {@link Character#isWhitespace} accepts; the class {@code \s} differs between the two. */
    private static final String SPACE = "\\t-\\r\\x1c-\\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000";

    /** The characters of the categories <em>control</em> and <em>format</em>, with those that Unicode 14 and 15 added. */
    private static final String INVISIBLE = "\\x00-\\x1f\\x7f-\\x9f\\xad\u0600-\u0605\u061c\u06dd\u070f"
            + "\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
            + codePoint(0x110bd)
            + codePoint(0x110cd)
            + codePoints(0x13430, 0x1343f)
            + codePoints(0x1bca0, 0x1bca3)
            + codePoints(0x1d173, 0x1d17a)
            + codePoint(0xe0001)
            + codePoints(0xe0020, 0xe007f);

    private static final String INSIDE = "[^" + INVISIBLE + "]";

    private static final String AT_AN_END = "[^" + SPACE + INVISIBLE + "]";

    /** Something other than spaces. */
    public static final String NOT_BLANK = "[^" + SPACE + "]";

    /** No leading or trailing spaces, and no invisible characters. */
    public static final String ID = "^" + AT_AN_END + "(?:" + INSIDE + "*" + AT_AN_END + ")?$";

    private static final String YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";

    /** A day that exists in the years 1 to 9999. */
    private static final String DAY_ALONE = "(?:" + YEAR
            + "-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";

    private static final String DAY_MONTH_OR_YEAR =
            "(?:" + DAY_ALONE + "|" + YEAR + "(?:-(?:0[1-9]|1[0-2]|3[3-6]))?" + ")";

    public static final String DAY = "^" + DAY_ALONE + "$";

    /** A day, a month, a quarter, a year, or a span of them that may be open at one end. */
    public static final String WHEN = "^(?:" + DAY_MONTH_OR_YEAR + "|\\[" + DAY_MONTH_OR_YEAR + "\\.\\."
            + DAY_MONTH_OR_YEAR + "?\\]|\\[\\.\\." + DAY_MONTH_OR_YEAR + "\\])$";

    private Patterns() {}

    private static String codePoints(int first, int last) {
        return codePoint(first) + "-" + codePoint(last);
    }

    private static String codePoint(int character) {
        return Character.toString(character);
    }
}
