package pl.osl.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Stage;

/** Several centres at a glance: a row for each, a column for each stage, a sign for each status. */
final class GlanceText {

    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording ON = Wording.of("stan na", "as of");

    private final Page page;

    GlanceText(Language language) {
        this.page = new Page(language);
    }

    String of(Assessor assessor, List<Centre> centres, LocalDate day) {
        String name = assessor.standard().name() + ", " + page.in(EDITION) + " "
                + assessor.standard().edition();
        page.line(0, name + ", " + page.in(ON) + " " + day);
        List<Stage> stages = assessor.standard().stages();
        page.line(4, row("", stages.stream().map(stage -> stage.id().toString())));
        for (Centre centre : centres) {
            Outcomes outcomes = assessor.outcomes(centre, day);
            page.line(4, row(centre.id().toString(), stages.stream().map(stage -> sign(outcomes.status(stage.id())))));
        }
        page.line(4, legend());
        return page.toString();
    }

    private static String row(String name, Stream<String> cells) {
        return cells.map(cell -> String.format("%-4s", cell))
                .collect(Collectors.joining(" ", String.format("%-18s ", name), ""))
                .stripTrailing();
    }

    private String legend() {
        return Stream.of(StageStatus.values())
                .map(status -> sign(status) + " " + page.in(status.wording()))
                .collect(Collectors.joining(", "));
    }

    private static String sign(StageStatus status) {
        return switch (status) {
            case REACHED -> "+";
            case NOT_REACHED -> "-";
            case UNDETERMINED -> "?";
            case BLOCKED -> "!";
            case NOT_APPLICABLE -> "/";
        };
    }
}
