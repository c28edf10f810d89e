package pl.osl.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Citations;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.plan.ServedRule;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepChange;

/** The text of the steps of a plan: what to do, where, for which rules, and the alternatives. */
final class StepText {

    private static final Wording FOR = Wording.of("potrzebują tego reguły", "needed for rules");
    private static final Wording NOT_APPLYING = Wording.of(
            "po wykonaniu planu nie będą miały zastosowania reguły",
            "rules that will not apply once the plan is carried out");
    private static final Wording OR = Wording.of("albo: ", "or instead: ");
    private static final Wording STEP = Wording.of("krok", "step");

    private static final Pattern WHERE_A_LINE_MAY_END = Pattern.compile("(?<=[;?]) |(?<=”,) ");

    private static final int PARTS = 6;

    private final Page page;
    private final List<Step> steps;
    private final Set<RuleId> cited = new HashSet<>();

    StepText(Page page, List<Step> steps) {
        this.page = page;
        this.steps = steps;
    }

    /** Some of the steps. */
    List<Point> points(List<Step> some) {
        return some.stream().map(this::step).toList();
    }

    /** The first step by itself, in lines that are not long. */
    Point first() {
        Step step = steps.get(0);
        String[] lines = WHERE_A_LINE_MAY_END.split(page.in(step.sentence()));
        List<Phrase> told = new ArrayList<>(Stream.of(lines).map(Phrase::of).toList());
        told.set(lines.length - 1, told.get(lines.length - 1).at(placeOf(step)));
        List<Point> below = new ArrayList<>();
        told.subList(1, told.size()).forEach(line -> below.add(Point.of(PARTS, line, List.of())));
        below.addAll(parts(step));
        return Point.of(0, told.get(0), below);
    }

    private Point step(Step step) {
        List<Point> below = new ArrayList<>(parts(step));
        below.addAll(purposes(FOR, step, true));
        below.addAll(purposes(NOT_APPLYING, step, false));
        step.alternatives().forEach(other -> below.add(Point.of(4, what(page.in(OR), other), parts(other))));
        return Point.of(0, what("", step), below);
    }

    /** The rules that a step serves and that apply, or do not, after the plan. */
    private List<Point> purposes(Wording heading, Step step, boolean applies) {
        List<Point> rules = step.serves().stream()
                .filter(purpose -> purpose.applies() == applies)
                .map(this::purpose)
                .toList();
        return rules.isEmpty() ? List.of() : List.of(Point.of(PARTS, Phrase.of(page.in(heading) + ":"), rules));
    }

    private Phrase what(String before, Step step) {
        String sentence = page.in(step.sentence());
        boolean isFirst = before.isEmpty();
        String words = isFirst ? sentence : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
        return Phrase.of(before + words).at(placeOf(step));
    }

    private List<Point> parts(Step step) {
        List<Point.Told> lines = new PartText(page, step.changes(), this::addedBy).within(step.place());
        return Point.tree(PARTS, lines);
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
