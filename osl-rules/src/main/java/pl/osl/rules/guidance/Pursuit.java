package pl.osl.rules.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.StageStatus;
import pl.osl.rules.assessment.Supposition;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.condition.Aims;

/**
 * The search for a plan and all that it found, for who wants to go on asking what would be: {@link Plan} is what is told
 * of it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Pursuit {

    /** So often the stage may be asked what it needs before a search ends without proof. */
    public static final int EFFORT = 1500;

    /** For each time that it may be asked, so many elements of listings may be looked at on the average. */
    public static final int ELEMENTS = 1000;

    /** So many plans may be refused by the record before the search ends. */
    private static final int MOST_REFUSED = 12;

    private final Supposition supposition;
    private final Centre centre;
    private final LocalDate day;
    private final StageId stage;
    private final Set<List<Move>> refused = new HashSet<>();
    private final Optional<Assumptions> found;
    private boolean exhausted = true;
    private boolean chosen;
    private int spent;

    private Pursuit(Assessor assessor, StageId stage, Centre centre, LocalDate day) {
        this.supposition = assessor.supposing(centre, day);
        this.centre = centre;
        this.day = day;
        this.stage = stage;
        this.found = pursue();
    }

    /**
     * Looks for the fewest steps after which a centre would stand at a stage on a day.
     *
     * @throws IllegalArgumentException if the standard has no such stage, or the day lies outside the years 1 to 9999
     */
    public static Pursuit of(StageId stage, Assessor assessor, Centre centre, LocalDate day) {
        return new Pursuit(assessor, stage, centre, day);
    }

    private Optional<Assumptions> pursue() {
        while (spent < EFFORT && refused.size() <= MOST_REFUSED) {
            Search search = new Search(goal(), move -> true, EFFORT - spent);
            Optional<Assumptions> next = search.fewest(Assumptions.none());
            spent += search.spent();
            exhausted = search.isExhausted() && !chosen;
            if (next.isEmpty()) {
                return next;
            }
            Assumptions needed = withoutSpare(next.get());
            if (isPossible(needed)) {
                return Optional.of(needed);
            }
            List<Move> contradiction = contradiction(needed);
            chosen |= contradiction.stream().anyMatch(Pursuit::isOneOfSeveral);
            refused.add(contradiction);
        }
        exhausted = false;
        return Optional.empty();
    }

    /** Whether a record has one value for it where others would do as well, so that these may make sense. */
    private static boolean isOneOfSeveral(Move move) {
        Assumption assumption = move.assumption();
        return assumption instanceof Assumption.Something
                || (assumption instanceof Assumption.OneOf some && some.values().size() > 1)
                || (assumption instanceof Assumption.Between between
                        && between.perWhole() != Assumption.Between.DAYS
                        && between.least() != between.most());
    }

    Search.Goal goal() {
        return new Search.Goal() {
            @Override
            public Demands demands(Assumptions assumptions) {
                return supposition.toReach(stage, assumptions, Aims.TO_CHANGE);
            }

            @Override
            public boolean isReached(Assumptions assumptions) {
                return supposition.status(stage, assumptions) == StageStatus.REACHED;
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

    /** Leaves out, the last first, whatever the stage can do without. */
    private Assumptions withoutSpare(Assumptions all) {
        Assumptions needed = all;
        List<Move> lastFirst = new ArrayList<>(all.moves());
        Collections.reverse(lastFirst);
        for (Move move : lastFirst) {
            Assumptions fewer = needed.without(move.place());
            if (needed.touches(move.place()) && goal().isReached(fewer)) {
                needed = fewer;
            }
        }
        return needed;
    }

    /** Whether a record changed in this way makes sense. */
    boolean isPossible(Assumptions assumptions) {
        try {
            changed(assumptions);
            return true;
        } catch (UnreadableRecordException contradiction) {
            return false;
        }
    }

    /** What cannot be together, with nothing spare: a record that says more cannot make sense either. */
    private List<Move> contradiction(Assumptions impossible) {
        Assumptions fewer = impossible;
        for (Move move : impossible.moves()) {
            Assumptions rest = fewer.without(move.place());
            fewer = isPossible(rest) ? fewer : rest;
        }
        return fewer.moves();
    }

    Centre changed(Assumptions assumptions) {
        return OslJson.amend(centre, Centre.class, Amending.of(assumptions, centre, day));
    }

    Supposition supposition() {
        return supposition;
    }

    /** What has to be assumed for the stage to be reached; empty if nothing was found that would be enough. */
    public Optional<Assumptions> assumptions() {
        return found;
    }

    /** Whether nothing better exists among all that can be brought about or recorded. */
    boolean isProven() {
        return exhausted;
    }

    /** How often the stage was asked what it needs. */
    int spent() {
        return spent;
    }
}
