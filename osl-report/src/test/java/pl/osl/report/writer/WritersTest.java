package pl.osl.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Block;
import pl.osl.report.description.Description;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;

class WritersTest {

    private static final Wording NOTES = Wording.of("Objaśnienia", "Notes");

    private final Page page = new Page(Language.ENGLISH);

    @Test
    void a_list_belongs_to_what_stands_above_it_or_stands_apart() {
        page.heading(1, Phrase.of("title"));
        page.points(List.of(Point.of(0, "close")));
        page.points(Block.Spacing.APART, List.of(Point.of(0, "apart"), Point.of(0, "next")));
        page.points(Block.Spacing.LOOSE, List.of(Point.of(0, "loose"), Point.of(0, "next")));
        assertThat(plain()).isEqualTo("title\n    close\n\napart\nnext\n\nloose\n\nnext\n");
    }

    @Test
    void what_belongs_to_a_point_lies_below_it() {
        Point below = Point.of(6, "below", Point.of(2, "deep"));
        page.numbered(Block.Spacing.APART, List.of(Point.of(0, "one", below), Point.of(0, "two")));
        assertThat(plain()).isEqualTo(" 1. one\n      below\n        deep\n 2. two\n");
        assertThat(markdown()).isEqualTo("1. one\n   - below\n     - deep\n2. two\n");
    }

    @Test
    void a_tenth_point_is_as_deep_as_its_number_is_wide() {
        Point point = Point.of(0, "a", Point.of(6, "b"));
        page.numbered(Block.Spacing.APART, Collections.nCopies(10, point));
        assertThat(plain()).contains("\n 9. a\n      b\n10. a\n      b\n");
        assertThat(markdown()).contains("\n9. a\n   - b\n10. a\n    - b\n");
    }

    @Test
    void a_part_that_is_named_by_what_it_holds_ends_with_a_colon_in_plain_text_alone() {
        page.section(NOTES);
        page.points(List.of(Point.of(0, "note")));
        assertThat(plain()).isEqualTo("Notes:\n    note\n");
        assertThat(markdown()).isEqualTo("## Notes\n\n- note\n");
    }

    @Test
    void lines_stay_lines_in_markdown_and_sentences_flow() {
        page.particulars(List.of(Phrase.of("a: 1"), Phrase.of("b: 2")));
        page.paragraph("One.", "Two.");
        assertThat(plain()).isEqualTo("a: 1\nb: 2\n\nOne.\nTwo.\n");
        assertThat(markdown()).isEqualTo("a: 1\\\nb: 2\n\nOne.\nTwo.\n");
    }

    @Test
    void a_drawing_keeps_its_characters() {
        page.drawing(List.of("I1  ##..", "```  _*"));
        page.paragraph("After.");
        assertThat(plain()).isEqualTo("I1  ##..\n```  _*\n\nAfter.\n");
        assertThat(markdown()).isEqualTo("````text\nI1  ##..\n```  _*\n````\n\nAfter.\n");
    }

    @Test
    void two_lists_stay_two() {
        page.points(List.of(Point.of(0, "a")));
        page.points(List.of(Point.of(0, "b")));
        assertThat(markdown()).isEqualTo("- a\n\n<!-- -->\n\n- b\n");
    }

    @Test
    void what_is_empty_leaves_no_trace() {
        page.points(List.of());
        page.particulars(List.of());
        assertThat(page.description(Description.Genre.ANSWER).blocks()).isEmpty();
    }

    @Test
    void a_table_is_aligned_in_an_answer_and_told_line_by_line_in_a_handbook() {
        page.table(List.of("", "I1", "I2"), List.of(List.of(Phrase.of("long"), Phrase.of("#"), Phrase.of(""))));
        assertThat(plain()).isEqualTo("          I1  I2\n    long  #\n");
        assertThat(new HandbookWriter().write(page.description(Description.Genre.HANDBOOK)))
                .isEqualTo("long  I1: #\n");
        assertThat(markdown()).isEqualTo("|  | I1 | I2 |\n| --- | --- | --- |\n| long | \\# |  |\n");
    }

    @Test
    void a_list_that_is_told_line_by_line_becomes_a_tree() {
        List<Point.Told> lines =
                List.of(new Point.Told(0, "a"), new Point.Told(2, "b"), new Point.Told(1, "c"), new Point.Told(0, "d"));
        assertThat(Point.tree(0, lines))
                .containsExactly(Point.of(0, "a", Point.of(2, "b"), Point.of(2, "c")), Point.of(0, "d"));
    }

    private String plain() {
        return new PlainWriter().write(page.description(Description.Genre.ANSWER));
    }

    private String markdown() {
        return new MarkdownWriter().write(page.description(Description.Genre.ANSWER));
    }
}
