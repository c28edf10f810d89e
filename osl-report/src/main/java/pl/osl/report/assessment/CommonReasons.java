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
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.BriefRule;
import pl.osl.rules.finding.Outcome;

/** The reasons for which several rules do not apply, or are open, each told once for the whole answer. */
final class CommonReasons {

    private static final Wording NAME = Wording.of("Wspólny powód wielu reguł", "One reason for several rules");
    private static final Set<Outcome> TOLD = EnumSet.of(Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED);

    private final Page page;
    private final Map<CommonReason, List<RuleId>> rules = new LinkedHashMap<>();

    private record CommonReason(Outcome outcome, Wording says) {}

    CommonReasons(Page page, BriefAssessment assessment) {
        this.page = page;
        assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> TOLD.contains(rule.outcome()))
                .forEach(this::add);
        rules.values().removeIf(alike -> alike.size() == 1);
    }

    private void add(BriefRule rule) {
        rules.computeIfAbsent(new CommonReason(rule.outcome(), rule.says()), key -> new ArrayList<>())
                .add(rule.rule());
    }

    /** The rules that are told here, and so not under their stages. */
    Set<RuleId> told() {
        return rules.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    void describe() {
        if (!rules.isEmpty()) {
            page.section(NAME);
            page.points(rules.entrySet().stream()
                    .map(alike -> Point.of(0, line(alike.getKey(), alike.getValue())))
                    .toList());
        }
    }

    private Phrase line(CommonReason reason, List<RuleId> alike) {
        String ids = alike.stream().map(RuleId::value).collect(Collectors.joining(", "));
        return Phrase.of(page.in(reason.says()) + " (" + alike.size() + "): " + ids);
    }
}
