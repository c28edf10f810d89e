package pl.osl.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Reason;

/** The facts and terms behind a change as a person reads them, a line each. */
final class ReasonLines {

    private static final int MOST = 5;
    private static final Wording FURTHER = Wording.of("… i dalsze, liczba: ", "… and more, number: ");
    private static final Wording GONE = Wording.of(" (nie ma tego już)", " (no longer there)");

    private final Language language;

    ReasonLines(Language language) {
        this.language = language;
    }

    List<String> of(List<Reason> reasons) {
        List<String> lines =
                new ArrayList<>(reasons.stream().limit(MOST).map(this::line).toList());
        if (reasons.size() > MOST) {
            lines.add(FURTHER.in(language) + (reasons.size() - MOST));
        }
        return lines;
    }

    private String line(Reason reason) {
        String says = reason.after()
                .map(words -> words.in(language))
                .orElseGet(() -> reason.before().orElseThrow().in(language) + GONE.in(language));
        String places = reason.evidence().stream()
                .map(found -> found.place().toString())
                .collect(Collectors.joining(", "));
        return says + (places.isEmpty() ? "" : "  [" + places + "]");
    }
}
