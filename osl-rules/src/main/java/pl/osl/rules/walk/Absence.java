package pl.osl.rules.walk;

import java.util.regex.Pattern;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.PolishGender;

/**
 * What is written after a label where it is known that there is nothing: "koniec umowy: bezterminowo", "zniesienie
 * stanowiska: nie nastąpiło", "certyfikat: nie ma". The Polish label tells a term from an event, and an event from a
 * paper.
 */
enum Absence {
    /** A term, which may be set by whoever sets it. */
    NO_TERM("bezterminowo", "no end set"),
    /** An end that comes or does not. */
    NO_END("nie nastąpił", "has not come"),
    NO_END_OF_NEUTER_NAME("nie nastąpiło", "has not come"),
    NOT_REPEALED("nie uchylono", "not repealed"),
    /** An event that is called by a verbal noun. */
    NO_EVENT("nie nastąpiło", "has not taken place"),
    /** A paper that is submitted on the day, though its name is a verbal noun. */
    NOT_SUBMITTED("nie złożono", "not submitted"),
    NOTHING("nie ma", "none");

    private static final Pattern TERM = Pattern.compile("ostatni dzień .*|koniec (okresu|obowiązywania|umowy)\\b.*");

    private static final Pattern PAPER = Pattern.compile("(oświadczenie|odwołanie)\\b.*");

    /** A verbal noun, perhaps after an adjective or an adverb, as in "późniejsze zapewnienie". */
    private static final Pattern EVENT = Pattern.compile("(\\p{L}+(e|o) )?\\p{L}+(nie|cie)\\b.*");

    private final Wording wording;

    Absence(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    Wording wording() {
        return wording;
    }

    static Absence of(AskedKind kind, Wording label) {
        String name = label.polish();
        return switch (kind) {
            case LAST_DAY -> ofEnd(name);
            case DAY_OF_REPEAL -> NOT_REPEALED;
            case DAY -> ofDay(name);
            default -> NOTHING;
        };
    }

    private static Absence ofEnd(String name) {
        if (TERM.matcher(name).matches()) {
            return NO_TERM;
        }
        return PolishGender.of(name) == PolishGender.NEUTER ? NO_END_OF_NEUTER_NAME : NO_END;
    }

    private static Absence ofDay(String name) {
        if (PAPER.matcher(name).matches()) {
            return NOT_SUBMITTED;
        }
        return EVENT.matcher(name).matches() ? NO_EVENT : NOTHING;
    }
}
