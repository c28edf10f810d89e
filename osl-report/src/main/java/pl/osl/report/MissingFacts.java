package pl.osl.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;

/** The missing facts that could decide undetermined rules, each listed once with the rules that need it. */
final class MissingFacts {

    private final Page page;
    private final Map<Gap, Set<RuleId>> missing = new LinkedHashMap<>();

    MissingFacts(Page page) {
        this.page = page;
    }

    /** Adds the facts that an undetermined rule needs, first those that decide whether it applies. */
    void add(RuleAssessment rule) {
        Finding open =
                rule.applies().filter(applies -> !applies.truth().isKnown()).orElse(rule.finding());
        open.gaps()
                .forEach(gap -> missing.computeIfAbsent(gap, key -> new LinkedHashSet<>())
                        .add(rule.rule()));
    }

    private String name(Gap gap) {
        String what = gap.kind() == GapKind.TOO_ROUGH ? page.in(gap.says()) + "; " : page.in(gap.lacking()) + ": ";
        return page.around(gap.within()) + what + page.in(gap.kind().wording());
    }

    /** The points; a fact missing from several elements is listed once, with the first place. */
    List<Point> points(int inset) {
        Map<String, List<Gap>> byName = missing.keySet().stream()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .map(fact -> Point.of(inset, fact.getKey(), Point.of(4, whereAndFor(fact.getValue()))))
                .toList();
    }

    private Phrase whereAndFor(List<Gap> same) {
        String rules = same.stream()
                .flatMap(gap -> Objects.requireNonNull(missing.get(gap)).stream())
                .distinct()
                .map(RuleId::toString)
                .collect(Collectors.joining(", "));
        return Phrase.of(
                new Segment.At(same.get(0).place().toString(), page.others(same.size() - 1)),
                new Segment.Plain(page.in(SharedTerms.RULES) + ": " + rules));
    }
}
