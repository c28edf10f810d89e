package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.question.UnaskedFact;
import pl.osl.rules.question.UnaskedReason;

/** What an assessment names as lacking, held against the questions about the same centre on the same day. */
record LackingFacts(Assessment assessment, Questions questions) {

    void areAskedOrNamed() {
        Map<Place, List<RuleAssessment>> lacking = lacking();
        Map<Place, UnaskedFact> named = questions.unasked().stream()
                .collect(Collectors.toMap(
                        UnaskedFact::place,
                        fact -> fact,
                        (one, other) -> {
                            throw new AssertionError(one.place() + " is named twice");
                        },
                        LinkedHashMap::new));
        Set<Place> told = told();
        lacking.forEach((place, rules) -> assertThat(isAsked(place) || told.contains(place) || named.containsKey(place))
                .as("%s, which %s lacks, is asked for or named", place, rules(rules))
                .isTrue());
        named.forEach((place, fact) -> isNamedRightly(fact, lacking.getOrDefault(place, List.of())));
    }

    private void isNamedRightly(UnaskedFact fact, List<RuleAssessment> lacking) {
        assertThat(isAsked(fact.place())).as("%s is asked for, too", fact).isFalse();
        assertThat(fact.rules()).as("%s", fact).isNotEmpty().containsExactlyElementsOf(rules(lacking));
        assertThat(fact.because() == UnaskedReason.NOT_BINDING)
                .as("%s", fact)
                .isEqualTo(lacking.stream().noneMatch(rule -> rule.force().isBinding()));
    }

    /** The undetermined rules that lack what would stand at a place, in the order of the standard. */
    private Map<Place, List<RuleAssessment>> lacking() {
        Map<Place, List<RuleAssessment>> lacking = new LinkedHashMap<>();
        assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.outcome() == Outcome.UNDETERMINED)
                .forEach(rule -> rule.gaps().stream()
                        .map(Gap::place)
                        .distinct()
                        .forEach(place -> lacking.computeIfAbsent(place, none -> new ArrayList<>())
                                .add(rule)));
        return lacking;
    }

    private static List<RuleId> rules(List<RuleAssessment> lacking) {
        return lacking.stream().map(RuleAssessment::rule).toList();
    }

    private boolean isAsked(Place place) {
        return questions.questions().stream()
                .map(Question::place)
                .anyMatch(asked -> asked.isIn(place) || place.isIn(asked));
    }

    /** What answers tell along with what they are asked for, beside it. */
    private Set<Place> told() {
        return questions.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .flatMap(answer -> answer.amendments().stream())
                        .map(Amendment::place)
                        .filter(place -> place.parent().equals(question.place().parent())))
                .collect(Collectors.toSet());
    }
}
