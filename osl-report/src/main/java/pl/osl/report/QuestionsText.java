package pl.osl.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Block;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.report.words.StageNames;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.question.UnaskedReason;

/**
 * The text of questions: those that settle most first, similar ones together, then the rules with their titles.
 *
 * @param most the maximum number of questions shown
 */
record QuestionsText(Questions questions, int most) implements Describer {

    private static final Wording QUESTIONS = Wording.of("Pytania", "Questions");
    private static final Wording NEXT = Wording.of("najbliższy nieosiągnięty etap", "next stage not yet reached");
    private static final Wording OPEN = Wording.of("nierozstrzygnięte reguły wiążące", "undetermined binding rules");
    private static final Wording ASKED = Wording.of("pytania dotyczą", "the questions concern");
    private static final Wording NO_QUESTIONS = Wording.of(
            "Nie ma o co pytać: każda reguła, która wiąże ośrodek, jest rozstrzygnięta.",
            "There is nothing to ask: every rule that binds the centre is settled.");
    private static final Wording NONE_FOUND = Wording.of(
            "Nie wykazano, aby wynik zależał od brakujących danych.",
            "No missing fact could be shown to affect an outcome.");
    private static final Wording FURTHER = Wording.of("… i dalsze pytania", "… and more questions");
    private static final Wording WAITING = Wording.of(
            "pytania, które zadaje się dopiero po tych, bo same niczego nie rozstrzygają",
            "questions to be asked only after these, since by themselves they settle nothing");
    private static final Wording CONFIRMING_FIRST = Wording.of(
            "najpierw pytania, których odpowiedź potwierdzi lub obali to, na czym opiera się najwięcej odpowiedzi"
                    + " domniemanych",
            "first the questions whose answer confirms or refutes what most presumed answers rest on");
    private static final Wording RULES = Wording.of("Reguły", "Rules");

    QuestionsText {
        if (most < 1) {
            throw new IllegalArgumentException("at least one question has to be shown, not " + most);
        }
    }

    @Override
    public void describe(Page page) {
        head(page);
        if (questions.questions().isEmpty()) {
            page.paragraph(page.in(questions.undetermined() == 0 ? NO_QUESTIONS : NONE_FOUND));
        } else {
            list(page);
        }
        unasked(page);
        boolean showsPlaces = !questions.questions().isEmpty()
                || questions.unasked().stream().anyMatch(fact -> fact.because() != UnaskedReason.NOT_BINDING);
        if (showsPlaces) {
            page.paragraph(page.in(SharedTerms.PLACE));
        }
        if (confirms()) {
            page.paragraph(page.in(PresumedWords.SIGN));
        }
    }

    private void unasked(Page page) {
        if (!questions.unasked().isEmpty()) {
            page.section(UnaskedText.TITLE);
            page.points(new UnaskedText(page).points(questions.unasked()));
        }
    }

    private void head(Page page) {
        String when = Head.asOf(page, questions.day());
        Head.on(page, questions)
                .line(page.in(QUESTIONS) + ", " + Head.asked(page, questions.standard(), questions.edition(), when))
                .line(questions
                        .nextStage()
                        .map(stage -> page.in(NEXT) + ": " + StageNames.titled(page, stage.stage(), stage.title()))
                        .orElse(page.in(SharedTerms.ALL_REACHED)))
                .line(open(page))
                .remarks(questions)
                .lines(PresumedWords.made(page, questions.presumptions()))
                .lines(confirming(page))
                .lines(forward(page))
                .print();
    }

    private Stream<String> forward(Page page) {
        return questions.questions().isEmpty()
                ? Stream.empty()
                : ForwardLine.ofAnswers(page, questions.carriedForward());
    }

    private Stream<String> confirming(Page page) {
        return confirms() ? Stream.of(page.in(CONFIRMING_FIRST)) : Stream.empty();
    }

    private boolean confirms() {
        return questions.questions().stream()
                .anyMatch(question -> !question.confirms().isEmpty());
    }

    private String open(Page page) {
        return page.in(OPEN) + ": " + questions.undetermined() + "; " + page.in(ASKED) + ": "
                + questions.rules().size();
    }

    private void list(Page page) {
        QuestionText text = new QuestionText(page);
        List<Question> offered = questions.offered();
        List<List<Question>> groups = text.alike(offered);
        List<List<Question>> shown = groups.subList(0, Math.min(most, groups.size()));
        page.numbered(Block.Spacing.APART, shown.stream().map(text::point).toList());
        if (groups.size() > most) {
            page.particulars(List.of(Phrase.of(page.in(FURTHER) + ": " + (groups.size() - most))));
        }
        int waiting = questions.questions().size() - offered.size();
        if (waiting > 0) {
            page.particulars(List.of(Phrase.of(page.in(WAITING) + ": " + waiting)));
        }
        titles(page, concerned(shown.stream().flatMap(List::stream)));
    }

    private void titles(Page page, Set<RuleId> ids) {
        page.section(RULES);
        page.points(questions.rules().stream()
                .filter(rule -> ids.contains(rule.rule()))
                .sorted(Comparator.comparing(rule -> rule.rule().value()))
                .map(rule -> Point.of(0, Phrase.of(rule.rule(), page.in(rule.title()))))
                .toList());
    }

    private static Set<RuleId> concerned(Stream<Question> questions) {
        return questions.flatMap(question -> question.concerns().stream()).collect(Collectors.toSet());
    }
}
