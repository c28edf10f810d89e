package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.report.description.Description;

class EveryReportTest {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String NAME = "Ośrodek *A* _b_ [c](d) `e` <f> | # g\\ ~h~ &amp;";
    private static final Centre FORGED =
            OslJson.read("{\"id\":\"forged\"}", Centre.class).withName(NAME.replace(" # ", "\n# "));
    private static final Map<String, Map<String, Report>> REPORTS = Map.of(
            "ops", AllReports.about(ReportedCentres.ops()),
            "cus", AllReports.about(ReportedCentres.cus()),
            "forged", AllReports.about(FORGED));

    static Stream<Arguments> reports() {
        List<Arguments> all = new ArrayList<>();
        REPORTS.forEach((centre, reports) -> reports.forEach((kind, report) -> {
            for (Language language : Language.values()) {
                all.add(Arguments.of(centre, kind, language));
            }
        }));
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("reports")
    void its_markdown_is_well_formed(String centre, String kind, Language language) {
        MarkdownShape.check(report(centre, kind).markdown(language));
    }

    /** But for a handbook, whose tables name their columns in each line of plain text. */
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("reports")
    void it_says_the_same_in_plain_text_and_in_markdown(String centre, String kind, Language language) {
        Report report = report(centre, kind);
        if (report.description(language).genre() == Description.Genre.ANSWER) {
            assertThat(words(unmarked(report.markdown(language)))).isEqualTo(words(report.text(language)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @MethodSource("reports")
    void its_plain_text_has_no_loose_ends(String centre, String kind, Language language) {
        String text = report(centre, kind).text(language);
        assertThat(text)
                .endsWith("\n")
                .doesNotContain("\n\n\n")
                .doesNotContain(" \n")
                .doesNotStartWith("\n");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("# g"));
    }

    private static String unmarked(String markdown) {
        return markdown.replaceAll("(?m)^```text$", "").replace("&lt;", "<").replace("&amp;", "&");
    }

    private static String words(String text) {
        return NO_WORDS.matcher(text).replaceAll(" ").strip();
    }

    private static Report report(String centre, String kind) {
        return Objects.requireNonNull(
                Objects.requireNonNull(REPORTS.get(centre)).get(kind));
    }
}
