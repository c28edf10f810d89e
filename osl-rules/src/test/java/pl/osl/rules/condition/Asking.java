package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;

/** Asks a condition in all readings, compiled as well, and holds them to the same answer. */
final class Asking {

    private Asking() {}

    static Truth truth(Condition<Centre> condition, Centre centre) {
        return truth(condition, centre, DAY);
    }

    static Truth truth(Condition<Centre> condition, Centre centre, LocalDate day) {
        return finding(condition, centre, day, Map.of()).truth();
    }

    static Finding finding(Condition<Centre> condition, Centre centre) {
        return finding(condition, centre, DAY, Map.of());
    }

    static Finding finding(Condition<Centre> condition, Centre centre, LocalDate day, Map<String, Integer> parameters) {
        Inquiry explaining = Inquiry.explaining(centre, day, parameters);
        Truth explained = explaining.ask(condition);
        assertThat(explaining.finding().truth()).isEqualTo(explained);
        Inquiry answering = Inquiry.answering(centre, day, parameters);
        assertThat(answering.ask(condition)).isEqualTo(explained);
        try {
            assertThat(condition.compiled().ask(centre, Inquiry.answering(centre, day, parameters)))
                    .isEqualTo(explained);
        } catch (IllegalStateException | UnsupportedOperationException thrown) { // planted by a test
            assertThat(answering.broken()).contains(thrown.getClass());
        }
        return explaining.finding();
    }

    /** The only finding in a tree that was made at a place and follows from nothing else. */
    static Finding at(String place, Finding finding) {
        return leaves(finding)
                .filter(leaf -> leaf.place().toString().equals(place))
                .reduce((one, other) -> {
                    throw new AssertionError("two findings at " + place);
                })
                .orElseThrow(() -> new AssertionError("no finding at " + place));
    }

    private static Stream<Finding> leaves(Finding finding) {
        return finding.parts().isEmpty()
                ? Stream.of(finding)
                : finding.parts().stream().flatMap(Asking::leaves);
    }

    /** Answers as letters with spaces between them, so that tables can be read. */
    static String letters(Truth... truths) {
        return Stream.of(truths)
                .map(truth -> truth.name().substring(0, 1))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
