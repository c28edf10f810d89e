package pl.osl.examples;

import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.assessment.WaiverUse;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Citation;

/** An assessment as a person reads it: stages, outcomes and the reasons that decided. */
final class AssessmentText {

    private static final int MOST_PARTS = 10;
    private static final Wording FURTHER = Wording.of("… i dalsze, liczba", "… and more, number");
    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording ON = Wording.of("stan na", "as of");
    private static final Wording SOURCES = Wording.of("źródła", "sources");
    private static final Wording SCOPE = Wording.of("zakres", "scope");
    private static final Wording DIFFERS =
            Wording.of("bez nowych faktów zmieni się dnia", "without new facts it changes on");
    private static final Wording REASON = Wording.of("powód", "reason");
    private static final Wording RESTS_ON =
            Wording.of("opiera się na odstępstwach od reguł", "rests on waivers of rules");
    private static final Wording AHEAD = Wording.of(
            "dane są z dnia %s; odpowiedź zakłada, że od tego dnia nic się nie zmieniło",
            "the data are of %s; the answer holds if nothing has happened since");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    AssessmentText(Language language) {
        this.language = language;
    }

    String of(Centre centre, Assessment assessment) {
        line(
                0,
                centre.name()
                        .map(name -> oneLine(name) + " (" + centre.id() + ")")
                        .orElse(centre.id().toString()));
        line(
                0,
                assessment.standard() + ", " + EDITION.in(language) + " " + assessment.edition() + ", "
                        + ON.in(language) + " " + assessment.day());
        if (assessment.looksAhead()) {
            line(
                    0,
                    AHEAD.in(language)
                            .replace("%s", assessment.recordedOn().orElseThrow().toString()));
        }
        assessment.waivers().forEach(this::waiver);
        assessment.stages().forEach(this::stage);
        return text.toString();
    }

    private void waiver(WaiverUse waiver) {
        String reason = waiver.reason()
                .map(why -> "; " + REASON.in(language) + ": " + oneLine(why))
                .orElse("");
        line(0, waiver.says().in(language) + reason);
    }

    private void stage(StageAssessment stage) {
        text.append('\n');
        line(
                0,
                stage.stage() + "  " + stage.title().in(language) + ": "
                        + stage.status().wording().in(language));
        if (!stage.restsOnWaiversOf().isEmpty()) {
            line(
                    4,
                    RESTS_ON.in(language) + ": "
                            + stage.restsOnWaiversOf().stream()
                                    .map(RuleId::value)
                                    .collect(Collectors.joining(", ")));
        }
        stage.standsUntil().ifPresent(day -> line(4, DIFFERS.in(language) + " " + day));
        stage.rules().forEach(this::rule);
    }

    private void rule(RuleAssessment rule) {
        line(
                4,
                rule.rule() + "  " + rule.outcome().wording().in(language) + ": "
                        + rule.says().in(language)
                        + rule.brokenBy().map(thrown -> " [" + thrown + "]").orElse(""));
        rule.applies().ifPresent(applies -> {
            line(8, SCOPE.in(language) + ":");
            finding(10, applies, Place.root());
        });
        finding(8, rule.finding(), Place.root());
        line(
                8,
                SOURCES.in(language) + ": "
                        + rule.citations().stream().map(this::citation).collect(Collectors.joining("; ")));
    }

    private String citation(Citation citation) {
        return citation.source().title()
                + citation.clause().map(clause -> ", " + clause).orElse("") + " ("
                + citation.confidence().wording().in(language) + ")";
    }

    private void finding(int indent, Finding finding, Place around) {
        Place place = finding.place();
        String where = place.equals(around) ? "" : "  [" + place + "]";
        line(indent, sign(finding.truth()) + " " + finding.says().in(language) + where);
        List<Finding> decisive = decisive(finding);
        decisive.stream().limit(MOST_PARTS).forEach(part -> finding(indent + 2, part, place));
        if (decisive.size() > MOST_PARTS) {
            line(indent + 2, FURTHER.in(language) + ": " + (decisive.size() - MOST_PARTS));
        }
    }

    /** The parts that the finding follows from; the others change nothing about it. */
    private static List<Finding> decisive(Finding finding) {
        List<Finding> decisive = finding.parts().stream()
                .filter(part -> part.truth() == finding.truth())
                .toList();
        boolean openByItself = finding.gap().isPresent();
        return decisive.isEmpty() && !openByItself ? finding.parts() : decisive;
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }

    private static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "+";
            case FALSE -> "-";
            case UNKNOWN -> "?";
        };
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
