package pl.osl.report.words;

import java.util.regex.Pattern;
import pl.osl.model.fact.Wording;

/** The place in a source that a rule cites, which is recorded in Polish, in the words of either language. */
public final class ClauseText {

    private static final Pattern RANGE = Pattern.compile("(?<=\\w) (?:ust\\.|pkt) (\\w+)–(\\w+)");
    private static final Pattern TWO_PARTS = Pattern.compile("(?<=\\w) (?:ust\\.|pkt) (\\w+) i (\\w+)");
    private static final Pattern PART = Pattern.compile("(?<=\\w) (?:ust\\.|pkt) (\\w+)");
    private static final Pattern POINT = Pattern.compile("^pkt ");

    private ClauseText() {}

    /** "art. 23 ust. 1 pkt 4–6" and "art. 23(1)(4)–(6)"; "pkt 9" and "point 9". */
    public static Wording of(String clause) {
        String ranges = RANGE.matcher(clause).replaceAll("($1)–($2)");
        String pairs = TWO_PARTS.matcher(ranges).replaceAll("($1) and ($2)");
        String parts = PART.matcher(pairs).replaceAll("($1)");
        return Wording.of(clause, POINT.matcher(parts).replaceFirst("point "));
    }
}
