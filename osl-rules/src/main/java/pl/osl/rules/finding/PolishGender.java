package pl.osl.rules.finding;

import java.util.regex.Pattern;

/** The grammatical gender of a Polish name in the nominative singular, told by the ending of its first word. */
enum PolishGender {
    MASCULINE(0),
    FEMININE(1),
    NEUTER(2);

    private static final Pattern FEMININE_END = Pattern.compile(".*(a|ść|ieć)");
    private static final Pattern NEUTER_END = Pattern.compile(".*(o|e|ę|um)");

    private final int form;

    PolishGender(int form) {
        this.form = form;
    }

    static PolishGender of(String name) {
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
