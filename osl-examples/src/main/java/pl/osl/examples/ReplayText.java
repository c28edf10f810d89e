package pl.osl.examples;

import java.util.stream.Collectors;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.replay.Replay;

/** A replay as a person reads it: the verdict, what of the question differs, and what of the answer. */
record ReplayText(Language language) {

    private static final Wording DIFFERS = Wording.of("różnice w pytaniu", "the question differs in");
    private static final Wording ELSEWHERE = Wording.of(
            "etapy i reguły są te same; inna jest reszta oceny",
            "stages and rules are the same; the rest of the assessment differs");

    String of(Replay replay) {
        StringBuilder text = new StringBuilder();
        text.append(replay.centre() + ", " + replay.day() + ": " + replay.says().in(language) + "\n");
        if (!replay.isSameQuestion()) {
            text.append(replay.causes().stream()
                    .map(cause -> cause.wording().in(language))
                    .collect(Collectors.joining(", ", DIFFERS.in(language) + ": ", "\n")));
        }
        replay.stages().forEach(change -> line(text, change.says()));
        replay.rules().forEach(change -> line(text, change.says()));
        if (!replay.isSameAnswer()
                && replay.stages().isEmpty()
                && replay.rules().isEmpty()) {
            line(text, ELSEWHERE);
        }
        return text.toString();
    }

    private void line(StringBuilder text, Wording says) {
        text.append("    ").append(says.in(language)).append('\n');
    }
}
