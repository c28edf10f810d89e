package pl.osl.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.StageStatus;

/** Tries every set of a few edits of a small record; knows nothing of how a plan is searched for. */
final class EveryPlan {

    private final Assessor assessor;
    private final StageId stage;
    private final LocalDate day;
    private final SmallWorld world;

    EveryPlan(Assessor assessor, StageId stage, LocalDate day, SmallWorld world) {
        this.assessor = assessor;
        this.stage = stage;
        this.day = day;
        this.world = world;
    }

    /** The least number of edits after which the stage is reached; empty if a plan needs more than are tried. */
    OptionalInt fewest(Centre centre, int most) {
        List<Centre> reachable = List.of(centre);
        for (int number = 0; number <= most; number++) {
            if (reachable.stream().anyMatch(this::isReached)) {
                return OptionalInt.of(number);
            }
            reachable = number < most ? afterOneMore(reachable) : List.of();
        }
        return OptionalInt.empty();
    }

    private boolean isReached(Centre centre) {
        return assessor.at(centre, day).outcomes().status(stage) == StageStatus.REACHED;
    }

    private List<Centre> afterOneMore(List<Centre> reachable) {
        List<Centre> further = new ArrayList<>();
        for (Centre centre : reachable) {
            for (List<Amendment> edit : world.edits(centre)) {
                edited(centre, edit).ifPresent(further::add);
            }
        }
        return further.stream().distinct().toList();
    }

    private static Optional<Centre> edited(Centre centre, List<Amendment> edit) {
        try {
            return Optional.of(Amendments.in(centre, edit));
        } catch (UnreadableRecordException senseless) {
            return Optional.empty();
        }
    }
}
