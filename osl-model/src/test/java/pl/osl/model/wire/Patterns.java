package pl.osl.model.wire;

/** The written forms of texts as regular expressions with the same meaning in ECMA-262 and in Java. */
public final class Patterns {

    /** The characters that {@link Character#isWhitespace} accepts; the class {@code \s} differs between the two. */
    private static final String SPACE =
            "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** Something other than spaces. */
    public static final String NOT_BLANK = "[^" + SPACE + "]";

    /** No leading or trailing spaces, and no invisible characters. */
    public static final String ID = "^(?![" + SPACE + "])[^\\p{Cc}\\p{Cf}]*(?<![" + SPACE + "])$";

    private static final String YEAR = "(?!0000)[0-9]{4}";
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
    public static final String WHEN = "^(?:" + DAY_MONTH_OR_YEAR + "|\\[(?!\\.\\.\\])" + DAY_MONTH_OR_YEAR + "?\\.\\."
            + DAY_MONTH_OR_YEAR + "?\\])$";

    private Patterns() {}
}
