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
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;

/** Finds the questions that are worth asking about a centre on a day. */
final class QuestionFinder {

    /** Limit on the gaps of one rule that are examined. */
    static final int MOST_GAPS = 40;

    private final Relevance relevance;
    private final Map<Place, MissingFact> missing = new LinkedHashMap<>();
    private final int undetermined;

    QuestionFinder(Standpoint at, Optional<StageId> next) {
        this.relevance = new Relevance(at, next);
        List<RuleAssessment> open = at.assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .toList();
        open.forEach(this::gather);
        this.undetermined = open.size();
    }

    /** How many binding rules are undetermined. */
    int undetermined() {
        return undetermined;
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

    /** Gathers the gaps of a rule, each place once; what lies below a settled answer cannot matter. */
    private void gather(RuleAssessment rule) {
        relevance.weigh(
                rule.rule(),
                size(rule.finding()) + rule.applies().map(QuestionFinder::size).orElse(0));
        Map<Place, Gap> gaps = new LinkedHashMap<>();
        Stream.concat(rule.applies().stream(), Stream.of(rule.finding()))
                .flatMap(finding -> finding.gaps(MOST_GAPS).stream())
                .distinct()
                .limit(MOST_GAPS)
                .forEach(gap -> gaps.putIfAbsent(gap.place(), gap));
        gaps.forEach((place, gap) ->
                missing.computeIfAbsent(place, there -> new MissingFact(gap)).add(rule.rule()));
    }

    private static int size(Finding finding) {
        return 1 + finding.parts().stream().mapToInt(QuestionFinder::size).sum();
    }

    private Optional<Question> question(MissingFact fact) {
        List<RuleId> settles = new ArrayList<>();
        List<RuleId> concerns = new ArrayList<>();
        boolean changes = false;
        for (RuleId rule : fact.rules()) {
            Optional<TellingPair.Pair> difference = relevance.difference(fact, rule);
            if (difference.isPresent()) {
                concerns.add(rule);
                changes = changes || relevance.mayChangeNextStage(fact, rule, difference.get());
                if (relevance.isSettledBy(fact, rule)) {
                    settles.add(rule);
                }
            }
        }
        return concerns.isEmpty() ? Optional.empty() : Optional.of(question(fact.gap(), settles, concerns, changes));
    }

    private static Question question(Gap gap, List<RuleId> settles, List<RuleId> concerns, boolean changes) {
        return new Question(gap.place(), gap.kind(), gap.lacking(), gap.within(), settles, concerns, changes);
    }
}
