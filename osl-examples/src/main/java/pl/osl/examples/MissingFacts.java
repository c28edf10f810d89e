package pl.osl.examples;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;

/** What a record would have to say for open rules to be decided, each fact once with the rules that wait for it. */
final class MissingFacts {

    private static final Wording FURTHER = Wording.of("i inne miejsca", "and other places");
    private static final Wording RULES = Wording.of("reguły", "rules");

    private final Page page;
    private final Map<Gap, Set<RuleId>> missing = new LinkedHashMap<>();

    MissingFacts(Page page) {
        this.page = page;
    }

    /** Adds what an undetermined rule waits for; whether it applies comes first. */
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

    /** The same fact of several elements stands once, with the first place. */
    void print(int indent) {
        Map<String, List<Gap>> byName = missing.keySet().stream()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, same) -> {
            page.line(indent, name);
            String rules = same.stream()
                    .flatMap(gap -> Objects.requireNonNull(missing.get(gap)).stream())
                    .distinct()
                    .map(RuleId::toString)
                    .collect(Collectors.joining(", "));
            page.line(indent + 4, where(same) + "  " + page.in(RULES) + ": " + rules);
        });
    }

    private String where(List<Gap> same) {
        String first = "[" + same.get(0).place() + "]";
        return same.size() == 1 ? first : first + " " + page.in(FURTHER) + ": " + (same.size() - 1);
    }
}
