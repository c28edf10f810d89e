package pl.osl.examples;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.plan.ServedRule;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepChange;

/** The steps of a plan as a person reads them: what to do, where, for which rules, and what may be done instead. */
final class StepText {

    private static final Wording IF_SO = Wording.of(", jeśli tak jest", ", if it is so");
    private static final Wording FOR = Wording.of("potrzebują tego reguły", "needed for rules");
    private static final Wording OR = Wording.of("albo: ", "or instead: ");
    private static final Wording STEP = Wording.of("krok", "step");

    private final Page page;
    private final List<Step> steps;
    private final Set<RuleId> cited = new HashSet<>();

    StepText(Page page, List<Step> steps) {
        this.page = page;
        this.steps = steps;
    }

    void print() {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            page.gap();
            what(0, String.format("%2d. ", i + 1), step);
            page.line(6, page.in(FOR) + ":");
            step.serves().forEach(this::purpose);
            step.alternatives().forEach(other -> what(4, page.in(OR), other));
        }
    }

    private void what(int indent, String before, Step step) {
        Place place = placeOf(step);
        String what = page.around(step.within()) + page.in(words(step));
        page.line(
                indent, before + page.in(step.kind().wording()) + condition(step) + ": " + what + "  [" + place + "]");
        new PartText(page, step.changes(), this::addedBy)
                .within(step.place())
                .forEach(line -> page.line(indent + 6, line));
    }

    /** What is added, or the one fact that will stand there. */
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

    /** Whether it is found out and not done, so that it helps only if it is so. */
    static boolean isFoundOut(Step step) {
        return step.kind() == StepKind.RECORD || step.kind() == StepKind.CONFIRM_COMPLETE;
    }

    /** Of a list that is confirmed, the list itself. */
    private static Place placeOf(Step step) {
        return step.kind() == StepKind.CONFIRM_COMPLETE
                ? step.changes().get(0).amendment().place()
                : step.place();
    }

    /** A rule with its sources where it is first named, later without. */
    private void purpose(ServedRule purpose) {
        String rule = purpose.rule() + "  " + page.in(purpose.title());
        boolean first = cited.add(purpose.rule());
        page.line(8, first ? rule + "; " + new Citations(page).keys(purpose.citations()) : rule);
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
