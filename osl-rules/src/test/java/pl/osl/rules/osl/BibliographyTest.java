package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.json.OslJson;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Confidence;
import pl.osl.rules.standard.Judgement;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleStart;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.standard.StartKind;

/** The texts on which the standard rests: all of them, once, and every citation points at one. */
class BibliographyTest {

    private static final List<Source> SOURCES = OslStandard.sources();

    @Test
    void all_texts_that_were_looked_at_stand_in_the_order_of_their_keys() {
        assertThat(SOURCES)
                .extracting(Source::key)
                .containsExactlyElementsOf(
                        Stream.of(keys("S", 0, 4), keys("P", 1, 33), keys("C", 1, 32), keys("L", 1, 11))
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void a_key_says_of_what_kind_the_text_is() {
        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(source.kind())
                        .isEqualTo(
                                switch (source.key().charAt(0)) {
                                    case 'S' -> SourceKind.SEED;
                                    case 'P' -> SourceKind.PUBLISHED_MODEL;
                                    case 'C' -> SourceKind.PRACTICE;
                                    default -> SourceKind.LAW;
                                }));
    }

    @Test
    void titles_are_unique_and_no_names_of_files() {
        assertThat(SOURCES)
                .extracting(Source::title)
                .doesNotHaveDuplicates()
                .noneMatch(title -> title.contains(".txt"));
    }

    @Test
    void all_but_the_seed_texts_have_an_address() {
        assertThat(SOURCES)
                .filteredOn(source -> source.kind() != SourceKind.SEED)
                .allMatch(source -> source.address().orElseThrow().startsWith("http"));
    }

    @Test
    void every_citation_points_into_it() {
        assertThat(citations().map(Citation::source)).isNotEmpty().allMatch(SOURCES::contains);
    }

    @Test
    void a_citation_claims_no_more_than_the_kind_of_the_text_allows() {
        assertThat(citations())
                .filteredOn(cited -> cited.confidence() != Confidence.INFERRED)
                .allSatisfy(cited -> assertThat(cited.confidence().name())
                        .isEqualTo(cited.source().kind().name()));
    }

    @Test
    void a_legal_rule_applies_from_a_day_of_one_of_its_texts() {
        assertThat(OslStandard.edition2014().rules())
                .allSatisfy(rule -> assertThat(rule.citations())
                        .extracting(Citation::firstDay)
                        .containsAll(rule.starts().stream()
                                .filter(start -> isCited(start, rule))
                                .map(start -> Optional.of(start.day()))
                                .toList()));
    }

    /** Where a later wording is what a rule asks, that wording is cited and not the act as it was first in force. */
    private static boolean isCited(RuleStart start, Rule rule) {
        return start.kind() != StartKind.ENTRY_INTO_FORCE
                || rule.starts().stream().noneMatch(other -> other.kind() == StartKind.OTHER_WORDING);
    }

    @Test
    void it_reads_back_from_what_was_written() {
        assertThat(SOURCES)
                .allSatisfy(source -> assertThat(OslJson.read(OslJson.write(source), Source.class))
                        .isEqualTo(source));
    }

    private static Stream<Citation> citations() {
        Standard edition = OslStandard.edition2014();
        return Stream.concat(
                edition.rules().stream().map(Rule::citations).flatMap(List::stream),
                edition.judgements().stream().map(Judgement::citations).flatMap(List::stream));
    }

    private static List<String> keys(String letter, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> letter + n).toList();
    }
}
