package pl.osl.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;

/** What a record would have to say for open rules to be decided, each fact once with the rules that wait for it. */
final class MissingFacts {

    /**
     * A fact that is missing.
     *
     * @param name what it is called; the shorter of two, since a rule that asks more of an element says more of it
     * @param gap where it is missing, and in what way
     * @param rules those that wait for it
     */
    private record Missing(String name, Gap gap, Set<RuleId> rules) {

        static Missing merge(Missing one, Missing other) {
            String name = one.name.length() <= other.name.length() ? one.name : other.name;
            Set<RuleId> rules = Stream.concat(one.rules.stream(), other.rules.stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new Missing(name, one.gap, rules);
        }
    }

    private final Page page;
    private final Map<Gap, Missing> missing = new LinkedHashMap<>();

    MissingFacts(Page page) {
        this.page = page;
    }

    /** Adds what an undetermined rule waits for; whether it applies comes first. */
    void add(RuleAssessment rule) {
        Finding open =
                rule.applies().filter(applies -> !applies.truth().isKnown()).orElse(rule.finding());
        gather(rule.rule(), open, "", Place.root());
    }

    private void gather(RuleId rule, Finding finding, String around, Place outside) {
        if (finding.truth().isKnown()) {
            return;
        }
        finding.gap().ifPresent(kind -> {
            Wording what = kind == GapKind.TOO_ROUGH
                    ? finding.says()
                    : finding.lacking().orElseThrow();
            String known = kind == GapKind.TOO_ROUGH ? "; " : ": ";
            String name = around + page.in(what) + known + page.in(kind.wording());
            Gap gap = new Gap(finding.place(), kind);
            missing.merge(gap, new Missing(name, gap, Set.of(rule)), Missing::merge);
        });
        boolean entered =
                ElementNames.isElement(finding.place()) && !finding.place().equals(outside);
        String inside = entered ? around + ElementNames.of(finding, page) + " – " : around;
        finding.parts().forEach(part -> gather(rule, part, inside, finding.place()));
    }

    /** The same fact of several elements stands once, with the first place. */
    List<Point> points(int inset) {
        Map<String, List<Missing>> byName = missing.values().stream()
                .collect(Collectors.groupingBy(Missing::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(fact -> Point.of(inset, fact.getKey(), Point.of(4, whereAndFor(fact.getValue()))))
                .toList();
    }

    private Phrase whereAndFor(List<Missing> same) {
        String rules = same.stream()
                .flatMap(fact -> fact.rules().stream())
                .distinct()
                .map(RuleId::toString)
                .collect(Collectors.joining(", "));
        return Phrase.of(
                new Segment.At(same.get(0).gap().place().toString(), page.others(same.size() - 1)),
                new Segment.Plain(page.in(SharedTerms.RULES) + ": " + rules));
    }
}
