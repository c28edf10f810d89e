package pl.osl.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.StageId;
import pl.osl.report.description.Page;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.timeline.Timeline;

/** A chart of stages over years: one line per stage, one character per month, quarter or longer, so that it fits. */
final class Chart {

    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 1200};
    private static final int YEAR_AND_SPACE = 5;

    private final Page page;
    private final Timeline timeline;
    private final int label;
    private final int months;
    private final List<LocalDate> cells = new ArrayList<>();

    Chart(Page page, Timeline timeline, int width) {
        this.page = page;
        this.timeline = timeline;
        this.label = 2
                + timeline.stages().stream()
                        .mapToInt(stage ->
                                StageNames.inColumn(page, stage.stage()).length())
                        .max()
                        .orElse(0);
        LocalDate start = timeline.firstDay().withDayOfMonth(1);
        long all = ChronoUnit.MONTHS.between(start, timeline.lastDay()) + 1;
        this.months = unit(all, Math.max(YEAR_AND_SPACE, width - label));
        for (long month = 0; month < all; month += months) {
            cells.add(start.plusMonths(month));
        }
    }

    private static int unit(long all, int room) {
        for (int months : MONTHS) {
            if ((all + months - 1) / months <= room) {
                return months;
            }
        }
        return MONTHS[MONTHS.length - 1];
    }

    /** The number of months that one character represents. */
    int months() {
        return months;
    }

    /** A line of years, then the lines of each stage. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(years()));
        timeline.stages().forEach(stage -> lines.addAll(lines(stage.stage())));
        return lines;
    }

    /** The line of a stage; below it, if something is presumed of the stage, a line with what, blank where nothing is. */
    List<String> lines(StageId stage) {
        StringBuilder line = new StringBuilder(padded(StageNames.inColumn(page, stage)));
        cells.forEach(cell -> line.append(StatusSigns.of(statusAt(stage, cell))));
        return Stream.concat(Stream.of(line.toString()), presumed(stage).stream())
                .toList();
    }

    /** The lines of a stage with words beside them: those of its status, and those of what is presumed of it. */
    List<String> lines(StageId stage, String status, Optional<String> presumed) {
        List<String> lines = lines(stage);
        int width = label + cells.size();
        if (lines.size() == 1 || presumed.isEmpty()) {
            String beside = status + presumed.map(says -> "  " + says).orElse("");
            return Stream.concat(
                            Stream.of(beside(lines.get(0), width, beside)),
                            lines.stream().skip(1))
                    .toList();
        }
        return List.of(beside(lines.get(0), width, status), beside(lines.get(1), width, presumed.get()));
    }

    private static String beside(String line, int width, String words) {
        return line + " ".repeat(width - line.length()) + "  " + words;
    }

    private Optional<String> presumed(StageId stage) {
        StringBuilder line = new StringBuilder(padded(Character.toString(StatusSigns.PRESUMED)));
        cells.forEach(cell -> line.append(
                timeline.presumed(stage, lastDay(cell)).map(StatusSigns::of).orElse(' ')));
        String text = line.toString().stripTrailing();
        return text.length() > label ? Optional.of(text) : Optional.empty();
    }

    /** The status on the last day of a cell. */
    private StageStatus statusAt(StageId stage, LocalDate cell) {
        return timeline.status(stage, lastDay(cell));
    }

    private LocalDate lastDay(LocalDate cell) {
        LocalDate end = cell.plusMonths(months).minusDays(1);
        return end.isAfter(timeline.lastDay()) ? timeline.lastDay() : end;
    }

    /** The years, each above the cell in which it begins if there is room. */
    String years() {
        StringBuilder line = new StringBuilder(padded(""));
        for (int cell = 0; cell < cells.size(); cell++) {
            int at = label + cell;
            boolean begins = cell == 0
                    || cells.get(cell).getYear() != cells.get(cell - 1).getYear();
            if (begins && line.length() <= at) {
                line.append(" ".repeat(at - line.length()))
                        .append(cells.get(cell).getYear())
                        .append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    private String padded(String text) {
        return text + " ".repeat(label - text.length());
    }
}
