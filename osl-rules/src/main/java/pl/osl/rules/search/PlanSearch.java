package pl.osl.rules.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.StageStatus;

/**
 * The search for a plan and everything that it found, for callers that go on asking what-if questions.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class PlanSearch {

    /** Limit on how often a search asks the stage what it needs; a search that reaches it gives up without proof. */
    public static final int EFFORT = 1500;

    /** The same limit for a glance at what could merely be recorded. */
    private static final int GLANCE = 60;

    /** Limit on the elements of listings that a search looks at, for each time that it may ask. */
    public static final int ELEMENTS = 1000;

    /** Which moves may be steps of a plan. */
    public static final Predicate<Move> IS_OFFERED = move -> !move.isInviting();

    /** Limit on the plans that the record may refuse before the search ends. */
    private static final int MOST_REFUSED = 12;

    private final Supposition supposition;
    private final Centre centre;
    private final LocalDate day;
    private final StageId stage;
    private final PresumedAfterwards afterwards;
    private final Entailment entailment;
    private final Set<List<Move>> refused = new HashSet<>();
    private Optional<Assumptions> found = Optional.empty();
    private boolean exhausted = true;
    private boolean isCertain = true;
    private int spent;

    private PlanSearch(StageId stage, Standpoint asked) {
        Standpoint at = asked.presumed();
        this.supposition = Supposition.of(at.standard(), at.assessor().waivers(), at.centre(), at.day());
        this.centre = at.centre();
        this.day = at.day();
        this.stage = stage;
        this.afterwards = new PresumedAfterwards(asked);
        this.entailment = new Entailment(centre, day);
    }

    /**
     * Looks for the fewest steps after which a centre would have reached a stage on a day, starting from the record with
     * all that is presumed, and such that the stage is still reached by what is presumed once they are recorded.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public static PlanSearch of(StageId stage, Standpoint at) {
        PlanSearch search = new PlanSearch(stage, at);
        search.found = search.pursue();
        return search;
    }

    /**
     * Whether it is certain that a stage is not reached by merely recording what follows from the record; a short search,
     * which may leave it open.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public static boolean needsMoreThanWhatFollows(StageId stage, Standpoint at) {
        PlanSearch glance = new PlanSearch(stage, at);
        FewestSteps search = new FewestSteps(glance.goal(AllowedMoves.TO_PROVE), glance.entailment::covers, GLANCE);
        return search.fewest(Assumptions.none()).isEmpty() && search.isExhausted();
    }

    /** The result of sparing searches, or a better one that a thorough search finds. */
    private Optional<Assumptions> pursue() {
        Optional<Assumptions> first = offered(this::sparing);
        Optional<Assumptions> better = offered(() -> better(first));
        exhausted &= isCertain && spent < EFFORT && refused.size() <= MOST_REFUSED;
        return better.or(() -> first);
    }

    /** What a search finds, without what is spare, as often as the record refuses it; empty if it finds nothing more. */
    private Optional<Assumptions> offered(Supplier<Optional<Assumptions>> search) {
        while (spent < EFFORT && refused.size() <= MOST_REFUSED) {
            Optional<Assumptions> needed = search.get().map(this::withoutSpare);
            if (needed.filter(found -> !isOffered(found)).isEmpty()) {
                return needed;
            }
            refuse(needed.orElseThrow());
        }
        return Optional.empty();
    }

    private Optional<Assumptions> sparing() {
        FewestSteps sparing = new FewestSteps(goal(AllowedMoves.TO_CHANGE), IS_OFFERED, (EFFORT - spent) / 2);
        Optional<Assumptions> found = sparing.fewest(Assumptions.none());
        spent += sparing.spent();
        return found;
    }

    /** The proof that there is no plan at all takes in what is not offered. */
    private Optional<Assumptions> better(Optional<Assumptions> first) {
        Optional<Assumptions> better = thorough(first.isPresent() ? IS_OFFERED : move -> true, first);
        if (better.isPresent() && better.get().moves().stream().anyMatch(Move::isInviting)) {
            better = thorough(IS_OFFERED, first);
            exhausted = false;
        }
        return better;
    }

    private Optional<Assumptions> thorough(Predicate<Move> allowed, Optional<Assumptions> than) {
        FewestSteps thorough = new FewestSteps(goal(AllowedMoves.TO_PROVE), allowed, EFFORT - spent);
        Optional<Assumptions> better =
                than.map(thorough::betterThan).orElseGet(() -> thorough.fewest(Assumptions.none()));
        spent += thorough.spent();
        exhausted = thorough.isExhausted();
        return better;
    }

    public FewestSteps.Goal goal(AllowedMoves allowed) {
        return new FewestSteps.Goal() {
            @Override
            public Demands demands(Assumptions assumptions) {
                return supposition.toReach(stage, assumptions, allowed);
            }

            @Override
            public boolean isReached(Assumptions assumptions) {
                return PlanSearch.this.isReached(assumptions);
            }

            @Override
            public long looked() {
                return supposition.looked();
            }

            @Override
            public boolean isPossible(Assumptions assumptions) {
                return refused.stream().noneMatch(assumptions::include);
            }
        };
    }

    private boolean isReached(Assumptions assumptions) {
        return supposition.status(stage, assumptions) == StageStatus.REACHED;
    }

    /** A refusal proves nothing if another value could have been chosen, or the record alone does not refuse. */
    private void refuse(Assumptions needed) {
        boolean isContradiction = !isPossible(needed);
        List<Move> some = isContradiction ? contradiction(needed) : afterwards.undoing(needed);
        refused.add(some);
        isCertain &= isContradiction && some.stream().allMatch(PlanSearch::saysAll);
    }

    private static boolean saysAll(Move move) {
        Assumption assumption = move.assumption();
        return !(assumption instanceof Assumption.OneOf some && some.values().size() > 1)
                && !(assumption instanceof Assumption.Between between && between.perWhole() != Assumption.Between.DAYS)
                && !(assumption instanceof Assumption.Something);
    }

    /** Leaves out every move that the stage does not need, starting with the last. */
    private Assumptions withoutSpare(Assumptions all) {
        List<Move> lastFirst = new ArrayList<>(all.moves());
        Collections.reverse(lastFirst);
        return all.sparing(lastFirst, this::isReached);
    }

    /** Whether the record changed in this way makes sense, and does not take away what the steps rest on. */
    public boolean isOffered(Assumptions assumptions) {
        return isPossible(assumptions) && afterwards.isReached(stage, assumptions);
    }

    /** Whether the record changed in this way makes sense. */
    private boolean isPossible(Assumptions assumptions) {
        try {
            changed(centre, day, assumptions);
            return true;
        } catch (UnreadableRecordException contradiction) {
            return false;
        } catch (IllegalArgumentException noSuchPlace) {
            isCertain = false;
            return false;
        }
    }

    /** A minimal set of moves that contradict each other: a record that says more cannot make sense either. */
    private List<Move> contradiction(Assumptions impossible) {
        return impossible.sparing(impossible.moves(), some -> !isPossible(some)).moves();
    }

    /**
     * The record as it would be on a day under some assumptions; where several values would suffice, it has one of
     * them.
     *
     * @throws UnreadableRecordException if such a record contradicts itself
     */
    public static Centre changed(Centre centre, LocalDate day, Assumptions assumptions) {
        return Amendments.in(centre, MovesAsAmendments.of(assumptions, centre, day));
    }

    /** The stage that is to be reached. */
    public StageId stage() {
        return stage;
    }

    public Supposition supposition() {
        return supposition;
    }

    /** What has to be assumed for the stage to be reached; empty if nothing was found that would be enough. */
    public Optional<Assumptions> assumptions() {
        return found;
    }

    /** What follows from the record, so that it need only be written down. */
    public Entailment entailment() {
        return entailment;
    }

    /** Whether it is proven that nothing better exists among all that can be brought about or recorded. */
    public boolean isProven() {
        return exhausted;
    }

    /** How often the stage was asked what it needs. */
    int spent() {
        return spent;
    }
}
