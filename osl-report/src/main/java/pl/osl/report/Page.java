package pl.osl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Surrounding;

/** A description under construction, in one language; mutable, for one report. */
final class Page {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    Page(Language language) {
        this.language = language;
    }

    /** These words in the language of the page. */
    String in(Wording words) {
        return words.in(language);
    }

    /** The number of other places where the same is true; empty if there are none. */
    String others(int number) {
        return number == 0 ? "" : in(SharedTerms.OTHER_PLACES) + ": " + number;
    }

    /** The enclosing elements, outermost first, each followed by a dash; empty if there are none. */
    String around(List<Surrounding> within) {
        return within.stream().map(each -> in(each.says()) + " – ").collect(Collectors.joining());
    }

    void heading(int level, Phrase phrase) {
        blocks.add(new Block.Heading(level, phrase, false));
    }

    /** Starts a section under a name. */
    void section(Wording name) {
        blocks.add(new Block.Heading(2, Phrase.of(in(name)), true));
    }

    void particulars(List<Phrase> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Particulars(lines));
        }
    }

    void paragraph(String... sentences) {
        blocks.add(new Block.Paragraph(Stream.of(sentences).map(Phrase::of).toList()));
    }

    /** Adds a list without an empty line before it. */
    void points(List<Point> points) {
        points(Block.Spacing.CLOSE, points);
    }

    void points(Block.Spacing spacing, List<Point> points) {
        list(new Block.Points(spacing, false, points));
    }

    void numbered(Block.Spacing spacing, List<Point> points) {
        list(new Block.Points(spacing, true, points));
    }

    private void list(Block.Points list) {
        if (!list.points().isEmpty()) {
            blocks.add(list);
        }
    }

    void table(List<String> head, List<List<Phrase>> rows) {
        blocks.add(new Block.Table(head.stream().map(Phrase::of).toList(), rows));
    }

    void drawing(List<String> lines) {
        blocks.add(new Block.Drawing(lines));
    }

    Description description(Description.Genre genre) {
        return new Description(genre, blocks);
    }
}
