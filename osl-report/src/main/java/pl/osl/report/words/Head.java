package pl.osl.report.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.rules.assessment.CentreAnswer;
import pl.osl.rules.assessment.RemarkedAnswer;
import pl.osl.rules.finding.SpokenDay;

/**
 * The head of a report: the centre, the standard with its edition, and what was asked; and the day of the record if the
 * answer looks ahead of it.
 */
public final class Head {

    private static final Wording DATA = Wording.of("dane są z dnia ", "the record is of ");
    private static final Wording NOTHING_HAPPENED =
            Wording.of(", że od tego dnia nic się nie zmieniło", " if nothing has happened since");

    private final Page page;
    private final List<Phrase> lines = new ArrayList<>();

    private Head(Page page) {
        this.page = page;
    }

    public static Head on(Page page, CentreAnswer answer) {
        return on(page, title(answer.centre(), answer.centreName()));
    }

    public static Head on(Page page, String title) {
        page.heading(1, Phrase.of(title));
        return new Head(page);
    }

    /** The name of a centre with its id, or the id alone. */
    public static String title(CentreId id, Optional<String> name) {
        return name.map(known -> known + " (" + id + ")").orElse(id.toString());
    }

    /** The standard, its edition and the period asked about. */
    public static String asked(Page page, String standard, String edition, String when) {
        return standard + ", " + edition(page, edition) + ", " + when;
    }

    public static String edition(Page page, String edition) {
        return page.in(SharedTerms.EDITION) + " " + edition;
    }

    public static String asOf(Page page, LocalDate day) {
        return page.in(SharedTerms.AS_OF) + " " + page.in(SpokenDay.of(day));
    }

    public Head line(String line) {
        lines.add(Phrase.of(line));
        return this;
    }

    public Head lines(Stream<String> further) {
        further.forEach(this::line);
        return this;
    }

    /** Adds what to know of the record before reading the answer. */
    public Head remarks(RemarkedAnswer answer) {
        return lines(answer.remarks().stream().map(remark -> page.in(remark.says())));
    }

    /**
     * Adds a line if the answer is for a day after the day of the record.
     *
     * @param holds the beginning of the clause that says what then holds
     */
    public Head ahead(CentreAnswer answer, Wording holds) {
        return ahead(answer.recordedOn(), answer.lastDay(), holds);
    }

    /** The same, for a text that is not about an answer. */
    public Head ahead(Optional<LocalDate> recordedOn, LocalDate day, Wording holds) {
        recordedOn
                .filter(day::isAfter)
                .ifPresent(recorded -> line(page.in(DATA) + page.in(SpokenDay.of(recorded)) + "; "
                        + page.in(holds.then(NOTHING_HAPPENED))));
        return this;
    }

    public void print() {
        page.particulars(lines);
    }
}
