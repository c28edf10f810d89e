package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.BriefRule;
import pl.osl.rules.assessment.PresumedPlace;
import pl.osl.rules.finding.Outcome;

/** The reasons for which several rules do not apply, firmly or as presumed, or are open, each told once for the answer. */
final class CommonReasons {

    private static final Wording NAME = Wording.of("Wspólny powód wielu reguł", "One reason for several rules");
    private static final Set<Outcome> TOLD = EnumSet.of(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);

    private final Page page;
    private final Map<CommonReason, List<RuleId>> rules = new LinkedHashMap<>();

    /** The rules that are presumed not to apply, by what is presumed for it. */
    private final Map<List<PresumedPlace>, List<RuleId>> presumed = new LinkedHashMap<>();

    private record CommonReason(Outcome outcome, Wording says) {}

    CommonReasons(Page page, BriefAssessment assessment) {
        this.page = page;
        assessment.stages().stream().flatMap(stage -> stage.rules().stream()).forEach(this::add);
        rules.values().removeIf(alike -> alike.size() == 1);
        presumed.values().removeIf(alike -> alike.size() == 1);
    }

    private void add(BriefRule rule) {
        if (TOLD.contains(rule.outcome())) {
            add(rules, new CommonReason(rule.outcome(), rule.says()), rule.rule());
        }
        rule.presumed()
                .filter(answer -> answer.outcome() == Outcome.NOT_APPLICABLE)
                .ifPresent(answer -> add(presumed, answer.places(), rule.rule()));
    }

    private static <R> void add(Map<R, List<RuleId>> reasons, R reason, RuleId rule) {
        reasons.computeIfAbsent(reason, key -> new ArrayList<>()).add(rule);
    }

    /** The rules of which it is told here why they do not apply or are open, and so not under their stages. */
    Set<RuleId> told() {
        return ids(rules);
    }

    /** The rules of which it is told here that they are presumed not to apply. */
    Set<RuleId> toldAsPresumed() {
        return ids(presumed);
    }

    private static Set<RuleId> ids(Map<?, List<RuleId>> reasons) {
        return reasons.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    void describe() {
        List<Point> points = new ArrayList<>();
        rules.forEach((reason, alike) -> points.add(Point.of(0, firm(reason, alike))));
        presumed.forEach((places, alike) -> points.add(presumed(places, alike)));
        if (!points.isEmpty()) {
            page.section(NAME);
            page.points(points);
        }
    }

    private Phrase firm(CommonReason reason, List<RuleId> alike) {
        String outcome = reason.outcome() == Outcome.NOT_APPLICABLE
                ? page.in(reason.outcome().wording()) + "; "
                : "";
        return Phrase.of(outcome + page.in(reason.says()) + ids(alike));
    }

    private Point presumed(List<PresumedPlace> places, List<RuleId> alike) {
        String says = page.in(PresumedWords.OPEN.then(Outcome.NOT_APPLICABLE.wording())) + ids(alike);
        return Point.of(
                0,
                Phrase.of(new Segment.Sign(StatusSigns.PRESUMED), new Segment.Plain(says)),
                places.stream()
                        .map(place -> Point.of(4, PresumedWords.place(page, place)))
                        .toList());
    }

    private static String ids(List<RuleId> alike) {
        return alike.stream().map(RuleId::value).collect(Collectors.joining(", ", " (" + alike.size() + "): ", ""));
    }
}
