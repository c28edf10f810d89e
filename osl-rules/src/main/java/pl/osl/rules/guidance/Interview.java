package pl.osl.rules.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcome;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Finding;

/** Finds the questions that are worth asking about a centre on a day. */
final class Interview {

    /** More gaps of one rule are not looked at. */
    static final int MOST_GAPS = 40;

    private final Inquest inquest;
    private final Map<Place, Missing> missing = new LinkedHashMap<>();

    Interview(Assessor assessor, Centre centre, LocalDate day, Optional<StageId> next) {
        Assessment assessment = assessor.assess(centre, day);
        this.inquest = new Inquest(assessor, centre, day, next);
        assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .forEach(this::gather);
    }

    List<Question> questions() {
        return missing.values().stream()
                .flatMap(fact -> question(fact).stream())
                .sorted(Comparator.comparingInt(Interview::settled)
                        .thenComparing(question -> !question.mayChangeNextStage())
                        .thenComparing(question -> -question.concerns().size()))
                .toList();
    }

    private static int settled(Question question) {
        return -question.settles().size();
    }

    private void gather(RuleAssessment rule) {
        Map<Place, Finding> gaps = new LinkedHashMap<>();
        Stream.concat(rule.applies().stream(), Stream.of(rule.finding())).forEach(finding -> gather(finding, gaps));
        inquest.weigh(
                rule.rule(),
                size(rule.finding()) + rule.applies().map(Interview::size).orElse(0));
        gaps.forEach((place, finding) -> missing.computeIfAbsent(
                        place,
                        there -> new Missing(
                                place,
                                finding.gap().orElseThrow(),
                                finding.lacking().orElseThrow()))
                .add(rule.rule()));
    }

    private static int size(Finding finding) {
        return 1 + finding.parts().stream().mapToInt(Interview::size).sum();
    }

    /** What a finding leaves open; where that is an answer already, nothing within it can matter. */
    private static void gather(Finding finding, Map<Place, Finding> gaps) {
        if (finding.truth().isKnown() || gaps.size() >= MOST_GAPS) {
            return;
        }
        if (finding.gap().isPresent()) {
            gaps.putIfAbsent(finding.place(), finding);
        }
        finding.parts().forEach(part -> gather(part, gaps));
    }

    private Optional<Question> question(Missing fact) {
        List<RuleId> settles = new ArrayList<>();
        List<RuleId> concerns = new ArrayList<>();
        boolean changes = false;
        for (RuleId rule : fact.rules()) {
            Optional<Witness.Pair> difference = inquest.difference(fact, rule);
            if (difference.isPresent()) {
                concerns.add(rule);
                changes = changes || inquest.mayChangeNextStage(fact, rule, difference.get());
                if (inquest.isSettledBy(fact, rule)) {
                    settles.add(rule);
                }
            }
        }
        return concerns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(fact.place(), fact.kind(), fact.lacking(), settles, concerns, changes));
    }
}
