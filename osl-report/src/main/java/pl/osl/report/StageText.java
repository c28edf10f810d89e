package pl.osl.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Outcome;

/** A stage as a person reads it: what is met, what is not, what is open and what would decide it. */
final class StageText {

    private static final Wording MISSING = Wording.of("dane, które mogą rozstrzygnąć", "facts that may decide");
    private static final Wording FACTS = Wording.of("podstawa w danych", "facts");

    /** Below a rule, its sources and facts begin where its words do. */
    private static final int HANGING = 8;

    private final Page page;
    private final Reasons reasons;
    private final List<RuleAssessment> rules;

    StageText(Page page, StageAssessment stage) {
        this.page = page;
        this.reasons = new Reasons(page);
        this.rules = stage.rules();
    }

    List<Point> points() {
        List<Point> groups = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.MET, Outcome.WAIVED, Outcome.NOT_MET, Outcome.BROKEN)) {
            groups.addAll(group(outcome, those(outcome, rule -> true), this::settled));
        }
        List<RuleAssessment> open = those(Outcome.UNDETERMINED, rule -> true);
        groups.addAll(group(Outcome.UNDETERMINED, those(Outcome.UNDETERMINED, StageText::applies), this::open));
        groups.addAll(perhapsApplicable(those(Outcome.UNDETERMINED, rule -> !applies(rule))));
        groups.addAll(missing(open));
        groups.addAll(notApplicable(those(Outcome.NOT_APPLICABLE, rule -> true)));
        return groups;
    }

    private List<Point> group(Outcome outcome, List<RuleAssessment> these, Function<RuleAssessment, Point> point) {
        return group(OutcomeCounts.plural(outcome), these.stream().map(point).toList());
    }

    /** The points under a name; nothing if there are none. */
    private List<Point> group(Wording name, List<Point> points) {
        return points.isEmpty() ? List.of() : List.of(Point.of(0, Phrase.of(page.in(name) + ":"), points));
    }

    private Point settled(RuleAssessment rule) {
        RuleText text = new RuleText(page, rule);
        Point facts = Point.of(HANGING, page.in(FACTS) + ": " + reasons.facts(rule.finding()));
        return Point.of(2, Phrase.of(rule.rule(), text.says()), Point.of(HANGING, text.grounds()), facts);
    }

    private Point open(RuleAssessment rule) {
        RuleText text = new RuleText(page, rule);
        return Point.of(2, Phrase.of(rule.rule(), text.says()), Point.of(HANGING, text.grounds()));
    }

    private List<Point> perhapsApplicable(List<RuleAssessment> these) {
        return byWords(these).entrySet().stream()
                .map(alike -> Point.of(
                        0,
                        Phrase.of(alike.getKey()),
                        alike.getValue().stream().map(this::titled).toList()))
                .toList();
    }

    private Point titled(RuleAssessment rule) {
        return Point.of(2, Phrase.of(rule.rule(), page.in(rule.title()) + "; " + new RuleText(page, rule).grounds()));
    }

    private List<Point> missing(List<RuleAssessment> open) {
        MissingFacts missing = new MissingFacts(page);
        open.forEach(missing::add);
        return open.isEmpty() ? List.of() : List.of(Point.of(0, Phrase.of(page.in(MISSING) + ":"), missing.points(2)));
    }

    private List<Point> notApplicable(List<RuleAssessment> these) {
        return group(
                OutcomeCounts.plural(Outcome.NOT_APPLICABLE),
                byWords(these).entrySet().stream()
                        .map(alike -> Point.of(2, alike.getKey() + " (" + ids(alike.getValue()) + ")"))
                        .toList());
    }

    private Map<String, List<RuleAssessment>> byWords(List<RuleAssessment> these) {
        return these.stream()
                .collect(Collectors.groupingBy(rule -> page.in(rule.says()), LinkedHashMap::new, Collectors.toList()));
    }

    private List<RuleAssessment> those(Outcome outcome, Predicate<RuleAssessment> which) {
        return rules.stream()
                .filter(rule -> rule.outcome() == outcome)
                .filter(which)
                .toList();
    }

    private static boolean applies(RuleAssessment rule) {
        return rule.applies().map(applies -> applies.truth().isKnown()).orElse(true);
    }

    private static String ids(List<RuleAssessment> rules) {
        return rules.stream().map(rule -> rule.rule().toString()).collect(Collectors.joining(", "));
    }
}
