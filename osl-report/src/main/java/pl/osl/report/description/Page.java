package pl.osl.report.description;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;

/** A description under construction, in one language; mutable, for one report. */
public final class Page {

    private final Language language;
    private final List<Block> blocks = new ArrayList<>();

    public Page(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** These words in the language of the page. */
    public String in(Wording words) {
        return words.in(language);
    }

    public void heading(int level, Phrase phrase) {
        blocks.add(new Block.Heading(level, phrase, false));
    }

    /** Starts a section under a name. */
    public void section(Wording name) {
        blocks.add(new Block.Heading(2, Phrase.of(in(name)), true));
    }

    public void particulars(List<Phrase> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Particulars(lines));
        }
    }

    public void paragraph(String... sentences) {
        blocks.add(new Block.Paragraph(Stream.of(sentences).map(Phrase::of).toList()));
    }

    /** Adds a list without an empty line before it. */
    public void points(List<Point> points) {
        points(Block.Spacing.CLOSE, points);
    }

    public void points(Block.Spacing spacing, List<Point> points) {
        list(new Block.Points(spacing, 0, points));
    }

    public void numbered(Block.Spacing spacing, List<Point> points) {
        numbered(spacing, 1, points);
    }

    /** Adds a list that goes on from the number of its first point. */
    public void numbered(Block.Spacing spacing, int first, List<Point> points) {
        list(new Block.Points(spacing, first, points));
    }

    private void list(Block.Points list) {
        if (!list.points().isEmpty()) {
            blocks.add(list);
        }
    }

    public void table(List<String> head, List<List<Phrase>> rows) {
        blocks.add(new Block.Table(head.stream().map(Phrase::of).toList(), rows));
    }

    public void drawing(List<String> lines) {
        blocks.add(new Block.Drawing(lines));
    }

    public Description description(Description.Genre genre) {
        return new Description(genre, blocks);
    }
}
