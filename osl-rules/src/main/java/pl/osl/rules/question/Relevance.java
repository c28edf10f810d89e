package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.search.FewestSteps;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;

/** Finds out what depends on a missing fact. Mutable, for one set of questions in one thread. */
final class Relevance {

    /**
     * How far to search for proof that a fact matters: first with few further elements, since there is no end of adding
     * them. What is found at all is nearly always found by then.
     */
    private static final List<TellingPair.Reach> NEAR =
            List.of(new TellingPair.Reach(40, 1), new TellingPair.Reach(40, 3));

    /** How far to search at last, for a rule that asks for many elements. */
    private static final TellingPair.Reach FAR = new TellingPair.Reach(120, 40);

    /** Limit on the evaluations in a search for an answer that settles a rule. */
    private static final int EFFORT_TO_SETTLE = 30;

    private static final List<Outcome> SETTLED = List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE);

    /** Limit on the work for one rule: evaluations times the size of its findings. */
    private static final int WORK = 3_000_000;

    /** The limit on evaluations is at least this for every rule, however large its findings. */
    private static final int LEAST_EFFORT = 8;

    private final Standard standard;
    private final Supposition supposition;
    private final Plausibility plausibility;
    private final Optional<StageId> next;
    private final Map<RuleId, Integer> left = new HashMap<>();
    private final Map<String, TellingPair.End> ends = new HashMap<>();
    private final Set<MissingFact> cutShort = new HashSet<>();
    private final Map<RuleId, Boolean> open = new HashMap<>();

    Relevance(Standpoint at, Optional<StageId> next) {
        this.standard = at.standard();
        this.supposition = Supposition.of(at.standard(), at.assessor().waivers(), at.centre(), at.day());
        this.plausibility = new Plausibility(at.centre(), at.day());
        this.next = next.filter(stage -> supposition.status(stage, Assumptions.none()) == StageStatus.UNDETERMINED);
    }

    /** Sets the limit on evaluations of a rule by the size of its findings: the larger they are, the less is tried. */
    void weigh(RuleId rule, int looksAt) {
        left.put(rule, Math.max(LEAST_EFFORT, WORK / Math.max(1, looksAt)));
    }

    /** Two records that differ in one fact alone and in the outcome of a rule; what is easy to find is tried first. */
    Optional<TellingPair.Pair> difference(MissingFact fact, RuleId rule) {
        TellingPair.Pair nothing = TellingPair.Pair.NOTHING;
        return Stream.of(
                        NEAR.stream().flatMap(reach -> differing(fact, rule, reach, nothing)),
                        new OppositeAnswers(fact)
                                .starts().stream().flatMap(start -> differing(fact, rule, NEAR.get(1), start)),
                        Stream.of(FAR)
                                .flatMap(reach -> find(
                                        fact,
                                        rule,
                                        toHave(Outcome.MET, rule),
                                        toHave(Outcome.NOT_MET, rule),
                                        reach,
                                        nothing)
                                        .stream()))
                .flatMap(found -> found)
                .findFirst();
    }

    /** Such records within a reach, which lead to any two outcomes; searched for one after the other as they are asked for. */
    private Stream<TellingPair.Pair> differing(
            MissingFact fact, RuleId rule, TellingPair.Reach reach, TellingPair.Pair start) {
        return IntStream.range(0, SETTLED.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, SETTLED.size())
                        .mapToObj(other -> find(
                                fact,
                                rule,
                                toHave(SETTLED.get(one), rule),
                                toHave(SETTLED.get(other), rule),
                                reach,
                                start))
                        .flatMap(Optional::stream));
    }

    private Optional<TellingPair.Pair> find(
            MissingFact fact,
            RuleId rule,
            TellingPair.End one,
            TellingPair.End other,
            TellingPair.Reach reach,
            TellingPair.Pair start) {
        TellingPair.Reach allowed =
                new TellingPair.Reach(Math.min(reach.effort(), left.getOrDefault(rule, 0)), reach.mostFurther());
        TellingPair witness = new TellingPair(
                fact,
                one,
                other,
                known -> supposition.isOpenAt(fact::isAnsweredAt, rule, known),
                plausibility,
                allowed);
        Optional<TellingPair.Pair> found = witness.find(start);
        left.merge(rule, -witness.spent(), Integer::sum);
        if (witness.spent() >= allowed.effort()) {
            cutShort.add(fact);
        }
        return found;
    }

    /** Whether some search about a fact came to its limit, so that more may depend on it than was found. */
    boolean isCutShort(MissingFact fact) {
        return cutShort.contains(fact);
    }

    /** Answers about a fact that settle a rule, one for each outcome, regardless of what else is unknown. */
    List<Assumptions> settling(MissingFact fact, RuleId rule) {
        return settling(rule, fact::isAnsweredBy);
    }

    /** Whether a rule was found to be settled in more than one way, by whatever becomes known. */
    boolean isOpen(RuleId rule) {
        return open.computeIfAbsent(rule, asked -> settling(asked, any -> true).size() > 1);
    }

    private List<Assumptions> settling(RuleId rule, Predicate<Move> allowed) {
        return SETTLED.stream()
                .flatMap(outcome -> {
                    FewestSteps.Goal settled = goal(toHave(outcome, rule));
                    FewestSteps search = new FewestSteps(
                            settled, move -> allowed.test(move) && plausibility.isPossible(move), EFFORT_TO_SETTLE);
                    return search.fewest(Assumptions.none()).stream().map(found -> spared(found, settled));
                })
                .toList();
    }

    private static Assumptions spared(Assumptions found, FewestSteps.Goal settled) {
        List<Move> lastFirst = new ArrayList<>(found.moves());
        Collections.reverse(lastFirst);
        return found.sparing(lastFirst, settled::isReached);
    }

    private FewestSteps.Goal goal(TellingPair.End end) {
        return new FewestSteps.Goal() {
            @Override
            public Demands demands(Assumptions assumptions) {
                return end.demands(assumptions);
            }

            @Override
            public boolean isReached(Assumptions assumptions) {
                return end.isReached(assumptions) && plausibility.isMade(assumptions);
            }

            @Override
            public boolean isPossible(Assumptions assumptions) {
                return plausibility.mayBe(assumptions);
            }
        };
    }

    /** Whether two records differ in a fact alone, and the next stage is reached with one of them only. */
    boolean mayChangeNextStage(MissingFact fact, RuleId rule, TellingPair.Pair difference) {
        return next.filter(stage -> supposition.rulesBehind(stage).stream()
                        .anyMatch(behind -> behind.id().equals(rule)))
                .filter(stage -> mayChange(stage, fact, rule, difference))
                .isPresent();
    }

    private boolean mayChange(StageId stage, MissingFact fact, RuleId rule, TellingPair.Pair difference) {
        TellingPair.End reached = toReach(stage);
        for (TellingPair.End missed : List.of(toHave(Outcome.NOT_MET, rule), toConcernNobody(stage))) {
            for (TellingPair.Reach reach : List.of(NEAR.get(0), NEAR.get(1), FAR)) {
                if (find(fact, rule, reached, missed, reach, difference).isPresent()
                        || find(fact, rule, reached, missed, reach, TellingPair.Pair.NOTHING)
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private TellingPair.End toReach(StageId stage) {
        return ends.computeIfAbsent(
                stage + " reached",
                none -> new RememberedEnd(
                        assumptions -> supposition.toReach(stage, assumptions, AllowedMoves.TO_RECORD),
                        assumptions -> supposition.status(stage, assumptions) == StageStatus.REACHED));
    }

    private TellingPair.End toConcernNobody(StageId stage) {
        List<RuleId> rules = standard.stage(stage).rules().stream()
                .filter(rule -> rule.force().isBinding())
                .map(Rule::id)
                .toList();
        return ends.computeIfAbsent(
                stage + " concerns nobody",
                none -> new RememberedEnd(
                        assumptions -> rules.stream()
                                .map(rule -> supposition.toHave(Outcome.NOT_APPLICABLE, rule, assumptions))
                                .reduce(Demands.MET, Demands::and),
                        assumptions -> supposition.status(stage, assumptions) == StageStatus.NOT_APPLICABLE));
    }

    private TellingPair.End toHave(Outcome wanted, RuleId rule) {
        return ends.computeIfAbsent(
                rule + " " + wanted,
                none -> new RememberedEnd(assumptions -> supposition.toHave(wanted, rule, assumptions), assumptions -> {
                    Outcome outcome = supposition.outcome(rule, assumptions);
                    return outcome == wanted || (outcome == Outcome.WAIVED && wanted == Outcome.MET);
                }));
    }
}
