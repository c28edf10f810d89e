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
import pl.osl.report.description.Segment;
import pl.osl.report.words.Head;
import pl.osl.report.words.OutcomeWords;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.ReasonLines;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.timeline.Boundary;
import pl.osl.rules.timeline.DayRange;
import pl.osl.rules.timeline.PresumedRuleChange;
import pl.osl.rules.timeline.PresumedStageChange;
import pl.osl.rules.timeline.RuleChange;
import pl.osl.rules.timeline.StageChange;
import pl.osl.rules.timeline.Timeline;

/**
 * The text of a timeline: a chart of the stages over the years, and each change with its causes.
 *
 * @param width the maximum width of the chart in characters
 */
record TimelineText(Timeline timeline, int width) implements Describer {

    private static final Wording CHANGES = Wording.of("Zmiany", "Changes");
    private static final Wording NO_CHANGES = Wording.of("Nic się nie zmienia.", "Nothing changes.");
    private static final Wording BY = Wording.of("przez", "by");
    private static final Wording CELL = Wording.of(
            "liczba miesięcy na jeden znak: %s; znak pokazuje stan na ostatni dzień okresu",
            "months per character: %s; each shows the status on the last day of its period");

    private static final Wording CHOICE = Wording.of("wybór dni", "choice of the days");
    private static final Wording NO_FACT = Wording.of(
            "Żadna z tych zmian nie wynika z zapisanego faktu.", "None of these changes follows from a recorded fact.");

    private static final Wording HOLDS = Wording.of("dalsze dni zakładają", "later days hold");

    @Override
    public void describe(Page page) {
        String when = page.in(SpokenDay.of(timeline.firstDay())) + " – " + page.in(SpokenDay.of(timeline.lastDay()));
        Head.on(page, timeline)
                .line(Head.asked(page, timeline.standard(), timeline.edition(), when))
                .lines(timeline.choice().stream().map(choice -> page.in(CHOICE) + ": " + page.in(choice)))
                .remarks(timeline)
                .lines(timeline.withoutLegalForm().stream().map(days -> formless(page, days)))
                .lines(PresumedWords.made(page, timeline.presumptions()))
                .ahead(timeline, HOLDS)
                .print();
        Chart chart = new Chart(page, timeline, width);
        page.drawing(chart.lines());
        String cell = page.in(CELL).replace("%s", Integer.toString(chart.months()));
        List<Phrase> legend = new ArrayList<>(List.of(StatusSigns.legend(page), Phrase.of(cell)));
        if (!timeline.presumptions().isEmpty()) {
            legend.add(Phrase.of(page.in(PresumedWords.SIGN)));
        }
        page.particulars(legend);
        if (timeline.boundaries().isEmpty()) {
            page.paragraph(page.in(NO_CHANGES));
            return;
        }
        if (!timeline.followsFromRecord()) {
            page.paragraph(page.in(NO_FACT));
        }
        page.paragraph(page.in(CHANGES) + ":");
        page.points(
                Block.Spacing.LOOSE,
                timeline.boundaries().stream()
                        .map(boundary -> boundary(page, boundary))
                        .toList());
    }

    private static String formless(Page page, DayRange days) {
        Wording first = SpokenDay.of(days.from());
        Wording last = SpokenDay.of(days.to());
        return page.in(Wording.of(
                "od " + first.polish() + " do " + last.polish()
                        + " ośrodek (centrum) nie jest, według danych, jednostką żadnego rodzaju",
                "from " + first.english() + " to " + last.english() + " the centre has, by the record, no legal form"));
    }

    private static Point boundary(Page page, Boundary boundary) {
        List<Point> changes = new ArrayList<>();
        boundary.stages().forEach(change -> changes.add(Point.of(2, stage(page, change))));
        ReasonLines lines = new ReasonLines(page);
        Alike.of(
                        boundary.rules(),
                        change -> List.of(change.before(), change.after(), lines.points(4, change.because())))
                .forEach(alike -> changes.add(rule(page, alike)));
        boundary.presumedStages().forEach(change -> changes.add(Point.of(2, presumed(page, change))));
        Alike.of(boundary.presumedRules(), change -> List.of(change.before(), change.after(), because(page, change)))
                .forEach(alike -> changes.add(presumed(page, alike)));
        return Point.of(0, Phrase.of(page.in(SpokenDay.of(boundary.day()))), changes);
    }

    private static Phrase stage(Page page, StageChange change) {
        return Phrase.of(
                StageNames.of(page, change.stage()),
                turned(page, change.before(), change.after(), 1) + by(page, change.because()));
    }

    private static String by(Page page, List<RuleId> because) {
        String rules = ids(because.stream());
        return rules.isEmpty() ? "" : " (" + page.in(BY) + " " + rules + ")";
    }

    private static Phrase presumed(Page page, PresumedStageChange change) {
        return presumed(
                StageNames.of(page, change.stage()),
                presumed(page, change.before(), change.after(), 1) + by(page, change.because()));
    }

    private static Point presumed(Page page, List<PresumedRuleChange> alike) {
        PresumedRuleChange change = alike.get(0);
        String rules = ids(alike.stream().map(PresumedRuleChange::rule));
        List<Gap> lacking = lacking(alike, PresumedRuleChange::lacking);
        return Point.of(
                2,
                presumed(rules, presumed(page, change.before(), change.after(), alike.size())),
                lacking.isEmpty() ? because(page, change) : new ReasonLines(page).points(4, change.because(), lacking));
    }

    /** The reasons; where something is presumed from then on, what the answer rests on beside the recorded ones. */
    private static List<Point> because(Page page, PresumedRuleChange change) {
        List<Reason> told = change.because().stream()
                .filter(reason -> change.places().isEmpty() || reason.presumed().isEmpty())
                .toList();
        Stream<Point> places = change.places().stream().map(place -> Point.of(4, PresumedWords.place(page, place)));
        return Stream.concat(new ReasonLines(page).points(4, told).stream(), places)
                .toList();
    }

    private static Phrase presumed(Object id, String says) {
        return Phrase.of(
                new Segment.Sign(StatusSigns.PRESUMED),
                new Segment.Designation(id.toString(), 0),
                new Segment.Plain(says));
    }

    private static String presumed(
            Page page, Optional<? extends Term> before, Optional<? extends Term> after, int rules) {
        return presumed(page, before, rules) + " → " + presumed(page, after, rules);
    }

    private static String presumed(Page page, Optional<? extends Term> answer, int rules) {
        return answer.map(term -> OutcomeWords.of(page, term, rules)).orElseGet(() -> page.in(PresumedWords.NONE));
    }

    private static Point rule(Page page, List<RuleChange> alike) {
        RuleChange change = alike.get(0);
        String rules = ids(alike.stream().map(RuleChange::rule));
        return Point.of(
                2,
                Phrase.of(rules, turned(page, change.before(), change.after(), alike.size())),
                new ReasonLines(page).points(4, change.because(), lacking(alike, RuleChange::lacking)));
    }

    /** What the rules lack that changed alike, each fact once. */
    private static <C> List<Gap> lacking(List<C> alike, Function<C, List<Gap>> lacking) {
        return alike.stream()
                .flatMap(change -> lacking.apply(change).stream())
                .distinct()
                .toList();
    }

    private static String ids(Stream<RuleId> rules) {
        return rules.map(RuleId::value).collect(Collectors.joining(", "));
    }

    private static String turned(Page page, Term before, Term after, int rules) {
        return OutcomeWords.of(page, before, rules) + " → " + OutcomeWords.of(page, after, rules);
    }
}
