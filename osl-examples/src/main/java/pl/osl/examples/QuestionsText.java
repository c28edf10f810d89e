package pl.osl.examples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;

/** Questions as a person reads them: those first that settle most, alike ones together, then the rules by their titles. */
final class QuestionsText {

    private static final Wording QUESTIONS = Wording.of("Brakujące dane", "Missing facts");
    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording ON = Wording.of("stan na", "as of");
    private static final Wording NEXT = Wording.of("najbliższy nieosiągnięty etap", "next stage that is not reached");
    private static final Wording ALL_REACHED = Wording.of(
            "wszystkie etapy, które dotyczą ośrodka, są osiągnięte", "all stages that apply to the centre are reached");
    private static final Wording OPEN = Wording.of("nierozstrzygnięte reguły wiążące", "undetermined binding rules");
    private static final Wording ASKED = Wording.of("pytania dotyczą", "the questions concern");
    private static final Wording NO_QUESTIONS = Wording.of(
            "Nie ma o co pytać: każda reguła, która wiąże ośrodek, jest rozstrzygnięta.",
            "There is nothing to ask: every rule that binds the centre is settled.");
    private static final Wording NONE_FOUND = Wording.of(
            "O żadnym brakującym fakcie nie wykazano, że od niego zależy wynik.",
            "Of no missing fact was it shown that an outcome depends on it.");
    private static final Wording SETTLES =
            Wording.of("sama odpowiedź może rozstrzygnąć reguły", "an answer alone may settle rules");
    private static final Wording TOGETHER = Wording.of("tylko razem z innymi danymi", "only together with other facts");
    private static final Wording MAY_DECIDE =
            Wording.of("może zdecydować o najbliższym etapie", "may decide about the next stage");
    private static final Wording OTHERS = Wording.of("i inne miejsca", "and other places");
    private static final Wording FURTHER = Wording.of("… i dalsze pytania, liczba", "… and more questions, number");
    private static final Wording RULES = Wording.of("Reguły", "Rules");
    private static final Wording WHERE =
            Wording.of("[…]: miejsce w zapisie ośrodka", "[…]: the place in the record of the centre");

    private final Page page;
    private final int most;

    QuestionsText(Language language, int most) {
        this.page = new Page(language);
        this.most = most;
    }

    /** The text; the centre is the one that the questions are about. */
    String of(Centre centre, Questions questions) {
        header(centre, questions);
        int open = questions.undetermined();
        page.line(
                0,
                page.in(OPEN) + ": " + open + "; " + page.in(ASKED) + ": "
                        + questions.rules().size());
        page.gap();
        if (questions.questions().isEmpty()) {
            page.line(0, open == 0 ? NO_QUESTIONS : NONE_FOUND);
        } else {
            list(questions);
        }
        return page.toString();
    }

    private void header(Centre centre, Questions questions) {
        page.line(0, Headings.of(centre));
        page.line(
                0,
                page.in(QUESTIONS) + ", " + questions.standard() + ", " + page.in(EDITION) + " " + questions.edition()
                        + ", " + page.in(ON) + " " + questions.day());
        page.line(
                0,
                questions.nextStage().map(stage -> page.in(NEXT) + ": " + stage).orElse(page.in(ALL_REACHED)));
    }

    private void list(Questions questions) {
        List<List<Question>> groups = List.copyOf(questions.questions().stream()
                .collect(Collectors.groupingBy(
                        question -> new Alike(name(question), question.settles(), question.concerns()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
        List<List<Question>> shown = groups.subList(0, Math.min(most, groups.size()));
        for (int i = 0; i < shown.size(); i++) {
            question(i + 1, shown.get(i));
        }
        if (groups.size() > most) {
            page.line(0, page.in(FURTHER) + ": " + (groups.size() - most));
        }
        rules(concerned(shown.stream().flatMap(List::stream)), questions);
        page.gap();
        page.line(0, WHERE);
    }

    /** What is the same of questions that are shown as one. */
    private record Alike(String name, List<RuleId> settles, List<RuleId> concerns) {}

    private void question(int number, List<Question> same) {
        Question question = same.get(0);
        String where = "  [" + question.place() + "]";
        String others = same.size() == 1 ? "" : " " + page.in(OTHERS) + ": " + (same.size() - 1);
        page.line(0, String.format("%2d. ", number) + name(question) + where + others);
        rules(SETTLES, question.settles());
        List<RuleId> further = new ArrayList<>(question.concerns());
        further.removeAll(question.settles());
        rules(TOGETHER, further);
        if (same.stream().anyMatch(Question::mayChangeNextStage)) {
            page.line(6, MAY_DECIDE);
        }
    }

    /** What is asked for and in which elements it lies, then in what way it is lacking. */
    private String name(Question question) {
        return page.around(question.within()) + page.in(question.asks()) + ": "
                + page.in(question.kind().wording());
    }

    private void rules(Wording words, List<RuleId> rules) {
        if (!rules.isEmpty()) {
            page.line(
                    6,
                    page.in(words) + ": "
                            + rules.stream().map(RuleId::value).sorted().collect(Collectors.joining(", ")));
        }
    }

    private void rules(Set<RuleId> ids, Questions questions) {
        page.gap();
        page.line(0, page.in(RULES) + ":");
        questions.rules().stream()
                .filter(rule -> ids.contains(rule.rule()))
                .sorted(Comparator.comparing(rule -> rule.rule().value()))
                .forEach(rule -> page.line(4, rule.rule() + "  " + page.in(rule.title())));
    }

    private static Set<RuleId> concerned(Stream<Question> questions) {
        return questions.flatMap(question -> question.concerns().stream()).collect(Collectors.toSet());
    }
}
