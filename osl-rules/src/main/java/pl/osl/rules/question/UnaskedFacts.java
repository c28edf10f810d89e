package pl.osl.rules.question;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Gap;

/** Finds what undetermined rules lack but no question asks for, and why. For one set of questions in one thread. */
final class UnaskedFacts {

    private final Set<Place> asked;
    private final Set<Place> around = new HashSet<>();
    private final Map<Place, MissingFact> searched;
    private final Relevance relevance;

    /**
     * @param asked where questions ask
     * @param searched the missing facts of binding rules of which it was tried whether they matter
     */
    UnaskedFacts(Set<Place> asked, Map<Place, MissingFact> searched, Relevance relevance) {
        this.asked = asked;
        this.searched = searched;
        this.relevance = relevance;
        for (Place place : asked) {
            for (Place outer = place; !outer.isRoot(); outer = outer.parent()) {
                around.add(outer);
            }
        }
    }

    /** What some rules lack, which are all undetermined, in the order in which they name it. */
    List<UnaskedFact> of(List<RuleAssessment> undetermined) {
        Map<Place, Gap> gaps = new LinkedHashMap<>();
        Map<Place, Set<RuleId>> lacking = new LinkedHashMap<>();
        Set<RuleId> binding = new HashSet<>();
        for (RuleAssessment rule : undetermined) {
            if (rule.force().isBinding()) {
                binding.add(rule.rule());
            }
            rule.gaps().stream().filter(gap -> !isAsked(gap.place())).forEach(gap -> {
                gaps.putIfAbsent(gap.place(), gap);
                lacking.computeIfAbsent(gap.place(), none -> new LinkedHashSet<>())
                        .add(rule.rule());
            });
        }
        return gaps.values().stream()
                .map(gap -> unasked(gap, lacking.getOrDefault(gap.place(), Set.of()), binding))
                .toList();
    }

    /** Whether a place is asked about, or lies inside or around one that is. */
    private boolean isAsked(Place place) {
        if (around.contains(place)) {
            return true;
        }
        for (Place outer = place; !outer.isRoot(); outer = outer.parent()) {
            if (asked.contains(outer)) {
                return true;
            }
        }
        return false;
    }

    private UnaskedFact unasked(Gap gap, Set<RuleId> rules, Set<RuleId> binding) {
        boolean bindsNobody = Collections.disjoint(rules, binding);
        return UnaskedFact.of(gap, List.copyOf(rules), bindsNobody ? UnaskedReason.NOT_BINDING : because(gap.place()));
    }

    private UnaskedReason because(Place place) {
        MissingFact fact = searched.get(place);
        if (fact == null || relevance.isCutShort(fact)) {
            return UnaskedReason.NOT_SEARCHED_FURTHER;
        }
        boolean maySettle = fact.rules().stream()
                .anyMatch(rule -> !relevance.settling(fact, rule).isEmpty() && relevance.isOpen(rule));
        return maySettle ? UnaskedReason.THROUGH_OTHERS : UnaskedReason.NOTHING_FOUND;
    }
}
