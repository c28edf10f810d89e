package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.PresumedWords;
import pl.osl.rules.finding.Outcome;

/** A stage as a person reads it: what is met, what is not, what is open and what would decide it. */
final class StageText {

    private static final Wording MISSING =
            Wording.of("brakujące dane, które mogą przesądzić odpowiedź", "facts that may decide");
    private static final Wording FACTS = Wording.of("podstawa w danych", "facts");

    /** Below a rule, its sources and facts begin where its words do. */
    private static final int HANGING = 8;

    private final Page page;
    private final List<AssessedRule> rules;
    private final Set<RuleId> elsewhere;
    private final Set<RuleId> presumedElsewhere;

    StageText(Page page, List<AssessedRule> rules, CommonReasons common) {
        this(page, rules, common.told(), common.toldAsPresumed());
    }

    /**
     * @param elsewhere the rules of which it is told elsewhere why they are open or do not apply
     * @param presumedElsewhere the rules of which it is told elsewhere that they are presumed not to apply
     */
    private StageText(Page page, List<AssessedRule> rules, Set<RuleId> elsewhere, Set<RuleId> presumedElsewhere) {
        this.page = page;
        this.elsewhere = elsewhere;
        this.presumedElsewhere = presumedElsewhere;
        this.rules = rules;
    }

    /** The text of rules of which nothing is told elsewhere. */
    static StageText alone(Page page) {
        return new StageText(page, List.of(), Set.of(), Set.of());
    }

    List<Point> points() {
        List<Point> groups = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.MET, Outcome.WAIVED, Outcome.NOT_MET, Outcome.BROKEN)) {
            groups.addAll(group(outcome, those(outcome, rule -> true)));
        }
        List<AssessedRule> open = those(Outcome.UNDETERMINED, rule -> true);
        groups.addAll(
                group(Outcome.UNDETERMINED, those(Outcome.UNDETERMINED, rule -> !rule.byTitle() && isHere(rule))));
        groups.addAll(byTitle(those(Outcome.UNDETERMINED, rule -> rule.byTitle() && isHere(rule))));
        groups.addAll(presumed(open));
        groups.addAll(missing(open));
        groups.addAll(notApplicable(those(Outcome.NOT_APPLICABLE, this::isHere)));
        return groups;
    }

    private boolean isHere(AssessedRule rule) {
        return !elsewhere.contains(rule.rule());
    }

    private List<Point> group(Outcome outcome, List<AssessedRule> these) {
        return group(
                OutcomeCounts.plural(outcome), these.stream().map(this::point).toList());
    }

    /** The points under a name; nothing if there are none. */
    private List<Point> group(Wording name, List<Point> points) {
        return points.isEmpty() ? List.of() : List.of(Point.of(0, Phrase.of(page.in(name) + ":"), points));
    }

    Point point(AssessedRule rule) {
        List<Point> below = new ArrayList<>(List.of(Point.of(HANGING, rule.grounds())));
        rule.facts().ifPresent(facts -> below.add(Point.of(HANGING, page.in(FACTS) + ": " + facts)));
        rule.remarks().forEach(remark -> below.add(Point.of(HANGING, remark)));
        return Point.of(2, Phrase.of(rule.rule(), rule.says()), below);
    }

    private List<Point> byTitle(List<AssessedRule> these) {
        return byWords(these).entrySet().stream()
                .map(alike -> Point.of(
                        0,
                        Phrase.of(alike.getKey()),
                        alike.getValue().stream().map(StageText::titled).toList()))
                .toList();
    }

    private static Point titled(AssessedRule rule) {
        return Point.of(2, Phrase.of(rule.rule(), rule.title() + "; " + rule.grounds()));
    }

    private List<Point> presumed(List<AssessedRule> open) {
        return group(
                PresumedWords.AS_FAR_AS_RECORDED,
                open.stream()
                        .filter(rule -> !presumedElsewhere.contains(rule.rule()))
                        .flatMap(rule -> rule.presumed().stream()
                                .map(presumed -> new PresumedText(page, rule.rule(), presumed).point(2)))
                        .toList());
    }

    private List<Point> missing(List<AssessedRule> open) {
        MissingFacts missing = new MissingFacts(page);
        open.forEach(rule -> missing.add(rule.rule(), rule.gaps()));
        return open.isEmpty() ? List.of() : List.of(Point.of(0, Phrase.of(page.in(MISSING) + ":"), missing.points(2)));
    }

    private List<Point> notApplicable(List<AssessedRule> these) {
        return group(
                OutcomeCounts.plural(Outcome.NOT_APPLICABLE),
                byWords(these).entrySet().stream()
                        .map(alike -> Point.of(2, alike.getKey() + " (" + ids(alike.getValue()) + ")"))
                        .toList());
    }

    private static Map<String, List<AssessedRule>> byWords(List<AssessedRule> these) {
        return these.stream()
                .collect(Collectors.groupingBy(AssessedRule::says, LinkedHashMap::new, Collectors.toList()));
    }

    private List<AssessedRule> those(Outcome outcome, Predicate<AssessedRule> which) {
        return rules.stream()
                .filter(rule -> rule.outcome() == outcome)
                .filter(which)
                .toList();
    }

    private static String ids(List<AssessedRule> rules) {
        return rules.stream().map(rule -> rule.rule().toString()).collect(Collectors.joining(", "));
    }
}
