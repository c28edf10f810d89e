package pl.osl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import pl.osl.report.words.OutcomeWords;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.ReasonLines;
import pl.osl.report.words.SharedTerms;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.progress.Circumstances;
import pl.osl.rules.progress.Direction;
import pl.osl.rules.progress.Explanation;
import pl.osl.rules.progress.PresumedProgress;
import pl.osl.rules.progress.PresumedRuleProgress;
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
    private static final Wording BEFORE = Wording.of("przedtem przyjęto", "presumed before");
    private static final Wording AFTER = Wording.of("teraz przyjęto", "presumed now");
    private static final Wording BOTH = Wording.of("przedtem i teraz przyjęto", "presumed before and now");
    private static final Wording ON_BOTH_DAYS = Wording.of("w obu dniach", "on both days");
    private static final Wording PRESUMED_ANSWERS = Wording.of("Odpowiedzi domniemane:", "Presumed answers:");
    private static final Wording FATES =
            Wording.of("Co stało się z tym, co wcześniej przyjęto:", "What became of what was presumed before:");
    private static final Wording RECORDED = Wording.of("w późniejszych danych – ", "in the later record – ");
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
        List<Point> points = firm(page);
        points.addAll(under(page, PRESUMED_ANSWERS, presumedAnswers(page)));
        points.addAll(under(
                page,
                FATES,
                progress.presumptions().stream()
                        .map(presumption -> fate(page, presumption))
                        .toList()));
        if (points.isEmpty()) {
            page.paragraph(page.in(NOTHING));
        } else {
            page.points(Block.Spacing.APART, points);
        }
    }

    private static List<Point> under(Page page, Wording heading, List<Point> points) {
        return points.isEmpty()
                ? points
                : Stream.concat(Stream.of(Point.of(0, page.in(heading))), points.stream())
                        .toList();
    }

    private List<Point> firm(Page page) {
        List<Point> points = new ArrayList<>();
        progress.stages().forEach(stage -> points.add(stage(page, stage)));
        Alike.of(progress.rules(), rule -> List.of(rule.before(), rule.after(), rule.because(), reasons(page, rule)))
                .forEach(alike -> points.add(rules(page, alike)));
        return points;
    }

    private List<Point> presumedAnswers(Page page) {
        List<Point> points = new ArrayList<>();
        progress.presumedStages()
                .forEach(stage -> points.add(presumed(
                        page, StageNames.line(stage.stage(), 0, page.in(stage.title())), stage, 1, List.of())));
        Alike.of(progress.presumedRules(), rule -> List.of(told(rule), places(page, rule)))
                .forEach(alike -> points.add(presumed(
                        page,
                        named(page, alike, PresumedRuleProgress::rule, PresumedRuleProgress::title),
                        alike.get(0),
                        alike.size(),
                        places(page, alike.get(0)))));
        return points;
    }

    private static String circumstances(Page page, Circumstances asked) {
        return Head.edition(page, asked.edition()) + ", " + page.in(SpokenDay.of(asked.day()));
    }

    private static Point stage(Page page, StageProgress stage) {
        return Point.of(
                0,
                StageNames.line(stage.stage(), 0, page.in(stage.title())),
                turned(page, stage.turn(), stage.before(), stage.after(), 1),
                Point.of(4, causes(page, stage.because())));
    }

    /** Rules that changed alike for the same reasons. */
    private static Point rules(Page page, List<RuleProgress> alike) {
        RuleProgress rule = alike.get(0);
        return Point.of(
                0,
                named(page, alike, RuleProgress::rule, RuleProgress::title),
                turned(page, rule.turn(), rule.before(), rule.after(), alike.size()),
                Point.of(4, Phrase.of(causes(page, rule.because())), reasons(page, rule)));
    }

    private static List<Point> reasons(Page page, RuleProgress rule) {
        return new ReasonLines(page).points(4, rule.reasons());
    }

    /** What was presumed before and after; said once where it is the same. */
    private List<Point> presumptions(Page page) {
        if (progress.earlier().presumptions().equals(progress.later().presumptions())) {
            return PresumedWords.made(page, progress.later().presumptions())
                    .map(made -> Point.of(0, page.in(ON_BOTH_DAYS) + "; " + made))
                    .toList();
        }
        return Stream.of(progress.earlier(), progress.later())
                .filter(each -> !each.presumptions().isEmpty())
                .flatMap(each -> PresumedWords.made(page, each.presumptions())
                        .map(made -> Point.of(0, page.in(SpokenDay.of(each.day())) + "; " + made)))
                .distinct()
                .toList();
    }

    /** One by its id and title, several by their ids. */
    private static <C> Phrase named(Page page, List<C> alike, Function<C, Object> id, Function<C, Wording> title) {
        return alike.size() == 1
                ? Phrase.of(id.apply(alike.get(0)), page.in(title.apply(alike.get(0))))
                : Phrase.of(alike.stream().map(id).map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static List<Object> told(PresumedProgress<?> each) {
        return List.of(each.before(), each.after(), each.firmBefore(), each.firmAfter(), each.because());
    }

    private static Point presumed(Page page, Phrase what, PresumedProgress<?> told, int rules, List<Point> places) {
        String before = presumed(page, told.before(), told.firmBefore(), rules);
        String after = presumed(page, told.after(), told.firmAfter(), rules);
        String says = words(page, told.turn()) + ": " + before + " → " + after;
        List<Point> below = new ArrayList<>(List.of(Point.of(4, says), Point.of(4, causes(page, told.because()))));
        below.addAll(places);
        return Point.of(0, what, below);
    }

    /** What was presumed before and is presumed after; said once where it is the same. */
    private static List<Point> places(Page page, PresumedRuleProgress rule) {
        if (rule.placesBefore().equals(rule.placesAfter())) {
            return places(page, BOTH, rule.placesAfter());
        }
        return Stream.of(places(page, BEFORE, rule.placesBefore()), places(page, AFTER, rule.placesAfter()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Point> places(Page page, Wording when, List<PresumedPlace> places) {
        return places.stream()
                .map(place -> Point.of(8, PresumedWords.place(page, when, place)))
                .toList();
    }

    /** What is presumed; where nothing is, what is known. */
    private static String presumed(
            Page page, Optional<? extends Term> presumed, Optional<? extends Term> firm, int rules) {
        return presumed.map(answer -> StatusSigns.PRESUMED + " " + OutcomeWords.of(page, answer, rules))
                .orElseGet(() -> words(page, firm, rules));
    }

    private static Point fate(Page page, PresumptionProgress presumption) {
        String rules = presumption.rules().stream().map(RuleId::value).collect(Collectors.joining(", "));
        String fate = words(page, presumption.fate()) + "; " + page.in(SharedTerms.RULES) + ": " + rules;
        Stream<Point> recorded =
                presumption.recorded().stream().map(says -> Point.of(4, page.in(RECORDED) + page.in(says)));
        return Point.of(
                0,
                PresumedWords.place(page, presumption.presumed()),
                Stream.concat(Stream.of(Point.of(4, fate)), recorded).toList());
    }

    private static Point turned(
            Page page, Direction turn, Optional<? extends Term> before, Optional<? extends Term> after, int rules) {
        return Point.of(4, words(page, turn) + ": " + words(page, before, rules) + " → " + words(page, after, rules));
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

    private static String words(Page page, Optional<? extends Term> answer, int rules) {
        return answer.map(term -> OutcomeWords.of(page, term, rules)).orElseGet(() -> page.in(OUTSIDE));
    }

    private static String words(Page page, Term term) {
        return page.in(term.wording());
    }
}
