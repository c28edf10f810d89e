package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;

class FreeTextTest {

    /** Fields in which somebody writes what they want, so that it may speak of persons; short ones may be any word. */
    private static final Pattern FREE_TEXT = Pattern.compile("\"(?:reason|reasonForOtherProfession|boundaries|trait|"
            + "description|date|manner|baseline|measure|structure|uncertainty)\":\"([^\"]{20,})\"");

    static List<Centre> centres() {
        return List.of(ReportedCentres.ops(), ReportedCentres.cus());
    }

    @ParameterizedTest
    @MethodSource("centres")
    void what_somebody_wrote_freely_is_never_repeated_in_an_answer(Centre centre) {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        for (LocalDate day : List.of(LocalDate.of(2014, 12, 31), LocalDate.of(2024, 6, 30))) {
            Assessment assessment = assessor.at(centre, day).assess();
            String answer =
                    OslJson.write(assessment) + Report.withReasons(assessment).text(Language.POLISH);
            assertThat(freeTexts(centre)).noneMatch(answer::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void what_somebody_wrote_freely_is_in_no_report(Centre centre) {
        AllReports.about(centre).forEach((kind, report) -> {
            for (Language language : Language.values()) {
                String text = report.text(language) + report.markdown(language).replace("\\", "");
                assertThat(freeTexts(centre)).as(kind).noneMatch(text::contains);
            }
        });
    }

    @Test
    void a_name_of_a_person_is_in_no_report() {
        Centre centre = OslJson.read("""
                {"id": "c", "organisers": [
                  {"id": "o-1", "name": "Canary Kanarek", "appointment": {"from": "2012"}}]}
                """, Centre.class);
        AllReports.about(centre)
                .forEach((kind, report) -> assertThat(report.text(Language.POLISH) + report.markdown(Language.ENGLISH))
                        .as(kind)
                        .isNotEmpty()
                        .doesNotContain("Kanarek"));
    }

    private static List<String> freeTexts(Centre centre) {
        List<String> texts = FREE_TEXT
                .matcher(OslJson.write(centre))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
        assertThat(texts).hasSizeGreaterThan(10);
        return texts;
    }
}
