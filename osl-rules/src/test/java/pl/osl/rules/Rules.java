package pl.osl.rules;

import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleDraft;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;

/** Small rules and stages for tests, and conditions whose answer is plain. */
public final class Rules {

    public static final Source SOURCE = Source.of("T1", "A text");

    /** True of every centre. */
    public static final Condition<Centre> TRUE = Condition.all(List.of());

    /** False of every centre. */
    public static final Condition<Centre> FALSE = Condition.any(List.of());

    /** Unknown of a centre of which no documents are recorded. */
    public static final Condition<Centre> UNKNOWN = DOCUMENTS.some();

    /** Throws for every centre; the message says what no log may say. */
    public static final Condition<Centre> THROWS = Condition.holds(Wording.of("sprawdzenie", "check"), centre -> {
        throw new UnsupportedOperationException("secret of " + centre.id());
    });

    private Rules() {}

    /** The condition that a letter stands for: T, F, U or X for one that throws. */
    public static Condition<Centre> condition(String letter) {
        return switch (letter) {
            case "T" -> TRUE;
            case "F" -> FALSE;
            case "U" -> UNKNOWN;
            case "X" -> THROWS;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    /** A rule with its id for a title and for words, and with one seed text. */
    public static RuleDraft draft(String id, Force force) {
        return Rule.rule(id, force)
                .titled(id, id)
                .cites(SOURCE.seed())
                .says(polish(id + " jest", id + " nie jest"), english(id + " is so", id + " is not so"));
    }

    /** A rule of the standard that asks for this. */
    public static Rule rule(String id, Condition<Centre> requirement) {
        return draft(id, Force.STANDARD).requires(requirement);
    }

    /** A stage with its id for a title. */
    public static Stage stage(String id, Rule... rules) {
        return Stage.of(id, id, id, rules);
    }
}
