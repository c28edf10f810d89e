package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.Places;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Surrounding;

/** The missing facts that could decide undetermined rules, each listed once, under the element that lacks it. */
final class MissingFacts {

    private static final int BELOW = 4;

    private final Page page;
    private final Map<Gap, Set<RuleId>> missing = new LinkedHashMap<>();

    MissingFacts(Page page) {
        this.page = page;
    }

    /** Adds the facts that an undetermined rule needs; a further entry moves behind what all rules ask of recorded ones. */
    void add(RuleId rule, List<Gap> gaps) {
        for (Gap gap : gaps) {
            Set<RuleId> rules = missing.computeIfAbsent(gap, key -> new LinkedHashSet<>());
            rules.add(rule);
            if (gap.kind() == GapKind.INCOMPLETE) {
                missing.remove(gap);
                missing.put(gap, rules);
            }
        }
    }

    /** The points; elements that lack the same are listed once, with the place of the first. */
    List<Point> points(int inset) {
        Map<Lack, List<List<Gap>>> alike = new LinkedHashMap<>();
        byElement()
                .forEach(gaps -> alike.computeIfAbsent(lack(gaps, Surrounding::sort), key -> new ArrayList<>())
                        .add(gaps));
        List<Point> points = new ArrayList<>();
        alike.forEach((lack, same) -> {
            Lack shown = same.size() > 1 ? lack : lack(same.get(0), Surrounding::says);
            List<Place> places = same.stream().map(MissingFacts::place).toList();
            points.add(shown.point(inset, Places.first(page, places)));
        });
        return points;
    }

    private static Place place(List<Gap> gaps) {
        return gaps.size() == 1 ? gaps.get(0).place() : inner(gaps.get(0)).place();
    }

    private Lack lack(List<Gap> gaps, Function<Surrounding, Wording> called) {
        return gaps.size() == 1 ? fact(gaps.get(0), called) : element(gaps, called);
    }

    /** The facts that lie in the same element together; those that lie in none each by itself. */
    private Collection<List<Gap>> byElement() {
        return missing.keySet().stream()
                .collect(Collectors.groupingBy(
                        (Gap gap) -> gap.within().isEmpty()
                                ? (Object) gap
                                : inner(gap).place(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static Surrounding inner(Gap gap) {
        return gap.within().get(gap.within().size() - 1);
    }

    private Lack fact(Gap gap, Function<Surrounding, Wording> called) {
        String name = Places.around(page, gap.within(), called)
                + what(gap)
                + (gap.kind() == GapKind.TOO_ROUGH ? "; " : ": ")
                + page.in(gap.kind().wording());
        return new Lack(name, rules(gap), List.of());
    }

    private Lack element(List<Gap> gaps, Function<Surrounding, Wording> called) {
        Gap first = gaps.get(0);
        String name =
                Places.around(page, first.within().subList(0, first.within().size() - 1), called)
                        + page.in(called.apply(inner(first)));
        Map<SharedLine, List<Gap>> lines = gaps.stream()
                .collect(Collectors.groupingBy(
                        gap -> new SharedLine(gap.kind().wording(), rules(gap)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Phrase> facts = new ArrayList<>();
        lines.forEach((kind, same) -> facts.add(Phrase.of(
                new Segment.Plain(page.in(kind.wording()) + ": "
                        + same.stream().map(this::what).collect(Collectors.joining("; "))),
                new Segment.Plain(kind.rules()))));
        return new Lack(name, "", facts);
    }

    private String what(Gap gap) {
        return page.in(gap.kind() == GapKind.TOO_ROUGH ? gap.says() : gap.lacking());
    }

    private String rules(Gap gap) {
        return Objects.requireNonNull(missing.get(gap)).stream()
                .map(RuleId::toString)
                .collect(Collectors.joining(", ", page.in(SharedTerms.RULES) + ": ", ""));
    }

    /** What the facts that share a line of one element have in common. */
    private record SharedLine(Wording wording, String rules) {}

    /**
     * A missing fact, or an element with the facts that it lacks, at one or several places.
     *
     * @param rules the rules that need it, if it is a single fact
     * @param facts the facts that an element lacks, if they are several
     */
    private record Lack(String name, String rules, List<Phrase> facts) {

        private Point point(int inset, Segment place) {
            return facts.isEmpty()
                    ? Point.of(inset, name, Point.of(BELOW, Phrase.of(place, new Segment.Plain(rules))))
                    : Point.of(
                            inset,
                            Phrase.of(name).and(place),
                            facts.stream().map(fact -> Point.of(BELOW, fact)).toList());
        }
    }
}
