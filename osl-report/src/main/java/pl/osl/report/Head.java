package pl.osl.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assessment.CentreAnswer;

/** The head of every report: the centre, the standard, the day asked about and the day of the record. */
final class Head {

    private static final Wording DATA = Wording.of("dane są z dnia ", "the data are of ");
    private static final Wording NOTHING_HAPPENED =
            Wording.of(", że od tego dnia nic się nie zmieniło", " if nothing has happened since");

    private final Page page;
    private final List<Phrase> lines = new ArrayList<>();

    private Head(Page page) {
        this.page = page;
    }

    static Head on(Page page, CentreAnswer answer) {
        return on(page, title(answer.centre(), answer.centreName()));
    }

    static Head on(Page page, String title) {
        page.heading(1, Phrase.of(title));
        return new Head(page);
    }

    /** The name of a centre with its id, or the id alone. */
    static String title(CentreId id, Optional<String> name) {
        return name.map(known -> known + " (" + id + ")").orElse(id.toString());
    }

    /** The standard, its edition and the period asked about. */
    static String asked(Page page, String standard, String edition, String when) {
        return standard + ", " + edition(page, edition) + ", " + when;
    }

    static String edition(Page page, String edition) {
        return page.in(SharedTerms.EDITION) + " " + edition;
    }

    static String asOf(Page page, LocalDate day) {
        return page.in(SharedTerms.AS_OF) + " " + day;
    }

    Head line(String line) {
        lines.add(Phrase.of(line));
        return this;
    }

    Head lines(Stream<String> further) {
        further.forEach(this::line);
        return this;
    }

    /**
     * Adds a line if the answer is for a day after the day of the record.
     *
     * @param holds the beginning of the clause that says what then holds
     */
    Head ahead(CentreAnswer answer, Wording holds) {
        if (answer.looksAhead()) {
            String recorded = answer.recordedOn().orElseThrow().toString();
            line(page.in(DATA) + recorded + "; " + page.in(holds.then(NOTHING_HAPPENED)));
        }
        return this;
    }

    void print() {
        page.particulars(lines);
    }
}
