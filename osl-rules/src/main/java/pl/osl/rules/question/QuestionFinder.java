package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;

/** Finds the questions that are worth asking about a centre on a day. */
final class QuestionFinder {

    /** More gaps of one rule are not looked at. */
    static final int MOST_GAPS = 40;

    private final Relevance inquest;
    private final Map<Place, MissingFact> missing = new LinkedHashMap<>();

    QuestionFinder(Standpoint at, Optional<StageId> next) {
        this.inquest = new Relevance(at, next);
        at.assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .forEach(this::gather);
    }

    List<Question> questions() {
        return missing.values().stream()
                .flatMap(fact -> question(fact).stream())
                .sorted(Comparator.comparingInt(QuestionFinder::settled)
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
                size(rule.finding()) + rule.applies().map(QuestionFinder::size).orElse(0));
        gaps.forEach((place, finding) -> missing.computeIfAbsent(
                        place,
                        there -> new MissingFact(
                                place,
                                finding.gap().orElseThrow(),
                                finding.lacking().orElseThrow()))
                .add(rule.rule()));
    }

    private static int size(Finding finding) {
        return 1 + finding.parts().stream().mapToInt(QuestionFinder::size).sum();
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

    private Optional<Question> question(MissingFact fact) {
        List<RuleId> settles = new ArrayList<>();
        List<RuleId> concerns = new ArrayList<>();
        boolean changes = false;
        for (RuleId rule : fact.rules()) {
            Optional<TellingPair.Pair> difference = inquest.difference(fact, rule);
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
