package pl.osl.rules.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcome;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageStatus;
import pl.osl.rules.assessment.Supposition;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.condition.Aims;
import pl.osl.rules.finding.Finding;

/** Finds the questions that are worth asking about a centre on a day. */
final class Interview {

    /** So often it may be asked what is needed to show that a fact matters to a rule, and to a stage. */
    private static final int EFFORT = 80;

    private static final int EFFORT_FOR_STAGE = 250;

    private static final List<Outcome> SETTLED = List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE);

    private final Supposition supposition;
    private final Centre centre;
    private final LocalDate day;
    private final Optional<StageId> next;
    private final Assessment assessment;

    Interview(Assessor assessor, Centre centre, LocalDate day, Optional<StageId> next) {
        this.supposition = assessor.supposing(centre, day);
        this.centre = centre;
        this.day = day;
        this.assessment = assessor.assess(centre, day);
        this.next = next.filter(stage -> supposition.status(stage, Assumptions.none()) == StageStatus.UNDETERMINED);
    }

    List<Question> questions() {
        Map<Place, Missing> missing = new LinkedHashMap<>();
        assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .forEach(rule -> gather(rule, missing));
        return missing.values().stream()
                .flatMap(each -> question(each).stream())
                .sorted(Comparator.comparingInt(Interview::settled)
                        .thenComparing(question -> !question.mayChangeNextStage())
                        .thenComparing(question -> -question.concerns().size()))
                .toList();
    }

    private static int settled(Question question) {
        return -question.settles().size();
    }

    private void gather(RuleAssessment rule, Map<Place, Missing> missing) {
        List<Move> answers = supposition.answers(rule.rule());
        Stream.concat(rule.applies().stream(), Stream.of(rule.finding()))
                .forEach(finding -> gather(finding, rule.rule(), answers, missing));
    }

    private static void gather(Finding finding, RuleId rule, List<Move> answers, Map<Place, Missing> missing) {
        if (finding.truth().isKnown()) {
            return;
        }
        finding.gap().ifPresent(kind -> {
            Place place = finding.place();
            missing.computeIfAbsent(
                            place,
                            there -> new Missing(place, kind, finding.lacking().orElseThrow()))
                    .add(rule, answers);
        });
        finding.parts().forEach(part -> gather(part, rule, answers, missing));
    }

    private Optional<Question> question(Missing fact) {
        List<RuleId> settles = new ArrayList<>();
        List<RuleId> concerns = new ArrayList<>();
        boolean changes = false;
        for (RuleId rule : fact.rules()) {
            if (matters(fact, rule)) {
                concerns.add(rule);
                changes |= !changes && mayChangeNextStage(fact, rule);
                if (fact.answers(rule).stream().anyMatch(answer -> isSettled(rule, answer))) {
                    settles.add(rule);
                }
            }
        }
        return concerns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(fact.place(), fact.kind(), fact.lacking(), settles, concerns, changes));
    }

    private boolean isSettled(RuleId rule, Move answer) {
        Outcome outcome = supposition.outcome(rule, Assumptions.none().with(answer));
        return outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN;
    }

    private boolean matters(Missing fact, RuleId rule) {
        for (Outcome one : SETTLED) {
            for (Outcome other : SETTLED) {
                if (one != other && differ(fact, rule, toHave(one, rule), toHave(other, rule), EFFORT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean mayChangeNextStage(Missing fact, RuleId rule) {
        return next.filter(stage -> supposition.rulesBehind(stage).stream()
                        .anyMatch(behind -> behind.id().equals(rule)))
                .filter(stage -> differ(fact, rule, toReach(stage), toHave(Outcome.NOT_MET, rule), EFFORT_FOR_STAGE))
                .isPresent();
    }

    /** Whether two answers are known that lead to different ends, with records that make sense. */
    private boolean differ(Missing fact, RuleId rule, Witness.Side oneSide, Witness.Side otherSide, int effort) {
        for (Move one : fact.answers(rule)) {
            for (Move other : fact.answers(rule)) {
                if (!one.equals(other)) {
                    Optional<Assumptions> beside =
                            new Witness(one, oneSide, other, otherSide, besides(fact), effort).find();
                    if (beside.isPresent()
                            && isPossible(beside.get().with(one))
                            && isPossible(beside.get().with(other))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Predicate<Move> besides(Missing fact) {
        return move -> !fact.isAnsweredBy(move);
    }

    private boolean isPossible(Assumptions assumptions) {
        try {
            OslJson.amend(centre, Centre.class, Amending.of(assumptions, centre, day));
            return true;
        } catch (UnreadableRecordException contradiction) {
            return false;
        }
    }

    private Witness.Side toHave(Outcome wanted, RuleId rule) {
        return new Witness.Side() {
            @Override
            public Demands demands(Assumptions assumptions) {
                return supposition.toHave(wanted, rule, assumptions);
            }

            @Override
            public boolean isReached(Assumptions assumptions) {
                Outcome outcome = supposition.outcome(rule, assumptions);
                return outcome == wanted || (outcome == Outcome.WAIVED && wanted == Outcome.MET);
            }
        };
    }

    private Witness.Side toReach(StageId stage) {
        return new Witness.Side() {
            @Override
            public Demands demands(Assumptions assumptions) {
                return supposition.toReach(stage, assumptions, Aims.TO_RECORD);
            }

            @Override
            public boolean isReached(Assumptions assumptions) {
                return supposition.status(stage, assumptions) == StageStatus.REACHED;
            }
        };
    }
}
