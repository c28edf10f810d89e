package pl.osl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Block;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.ReasonLines;
import pl.osl.report.words.SharedTerms;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.progress.Circumstances;
import pl.osl.rules.progress.Direction;
import pl.osl.rules.progress.Explanation;
import pl.osl.rules.progress.PresumedTurn;
import pl.osl.rules.progress.PresumptionProgress;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.progress.RuleProgress;
import pl.osl.rules.progress.StageProgress;

/** The text of progress: what was gained or lost, the answers before and after, and the causes. */
record ProgressText(Progress progress) implements Describer {

    private static final Wording NOTHING = Wording.of("Nic się nie zmieniło.", "Nothing has changed.");
    private static final Wording OUTSIDE = Wording.of("poza standardem", "not in the standard");
    private static final Wording EARLIER_HOLDS =
            Wording.of("wcześniejsza odpowiedź zakłada", "the earlier answer holds");
    private static final Wording LATER_HOLDS = Wording.of("późniejsza odpowiedź zakłada", "the later answer holds");
    private static final Wording CAUSE = Wording.of("przyczyna", "cause");
    private static final Wording JOINTLY = Wording.of("łącznie: ", "jointly: ");
    private static final Wording OR = Wording.of("; wystarczyłoby też: ", "; also sufficient: ");

    @Override
    public void describe(Page page) {
        String both = circumstances(page, progress.earlier()) + " → " + circumstances(page, progress.later());
        Circumstances earlier = progress.earlier();
        Head.on(page, progress)
                .line(progress.standard() + ", " + both)
                .ahead(earlier.recordedOn(), earlier.day(), EARLIER_HOLDS)
                .ahead(progress, LATER_HOLDS)
                .print();
        page.points(presumptions(page));
        List<Point> points = new ArrayList<>();
        progress.stages().forEach(stage -> points.add(stage(page, stage)));
        progress.rules().forEach(rule -> points.add(rule(page, rule)));
        progress.presumedStages()
                .forEach(stage -> points.add(presumed(
                        page,
                        Phrase.of(stage.stage(), page.in(stage.title())),
                        stage.turn(),
                        presumed(page, stage.before(), stage.firmBefore()),
                        presumed(page, stage.after(), stage.firmAfter()),
                        stage.because())));
        progress.presumedRules()
                .forEach(rule -> points.add(presumed(
                        page,
                        Phrase.of(rule.rule(), page.in(rule.title())),
                        rule.turn(),
                        presumed(page, rule.before(), rule.firmBefore()),
                        presumed(page, rule.after(), rule.firmAfter()),
                        rule.because())));
        progress.presumptions().forEach(presumption -> points.add(fate(page, presumption)));
        if (points.isEmpty()) {
            page.paragraph(page.in(NOTHING));
        } else {
            page.points(Block.Spacing.APART, points);
        }
    }

    private static String circumstances(Page page, Circumstances asked) {
        return Head.edition(page, asked.edition()) + ", " + page.in(SpokenDay.of(asked.day()));
    }

    private static Point stage(Page page, StageProgress stage) {
        return Point.of(
                0,
                Phrase.of(stage.stage(), page.in(stage.title())),
                turned(page, stage.turn(), stage.before(), stage.after()),
                Point.of(4, causes(page, stage.because())));
    }

    private static Point rule(Page page, RuleProgress rule) {
        return Point.of(
                0,
                Phrase.of(rule.rule(), page.in(rule.title())),
                turned(page, rule.turn(), rule.before(), rule.after()),
                Point.of(4, Phrase.of(causes(page, rule.because())), new ReasonLines(page).points(4, rule.reasons())));
    }

    /** What was presumed before and after, if that differs. */
    private List<Point> presumptions(Page page) {
        return Stream.of(progress.earlier(), progress.later())
                .filter(each -> !each.presumptions().isEmpty())
                .flatMap(each -> PresumedWords.made(page, each.presumptions())
                        .map(made -> Point.of(0, page.in(SpokenDay.of(each.day())) + "; " + made)))
                .distinct()
                .toList();
    }

    private static Point presumed(
            Page page, Phrase what, PresumedTurn turn, String before, String after, List<Explanation> because) {
        String says = words(page, turn) + ": " + before + " → " + after;
        return Point.of(0, what, Point.of(4, says), Point.of(4, causes(page, because)));
    }

    /** What is presumed; where nothing is, what is known. */
    private static String presumed(Page page, Optional<? extends Term> presumed, Optional<? extends Term> firm) {
        return presumed.map(answer -> StatusSigns.PRESUMED + " " + page.in(answer.wording()))
                .orElseGet(() -> words(page, firm));
    }

    private static Point fate(Page page, PresumptionProgress presumption) {
        String rules = presumption.rules().stream().map(RuleId::value).collect(Collectors.joining(", "));
        return Point.of(
                0,
                PresumedWords.place(page, presumption.presumed()),
                Point.of(4, words(page, presumption.fate()) + "; " + page.in(SharedTerms.RULES) + ": " + rules));
    }

    private static Point turned(
            Page page, Direction turn, Optional<? extends Term> before, Optional<? extends Term> after) {
        return Point.of(4, words(page, turn) + ": " + words(page, before) + " → " + words(page, after));
    }

    private static String causes(Page page, List<Explanation> because) {
        return page.in(CAUSE) + ": "
                + because.stream()
                        .map(explanation -> explanation(page, explanation))
                        .collect(Collectors.joining(page.in(OR)));
    }

    private static String explanation(Page page, Explanation explanation) {
        String causes =
                explanation.causes().stream().map(cause -> words(page, cause)).collect(Collectors.joining(" + "));
        return explanation.isJoint() ? page.in(JOINTLY) + causes : causes;
    }

    private static String words(Page page, Optional<? extends Term> term) {
        return page.in(term.map(Term::wording).orElse(OUTSIDE));
    }

    private static String words(Page page, Term term) {
        return page.in(term.wording());
    }
}
