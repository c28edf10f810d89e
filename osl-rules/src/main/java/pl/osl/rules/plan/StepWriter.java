package pl.osl.rules.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.search.FewestSteps;
import pl.osl.rules.search.MovesAsAmendments;
import pl.osl.rules.search.PlanSearch;
import pl.osl.rules.standard.Rule;

/** Writes assumptions as steps, each with the rules that need it and with what may be done instead. */
final class StepWriter {

    /** Limit on the evaluations of the stage while one alternative is sought. */
    private static final int EFFORT = 60;

    /** Limit on the alternatives that are reported for a step. */
    private static final int MOST_ALTERNATIVES = 2;

    private final PlanSearch planSearch;
    private final List<Rule> rules;

    StepWriter(PlanSearch planSearch, StageId stage) {
        this.planSearch = planSearch;
        this.rules = planSearch.supposition().rulesBehind(stage);
    }

    List<Step> of(Assumptions assumptions) {
        List<Step> steps = new ArrayList<>();
        for (Place place : assumptions.steps()) {
            Assumptions others = assumptions.withoutStep(place);
            steps.add(step(
                    place, assumptions, served(place, assumptions, others), alternatives(place, assumptions, others)));
        }
        return ordered(steps, assumptions);
    }

    private Step step(Place place, Assumptions all, List<ServedRule> serves, List<Step> alternatives) {
        List<Move> own =
                all.moves().stream().filter(move -> move.step().equals(place)).toList();
        Move first = own.get(0);
        List<StepChange> changes = own.stream()
                .map(move -> new StepChange(move.says(), around(move.place(), all), MovesAsAmendments.of(move)))
                .toList();
        List<Surrounding> within = around(place, all);
        StepSort sort = StepSort.of(place, all, planSearch.entailment());
        Wording sentence = new StepSentence(planSearch.supposition(), all).of(own, within, sort);
        return new Step(first.kind(), sort, place, first.says(), sentence, within, changes, serves, alternatives);
    }

    private List<Surrounding> around(Place place, Assumptions all) {
        return planSearch.supposition().around(place, all);
    }

    /**
     * The rules that are not satisfied without a step, or without a part of it alone; if all are, those whose outcome it
     * changes.
     */
    private List<ServedRule> served(Place step, Assumptions all, Assumptions others) {
        Supposition supposition = planSearch.supposition();
        List<Assumptions> fewer = Stream.concat(
                        Stream.of(others),
                        all.moves().stream()
                                .filter(move -> move.step().equals(step))
                                .skip(1)
                                .map(move -> all.without(move.place())))
                .distinct()
                .toList();
        List<ServedRule> unsatisfied = purposes(
                all,
                rule -> fewer.stream()
                        .anyMatch(without -> !PlanWriter.isSatisfied(supposition.outcome(rule.id(), without))));
        return unsatisfied.isEmpty()
                ? purposes(all, rule -> supposition.outcome(rule.id(), all) != supposition.outcome(rule.id(), others))
                : unsatisfied;
    }

    private List<ServedRule> purposes(Assumptions all, Predicate<Rule> served) {
        return rules.stream()
                .filter(served)
                .map(rule ->
                        ServedRule.of(rule, planSearch.supposition().outcome(rule.id(), all) != Outcome.NOT_APPLICABLE))
                .toList();
    }

    /**
     * The single steps that could replace a step; each search excludes those already found. A step that fulfils a demand
     * is not replaced by the guess that the demand does not arise.
     */
    private List<Step> alternatives(Place place, Assumptions all, Assumptions others) {
        List<Step> alternatives = new ArrayList<>();
        boolean mayEvade = all.moves().stream().anyMatch(move -> move.step().equals(place) && move.isEvasive());
        Predicate<Move> allowed =
                PlanSearch.IS_OFFERED.and(move -> !isSame(move, place, all) && (mayEvade || !move.isEvasive()));
        while (alternatives.size() < MOST_ALTERNATIVES) {
            FewestSteps search = new FewestSteps(planSearch.goal(AllowedMoves.TO_CHANGE), allowed, EFFORT);
            Optional<Assumptions> instead = search.fewest(others, others.steps().size() + 2);
            Optional<Place> other = instead.flatMap(found -> newStep(found, others));
            if (other.isEmpty()) {
                break;
            }
            if (planSearch.isOffered(instead.get())) {
                alternatives.add(step(other.get(), instead.get(), List.of(), List.of()));
            }
            Predicate<Move> before = allowed;
            allowed = move -> before.test(move) && !isSame(move, other.get(), instead.get());
        }
        return alternatives;
    }

    /** The one step that is new, if nothing else changed. */
    private static Optional<Place> newStep(Assumptions found, Assumptions others) {
        Set<Place> steps = found.steps();
        steps.removeAll(others.steps());
        boolean onlyThat = found.moves().stream()
                .filter(move -> !others.moves().contains(move))
                .allMatch(move -> steps.contains(move.step()));
        return steps.size() == 1 && onlyThat ? steps.stream().findFirst() : Optional.empty();
    }

    /** Whether a move begins the same step, or adds to the same list. */
    private static boolean isSame(Move move, Place place, Assumptions assumptions) {
        boolean adds = assumptions.kindAt(place).filter(StepKind.ADD::equals).isPresent();
        return move.step().equals(place)
                || (adds
                        && move.kind() == StepKind.ADD
                        && move.place().equals(move.step())
                        && move.place().parent().equals(place.parent()));
    }

    /**
     * Orders steps by the first rule that needs them, with what is referred to before what refers to it unless that is
     * a ring; those to find out come after those to do, and those that only record come last.
     */
    private List<Step> ordered(List<Step> steps, Assumptions assumptions) {
        List<Step> waiting = new ArrayList<>(steps);
        waiting.sort(Comparator.comparing(Step::sort).thenComparingInt(this::firstServed));
        List<Step> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Step next = waiting.stream()
                    .filter(step -> waiting.stream().allMatch(other -> mayPrecede(step, other, waiting, assumptions)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** Whether a step need not wait for another: it does not refer to it, or both are in a ring of references. */
    private static boolean mayPrecede(Step step, Step other, List<Step> all, Assumptions assumptions) {
        return !refers(step, other, assumptions) || reaches(other, step, all, assumptions);
    }

    private static boolean reaches(Step from, Step to, List<Step> all, Assumptions assumptions) {
        List<Step> reached = new ArrayList<>(List.of(from));
        for (int i = 0; i < reached.size(); i++) {
            Step here = reached.get(i);
            all.stream()
                    .filter(next -> refers(here, next, assumptions) && !reached.contains(next))
                    .forEach(reached::add);
        }
        return reached.contains(to);
    }

    private int firstServed(Step step) {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (step.serves().stream().anyMatch(purpose -> purpose.rule().equals(rule.id()))) {
                return i;
            }
        }
        return rules.size();
    }

    private static boolean refers(Step step, Step other, Assumptions assumptions) {
        return !step.place().equals(other.place())
                && assumptions.moves().stream()
                        .filter(move -> move.step().equals(step.place()))
                        .anyMatch(move -> move.assumption() instanceof Assumption.Reference reference
                                && reference.element().isIn(other.place()));
    }
}
