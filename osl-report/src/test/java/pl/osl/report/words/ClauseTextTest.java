package pl.osl.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Wording;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Citation;

class ClauseTextTest {

    /** "art. 8(6)(4) and (5), § 40(1)", "point 9": an act's unit, and each part of it in brackets. */
    private static final Pattern WHOLE = Pattern.compile(
            "(point \\w+|UNIT(, UNIT)*)".replace("UNIT", "(art\\.|§) \\w+(\\(\\w+\\))*((–| and )\\(\\w+\\))?"));

    @ParameterizedTest
    @CsvSource({
        "art. 12, art. 12",
        "art. 33 pkt 3, art. 33(3)",
        "art. 23 ust. 1 pkt 4, art. 23(1)(4)",
        "art. 3 ust. 2 i 3, art. 3(2) and (3)",
        "art. 116 ust. 1 pkt 1–3, art. 116(1)(1)–(3)",
        "art. 16b ust. 1, art. 16b(1)",
        "§ 7 ust. 1 pkt 10, § 7(1)(10)",
        "pkt 9, point 9",
    })
    void a_place_in_a_source_is_cited_as_each_language_cites_it(String polish, String english) {
        assertThat(ClauseText.of(polish)).isEqualTo(Wording.of(polish, english));
    }

    @Test
    void no_clause_of_a_rule_or_a_presumption_keeps_a_polish_word_or_a_bare_number_in_english() {
        Stream<Citation> ofRules = Stream.of(OslStandard.pilot(), OslStandard.edition2014())
                .flatMap(edition -> edition.rules().stream())
                .flatMap(rule -> rule.citations().stream());
        Stream<Citation> ofPresumptions = Presumption.all().stream().map(Presumption::ground);
        assertThat(Stream.concat(ofRules, ofPresumptions)
                        .flatMap(citation -> citation.clause().stream())
                        .map(clause -> ClauseText.of(clause).english()))
                .isNotEmpty()
                .allMatch(english -> WHOLE.matcher(english).matches());
    }
}
