package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.AskedGap;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;

/** Finds the questions that are worth asking about a centre on a day. */
final class QuestionFinder {

    /** Limit on the gaps of one rule that are examined. */
    static final int MOST_GAPS = 40;

    private final Standpoint at;
    private final Relevance relevance;
    private final AnswerFinder answers;
    private final Map<RuleId, StageId> openStages = new HashMap<>();
    private final Map<Place, MissingFact> missing = new LinkedHashMap<>();
    private final Map<PresumedPlace, List<RuleId>> resting = new LinkedHashMap<>();
    private final List<RuleAssessment> open;

    QuestionFinder(Standpoint at, Optional<StageId> next) {
        this.at = at.firm();
        this.relevance = new Relevance(this.at, next);
        this.answers = new AnswerFinder(this.at);
        Outcomes now = at.outcomes();
        at.standard().stages().stream()
                .filter(stage -> now.status(stage.id()) == StageStatus.UNDETERMINED)
                .forEach(stage -> stage.rules().forEach(rule -> openStages.put(rule.id(), stage.id())));
        List<RuleAssessment> all = at.assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .toList();
        all.forEach(this::gatherPresumed);
        this.open = all.stream()
                .filter(rule -> rule.outcome() == Outcome.UNDETERMINED)
                .toList();
        binding().forEach(this::gather);
    }

    private Stream<RuleAssessment> binding() {
        return open.stream().filter(rule -> rule.force().isBinding());
    }

    /** How many binding rules are undetermined. */
    int undetermined() {
        return (int) binding().count();
    }

    List<Question> questions() {
        Map<MissingFact, Question> questions = new LinkedHashMap<>();
        missing.values().forEach(fact -> question(fact).ifPresent(question -> questions.put(fact, question)));
        Set<Place> toldAlong = questions.keySet().stream()
                .flatMap(fact -> begun(fact).stream())
                .collect(Collectors.toSet());
        return QuestionOrder.of(questions.values().stream()
                .filter(question -> !toldAlong.contains(question.place()))
                .toList());
    }

    /** What undetermined rules lack beside what these questions ask for, and what is told along with it. */
    List<UnaskedFact> unasked(List<Question> questions) {
        Set<Place> asked = questions.stream().map(Question::place).collect(Collectors.toCollection(HashSet::new));
        List<Place> toldAlong = missing.values().stream()
                .filter(fact -> asked.contains(fact.place()))
                .flatMap(fact -> begun(fact).stream())
                .toList();
        asked.addAll(toldAlong);
        return new UnaskedFacts(asked, missing, relevance).of(open);
    }

    /** Where it is missing, too, by when that began of which a fact is the end; one asks for all at once. */
    private List<Place> begun(MissingFact fact) {
        return fact.open().question().begun().stream()
                .map(field -> fact.place().parent().child(field))
                .filter(missing::containsKey)
                .toList();
    }

    private void gatherPresumed(RuleAssessment rule) {
        rule.presumed().stream()
                .flatMap(presumed -> presumed.places().stream())
                .forEach(place -> resting.computeIfAbsent(place, none -> new ArrayList<>())
                        .add(rule.rule()));
    }

    /** What is presumed at a place, and what rests on it. */
    private List<ConfirmedPresumption> confirmed(Place place) {
        return resting.entrySet().stream()
                .filter(each -> each.getKey().place().equals(place))
                .map(each -> new ConfirmedPresumption(each.getKey(), each.getValue()))
                .toList();
    }

    /** Gathers the gaps of a rule, each place once; what lies below a settled answer cannot matter. */
    private void gather(RuleAssessment rule) {
        relevance.weigh(
                rule.rule(),
                size(rule.finding()) + rule.applies().map(QuestionFinder::size).orElse(0));
        Map<Place, AskedGap> gaps = new LinkedHashMap<>();
        Stream.concat(rule.applies().stream(), Stream.of(rule.finding()))
                .flatMap(finding -> finding.open(MOST_GAPS).stream())
                .limit(2L * MOST_GAPS)
                .forEach(open -> gaps.putIfAbsent(open.gap().place(), open));
        gaps.entrySet().stream()
                .limit(MOST_GAPS)
                .forEach(gap -> missing.computeIfAbsent(gap.getKey(), there -> new MissingFact(gap.getValue()))
                        .add(rule.rule()));
    }

    private static int size(Finding finding) {
        return 1 + finding.parts().stream().mapToInt(QuestionFinder::size).sum();
    }

    private Optional<Question> question(MissingFact fact) {
        List<Assumptions> sought = new ArrayList<>();
        List<RuleId> concerns = new ArrayList<>();
        boolean changes = false;
        for (RuleId rule : fact.rules()) {
            Optional<TellingPair.Pair> difference = relevance.difference(fact, rule);
            if (difference.isPresent()) {
                concerns.add(rule);
                changes = changes || relevance.mayChangeNextStage(fact, rule, difference.get());
                sought.addAll(relevance.settling(fact, rule));
                if (fact.open().question().kind() == AskedKind.VALUE) {
                    difference.get().values(fact).forEach(sought::add);
                }
            }
        }
        return concerns.isEmpty()
                ? Optional.empty()
                : Optional.of(question(fact, answers.answers(fact, sought, begun(fact)), concerns, changes));
    }

    private Question question(MissingFact fact, List<PossibleAnswer> possible, List<RuleId> concerns, boolean changes) {
        Gap gap = fact.gap();
        List<RuleId> settles = concerns.stream()
                .filter(rule -> possible.stream()
                        .flatMap(answer -> answer.rules().stream())
                        .anyMatch(settled -> settled.rule().equals(rule)))
                .toList();
        return new Question(
                gap.place(),
                text(fact.open()),
                gap.kind(),
                gap.lacking(),
                gap.within(),
                settles,
                concerns,
                concerns.stream().anyMatch(openStages::containsKey),
                changes,
                confirmed(gap.place()),
                possible);
    }

    private Wording text(AskedGap open) {
        FactQuestion question = open.question();
        boolean isNow = question.kind() == AskedKind.LISTING
                ? open.gap().kind() == GapKind.INCOMPLETE
                : at.centre()
                        .recordedOn()
                        .filter(last -> !at.day().isBefore(last))
                        .isPresent();
        return FactQuestion.filled(isNow ? question.now() : question.then(), open.names(), open.gender(), at.day());
    }
}
