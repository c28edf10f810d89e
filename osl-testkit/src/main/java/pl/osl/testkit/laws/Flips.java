package pl.osl.testkit.laws;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.CaseChange;
import pl.osl.testkit.generate.Knowledge;
import pl.osl.testkit.generate.OtherValues;

/**
 * Finds facts that rules claim to depend on, although no value in their place changes an answer.
 *
 * <p>Facts are replaced and never just forgotten, since an answer that then becomes open would not show that the fact
 * matters. They are told apart by path only, as {@code /documents/*}{@code /kind}: where one of two alternatives
 * carries a rule, the other may well be idle.
 */
public final class Flips {

    private final Assessor assessor;
    private final Set<String> claimed = new TreeSet<>();
    private final Set<String> moving = new TreeSet<>();

    public Flips(Assessor assessor) {
        this.assessor = assessor;
    }

    /** Notes the evidence for every answer about this centre, and flips it, one fact at a time. */
    public void flip(Centre centre, LocalDate day) {
        Set<String> evidence = evidence(centre, day, rule -> true);
        evidence.forEach(place -> claimed.add(path(place)));
        flip(centre, day, evidence);
    }

    /** Flips the evidence for the answer of a case, if it was noted before. */
    public void flip(Case one) {
        flip(one.centre(), one.day(), evidence(one.centre(), one.day(), rule -> rule.equals(one.rule())));
    }

    private void flip(Centre centre, LocalDate day, Set<String> evidence) {
        Outcomes before = assessor.at(centre, day).outcomes();
        ObjectNode record = (ObjectNode) Knowledge.tree(centre);
        for (String place : evidence) {
            boolean open = claimed.contains(path(place)) && !moving.contains(path(place));
            if (open && moves(record, JsonPointer.compile(place), before)) {
                moving.add(path(place));
            }
        }
    }

    private static String path(String place) {
        return place.replaceAll("/\\d+", "/*");
    }

    /** The paths whose flips changed no answer in any of the records. */
    public Set<String> idle() {
        Set<String> idle = new TreeSet<>(claimed);
        idle.removeAll(moving);
        return idle;
    }

    private Set<String> evidence(Centre centre, LocalDate day, Predicate<RuleId> asked) {
        Set<String> places = new LinkedHashSet<>();
        assessor.at(centre, day).assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> asked.test(rule.rule()) && rule.outcome() != Outcome.NOT_APPLICABLE)
                .flatMap(Flips::findings)
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::place)
                .forEach(place -> places.add(place.toString()));
        return places;
    }

    private static Stream<Finding> findings(RuleAssessment rule) {
        return Stream.concat(rule.applies().stream(), Stream.of(rule.finding()));
    }

    private boolean moves(ObjectNode record, JsonPointer place, Outcomes before) {
        List<JsonNode> others = OtherValues.of(record, place, before.day());
        return others.stream().anyMatch(other -> {
            ObjectNode changed = record.deepCopy();
            new CaseChange.Put(place, other).in(changed);
            return answersDiffer(changed, before);
        });
    }

    private boolean answersDiffer(ObjectNode changed, Outcomes before) {
        try {
            Centre centre = OslJson.read(changed.toString(), Centre.class);
            return !assessor.at(centre, before.day()).outcomes().equals(before);
        } catch (UnreadableRecordException contradictsItself) {
            return false;
        }
    }
}
