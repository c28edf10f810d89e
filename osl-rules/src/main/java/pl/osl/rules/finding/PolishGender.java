package pl.osl.rules.finding;

import java.util.regex.Pattern;

/**
 * The grammatical gender of a Polish name in the nominative singular. Where a word does not state it, it is told by the
 * ending of the first word of the name, which fails for nouns such as "odbiorca".
 */
public enum PolishGender {
    MASCULINE(0),
    FEMININE(1),
    NEUTER(2);

    private static final Pattern FEMININE_END = Pattern.compile(".*(a|ść|ieć)");
    private static final Pattern NEUTER_END = Pattern.compile(".*(o|e|ę|um)");

    private final int form;

    PolishGender(int form) {
        this.form = form;
    }

    /** The gender that the ending of the first word tells. */
    public static PolishGender of(String name) {
        String first = name.split("[ ,]", 2)[0];
        if (FEMININE_END.matcher(first).matches()) {
            return FEMININE;
        }
        return NEUTER_END.matcher(first).matches() ? NEUTER : MASCULINE;
    }

    /** The form of this gender, of three with bars between them. */
    String choose(String forms) {
        return forms.split("\\|", -1)[form];
    }
}
