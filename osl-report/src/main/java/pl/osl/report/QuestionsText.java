package pl.osl.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;

/**
 * Questions as a person reads them: those first that settle most, alike ones together, then the rules by their titles.
 *
 * @param most how many are shown
 * @param assessment of the same centre on the same day, which tells what is called how and how much is open
 */
record QuestionsText(String title, Questions questions, int most, Optional<Assessment> assessment)
        implements Describer {

    private static final Wording QUESTIONS = Wording.of("Brakujące dane", "Missing facts");
    private static final Wording NEXT = Wording.of("najbliższy nieosiągnięty etap", "next stage that is not reached");
    private static final Wording OPEN = Wording.of("nierozstrzygnięte reguły wiążące", "undetermined binding rules");
    private static final Wording ASKED = Wording.of("pytania dotyczą", "the questions concern");
    private static final Wording NO_QUESTIONS = Wording.of(
            "Nie ma o co pytać: każda reguła, która wiąże ośrodek, jest rozstrzygnięta.",
            "There is nothing to ask: every rule that binds the centre is settled.");
    private static final Wording NONE_FOUND = Wording.of(
            "Nie wykazano, żeby wynik zależał od którejkolwiek z brakujących danych.",
            "No missing fact could be shown to affect an outcome.");
    private static final Wording FURTHER = Wording.of("… i dalsze pytania, liczba", "… and more questions, number");
    private static final Wording RULES = Wording.of("Reguły", "Rules");

    @Override
    public void describe(Page page) {
        head(page);
        if (questions.questions().isEmpty()) {
            page.paragraph(page.in(nothingIsOpen() ? NO_QUESTIONS : NONE_FOUND));
        } else {
            list(page);
        }
    }

    private void head(Page page) {
        String when = Head.asOf(page, questions.day());
        Head.on(page, title)
                .line(page.in(QUESTIONS) + ", " + Head.asked(page, questions.standard(), questions.edition(), when))
                .line(questions
                        .nextStage()
                        .map(stage -> page.in(NEXT) + ": " + stage)
                        .orElse(page.in(SharedTerms.ALL_REACHED)))
                .lines(assessment.stream().map(of -> open(page, of)))
                .print();
    }

    private String open(Page page, Assessment of) {
        return page.in(OPEN) + ": " + open(of) + "; " + page.in(ASKED) + ": "
                + concerned(questions.questions().stream()).size();
    }

    private static long open(Assessment of) {
        return rules(of)
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .count();
    }

    private boolean nothingIsOpen() {
        return assessment.filter(of -> open(of) == 0).isPresent();
    }

    private void list(Page page) {
        QuestionText text = new QuestionText(page, names(page));
        List<List<Question>> groups = text.alike(questions.questions());
        List<List<Question>> shown = groups.subList(0, Math.min(most, groups.size()));
        page.numbered(Block.Spacing.APART, shown.stream().map(text::point).toList());
        if (groups.size() > most) {
            page.particulars(List.of(Phrase.of(page.in(FURTHER) + ": " + (groups.size() - most))));
        }
        assessment.ifPresent(of -> titles(page, concerned(shown.stream().flatMap(List::stream)), of));
        page.paragraph(page.in(SharedTerms.PLACE));
    }

    private ElementNames names(Page page) {
        return assessment.map(of -> ElementNames.in(of, page)).orElseGet(() -> ElementNames.none(page));
    }

    private static void titles(Page page, Set<RuleId> ids, Assessment of) {
        page.section(RULES);
        page.points(rules(of)
                .filter(rule -> ids.contains(rule.rule()))
                .sorted(Comparator.comparing(rule -> rule.rule().value()))
                .map(rule -> Point.of(0, Phrase.of(rule.rule(), page.in(rule.title()))))
                .toList());
    }

    private static Stream<RuleAssessment> rules(Assessment of) {
        return of.stages().stream().flatMap(stage -> stage.rules().stream());
    }

    private static Set<RuleId> concerned(Stream<Question> questions) {
        return questions.flatMap(question -> question.concerns().stream()).collect(Collectors.toSet());
    }
}
