package pl.osl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point;
import pl.osl.report.words.Head;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.replay.Replay;

/** A replay as a person reads it: the verdict, what of the question differs, and what of the answer. */
record ReplayText(Replay replay) implements Describer {

    private static final Wording DIFFERS = Wording.of("różnice w pytaniu", "the question differs in");
    private static final Wording ELSEWHERE = Wording.of(
            "etapy i reguły są te same; inna jest reszta oceny",
            "stages and rules are the same; the rest of the assessment differs");

    @Override
    public void describe(Page page) {
        Head head = Head.on(page, replay)
                .line(Head.asked(page, replay.standard(), replay.edition(), Head.asOf(page, replay.day())))
                .line(page.in(replay.says()));
        if (!replay.isSameQuestion()) {
            head.line(replay.causes().stream()
                    .map(cause -> page.in(cause.wording()))
                    .collect(Collectors.joining(", ", page.in(DIFFERS) + ": ", "")));
        }
        head.ahead(replay, SharedTerms.ANSWER_HOLDS).print();
        List<Wording> changes = new ArrayList<>();
        replay.stages().forEach(change -> changes.add(change.says()));
        replay.rules().forEach(change -> changes.add(change.says()));
        if (!replay.isSameAnswer() && changes.isEmpty()) {
            changes.add(ELSEWHERE);
        }
        page.points(changes.stream().map(says -> Point.of(0, page.in(says))).toList());
    }
}
