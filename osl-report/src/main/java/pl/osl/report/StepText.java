package pl.osl.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Citations;
import pl.osl.report.words.Places;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.plan.ServedRule;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepChange;

/** The text of the steps of a plan: what to do, where, for which rules, and the alternatives. */
final class StepText {

    private static final Wording IF_SO = Wording.of(", jeśli tak jest", ", if it is so");
    private static final Wording FOR = Wording.of("potrzebują tego reguły", "needed for rules");
    private static final Wording OR = Wording.of("albo: ", "or instead: ");
    private static final Wording STEP = Wording.of("krok", "step");

    private static final int PARTS = 6;

    private final Page page;
    private final List<Step> steps;
    private final Set<RuleId> cited = new HashSet<>();

    StepText(Page page, List<Step> steps) {
        this.page = page;
        this.steps = steps;
    }

    List<Point> points() {
        return steps.stream().map(this::step).toList();
    }

    /** The first step by itself, with the ids of the rules that need it. */
    Point first() {
        Step step = steps.get(0);
        String rules = step.serves().stream().map(Object::toString).collect(Collectors.joining(", "));
        List<Point> below = new ArrayList<>(parts(step));
        below.add(Point.of(PARTS, page.in(FOR) + ": " + rules));
        return Point.of(0, what("", step), below);
    }

    private Point step(Step step) {
        List<Point> below = new ArrayList<>(parts(step));
        below.add(Point.of(
                PARTS,
                Phrase.of(page.in(FOR) + ":"),
                step.serves().stream().map(this::purpose).toList()));
        step.alternatives().forEach(other -> below.add(Point.of(4, what(page.in(OR), other), parts(other))));
        return Point.of(0, what("", step), below);
    }

    private Phrase what(String before, Step step) {
        Place place = placeOf(step);
        String what = Places.around(page, step.within()) + page.in(words(step));
        return Phrase.of(before + page.in(step.kind().wording()) + condition(step) + ": " + what)
                .at(place);
    }

    private List<Point> parts(Step step) {
        List<Point.Told> lines = new PartText(page, step.changes(), this::addedBy).within(step.place());
        return Point.tree(PARTS, lines);
    }

    /** The words for what is added, or for the one fact to be recorded. */
    private static Wording words(Step step) {
        return step.changes().stream()
                .filter(change -> change.amendment().place().equals(step.place()))
                .map(StepChange::says)
                .findFirst()
                .orElse(step.says());
    }

    private String condition(Step step) {
        return isFoundOut(step) ? page.in(IF_SO) : "";
    }

    /** Whether the step records a fact instead of changing one, so that it helps only if the fact is true. */
    static boolean isFoundOut(Step step) {
        return step.kind() == StepKind.RECORD || step.kind() == StepKind.CONFIRM_COMPLETE;
    }

    /** The place of a step; for a list to be confirmed, that of the list itself. */
    private static Place placeOf(Step step) {
        return step.kind() == StepKind.CONFIRM_COMPLETE
                ? step.changes().get(0).amendment().place()
                : step.place();
    }

    /** A rule, with its sources only where it is first named. */
    private Point purpose(ServedRule purpose) {
        boolean first = cited.add(purpose.rule());
        String sources = first ? "; " + new Citations(page).keys(purpose.citations()) : "";
        return Point.of(2, Phrase.of(purpose.rule(), page.in(purpose.title()) + sources));
    }

    private String addedBy(Place element) {
        for (int i = 0; i < steps.size(); i++) {
            boolean adds = steps.get(i).changes().stream()
                    .map(StepChange::amendment)
                    .anyMatch(amendment -> amendment.kind() == Amendment.Kind.ELEMENT
                            && amendment.place().equals(element));
            if (adds) {
                return " (" + page.in(STEP) + " " + (i + 1) + ")";
            }
        }
        return "";
    }
}
