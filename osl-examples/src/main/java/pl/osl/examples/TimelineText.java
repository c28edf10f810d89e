package pl.osl.examples;

import java.util.Arrays;
import java.util.stream.Collectors;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.timeline.Boundary;
import pl.osl.rules.timeline.RuleChange;
import pl.osl.rules.timeline.StageChange;
import pl.osl.rules.timeline.Timeline;

/** A timeline as a person reads it: a chart of the stages over the years, and each change with what caused it. */
final class TimelineText {

    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording CHANGES = Wording.of("Zmiany", "Changes");
    private static final Wording NO_CHANGES = Wording.of("Nic się nie zmienia.", "Nothing changes.");
    private static final Wording BY = Wording.of("przez", "by");
    private static final Wording CELL = Wording.of(
            "miesięcy na znak: %s; stan na ostatni dzień", "months a character: %s; as on the last day of them");
    private static final Wording AHEAD = Wording.of(
            "dane są z dnia %s; dalsze dni zakładają, że nic się nie zmieniło",
            "the data are of %s; later days hold if nothing has happened since");

    private final Language language;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    TimelineText(Language language, int width) {
        this.language = language;
        this.width = width;
    }

    String of(Centre centre, Timeline timeline) {
        line(0, Headings.of(centre));
        line(
                0,
                timeline.standard() + ", " + EDITION.in(language) + " " + timeline.edition() + ", "
                        + timeline.firstDay() + " – " + timeline.lastDay());
        timeline.recordedOn()
                .filter(timeline.lastDay()::isAfter)
                .ifPresent(day -> line(0, AHEAD.in(language).replace("%s", day.toString())));
        Chart chart = new Chart(timeline, width);
        line(0, "");
        chart.lines().forEach(line -> line(0, line));
        legend(chart);
        line(0, timeline.boundaries().isEmpty() ? NO_CHANGES.in(language) : CHANGES.in(language) + ":");
        timeline.boundaries().forEach(this::boundary);
        return text.toString();
    }

    private void legend(Chart chart) {
        line(0, "");
        line(
                0,
                Arrays.stream(StageStatus.values())
                        .map(status -> Chart.sign(status) + " " + words(status))
                        .collect(Collectors.joining("  ")));
        line(0, CELL.in(language).replace("%s", Integer.toString(chart.months())));
        line(0, "");
    }

    private void boundary(Boundary boundary) {
        line(0, "");
        line(0, boundary.day().toString());
        boundary.stages().forEach(this::stage);
        boundary.rules().forEach(this::rule);
    }

    private void stage(StageChange change) {
        String rules = change.because().stream().map(Object::toString).collect(Collectors.joining(", "));
        line(
                2,
                change.stage() + "  " + words(change.before()) + " → " + words(change.after()) + " (" + BY.in(language)
                        + " " + rules + ")");
    }

    private void rule(RuleChange change) {
        line(2, change.rule() + "  " + words(change.before()) + " → " + words(change.after()));
        new ReasonLines(language).of(change.because()).forEach(reason -> line(6, reason));
    }

    private String words(Term term) {
        return term.wording().in(language);
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
