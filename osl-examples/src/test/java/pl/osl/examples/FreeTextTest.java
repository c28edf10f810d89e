package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.cases.Exemplary;

class FreeTextTest {

    /** Fields in which somebody writes what they want, so that it may speak of persons; short ones may be any word. */
    private static final Pattern FREE_TEXT = Pattern.compile("\"(?:reason|reasonForOtherProfession|boundaries|trait|"
            + "description|date|manner|baseline|measure|structure|uncertainty)\":\"([^\"]{20,})\"");

    static List<Centre> centres() {
        return List.of(Exemplary.ops(), Exemplary.cus());
    }

    @ParameterizedTest
    @MethodSource("centres")
    void what_somebody_wrote_freely_is_never_repeated_in_an_answer(Centre centre) {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        List<String> texts = FREE_TEXT
                .matcher(OslJson.write(centre))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        assertThat(texts).hasSizeGreaterThan(10);
        for (LocalDate day : List.of(LocalDate.of(2014, 12, 31), LocalDate.of(2024, 6, 30))) {
            Assessment assessment = assessor.assess(centre, day);
            String answer =
                    OslJson.write(assessment) + new AssessmentText(Language.POLISH, true).of(centre, assessment);
            assertThat(texts).noneMatch(answer::contains);
        }
    }
}
