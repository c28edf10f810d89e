package pl.osl.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Places;
import pl.osl.rules.question.Question;

/** The text of one question: what is missing, where, and what an answer would settle. */
record QuestionText(Page page) {

    private static final Wording SETTLES =
            Wording.of("sama odpowiedź może rozstrzygnąć reguły", "the answer alone may settle rules");
    private static final Wording TOGETHER = Wording.of("tylko razem z innymi danymi", "only together with other facts");
    private static final Wording MAY_DECIDE =
            Wording.of("może zdecydować o najbliższym etapie", "may decide about the next stage");
    private static final int BELOW = 6;

    /** What questions that are shown as one have in common. */
    private record SharedQuestion(String name, List<RuleId> settles, List<RuleId> concerns) {}

    /** Groups of questions that differ only in their places. */
    List<List<Question>> alike(List<Question> questions) {
        return List.copyOf(questions.stream()
                .collect(Collectors.groupingBy(
                        question -> new SharedQuestion(name(question), question.settles(), question.concerns()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    Point point(List<Question> same) {
        Question question = same.get(0);
        List<Point> below = new ArrayList<>(rules(SETTLES, question.settles()));
        List<RuleId> further = new ArrayList<>(question.concerns());
        further.removeAll(question.settles());
        below.addAll(rules(TOGETHER, further));
        if (same.stream().anyMatch(Question::mayChangeNextStage)) {
            below.add(Point.of(BELOW, page.in(MAY_DECIDE)));
        }
        List<Place> places = same.stream().map(Question::place).toList();
        return Point.of(0, Phrase.of(name(question)).and(Places.first(page, places)), below);
    }

    /** What is asked for and in which elements it lies, then in what way it is lacking. */
    private String name(Question question) {
        return Places.around(page, question.within()) + page.in(question.asks()) + ": "
                + page.in(question.kind().wording());
    }

    private List<Point> rules(Wording words, List<RuleId> rules) {
        String ids = rules.stream().map(RuleId::value).sorted().collect(Collectors.joining(", "));
        return rules.isEmpty() ? List.of() : List.of(Point.of(BELOW, page.in(words) + ": " + ids));
    }
}
