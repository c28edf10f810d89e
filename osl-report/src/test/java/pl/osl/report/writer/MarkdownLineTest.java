package pl.osl.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Segment;

class MarkdownLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    a *b* _c_ `d`               ¦ a \\*b\\* \\_c\\_ \\`d\\`
                    [a](b) [c]: d               ¦ \\[a\\](b) \\[c\\]: d
                    a | b ~~c~~ # d             ¦ a \\| b \\~\\~c\\~\\~ \\# d
                    <b> &lt; a & b              ¦ &lt;b> &amp;lt; a & b
                    back\\slash                ¦ back\\\\slash
                    NOT_MET and __init__        ¦ NOT_MET and \\_\\_init\\_\\_
                    """)
    void what_marks_up_something_is_escaped(String words, String markdown) {
        assertThat(MarkdownLine.of(Phrase.of(words))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    - a          ¦ \\- a
                    + a          ¦ \\+ a
                    > a          ¦ \\> a
                    === a        ¦ \\=== a
                    1) a         ¦ 1\\) a
                    12. a        ¦ 12\\. a
                    1.5 a        ¦ 1.5 a
                    2012-11-26   ¦ 2012-11-26
                    a - b        ¦ a - b
                    """)
    void what_would_begin_a_list_or_a_quotation_is_escaped_at_the_start_of_a_line(String words, String markdown) {
        assertThat(MarkdownLine.of(Phrase.of(words))).isEqualTo(markdown);
    }

    @Test
    void a_line_stays_one_line() {
        assertThat(MarkdownLine.of(Phrase.of("a\n# b\r\n- c"))).isEqualTo("a \\# b - c");
    }

    @Test
    void what_a_rule_is_called_by_is_bold_but_not_in_a_heading() {
        Phrase phrase = Phrase.of("I*1", "title");
        assertThat(MarkdownLine.of(phrase)).isEqualTo("**I\\*1** title");
        assertThat(MarkdownLine.heading(phrase)).isEqualTo("I\\*1 title");
    }

    @Test
    void a_place_is_code_whatever_it_contains() {
        assertThat(MarkdownLine.of(Phrase.of("a").at("/b_c/*"))).isEqualTo("a [`/b_c/*`]");
        assertThat(MarkdownLine.of(Phrase.of("a").at("/b`c"))).isEqualTo("a [`` /b`c ``]");
    }

    @Test
    void a_link_leads_to_the_address_as_it_is() {
        assertThat(link("https://example.org/a_b?c=d")).isEqualTo("[a \\[b\\]](https://example.org/a_b?c=d)");
        assertThat(link("https://example.org/a(b)")).isEqualTo("[a \\[b\\]](<https://example.org/a(b)>)");
    }

    private static String link(String address) {
        return MarkdownLine.of(Phrase.of(new Segment.Link("a [b]", address)));
    }
}
