package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.report.description.Description;
import pl.osl.report.description.Page;
import pl.osl.report.words.StatusSigns;
import pl.osl.report.writer.ReportWriter;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.timeline.Timeline;

class StatusSignsTest {

    @Test
    void each_status_has_a_sign_of_its_own() {
        assertThat(Arrays.stream(StageStatus.values()).map(StatusSigns::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_table_and_a_drawing_explain_the_same_signs(Language language) {
        Centre centre = ReportedCentres.cus();
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        LocalDate day = AllReports.DAY;
        String table = Report.atAGlance(
                        Map.of(centre.id(), assessor.at(centre, day).outcomes()))
                .text(language);
        String drawing = Report.of(Timeline.of(assessor.at(centre, day), day)).text(language);
        String legend = legend(language);
        assertThat(table).endsWith("\n    " + legend + "\n");
        assertThat(drawing).contains("\n" + legend + "\n");
    }

    private static String legend(Language language) {
        Page page = new Page(language);
        page.particulars(List.of(StatusSigns.legend(page)));
        return ReportWriter.plain(Description.Genre.ANSWER)
                .write(page.description(Description.Genre.ANSWER))
                .strip();
    }

    @Test
    void a_table_and_a_drawing_show_the_same_day_by_the_same_signs() {
        Centre centre = ReportedCentres.cus();
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        LocalDate day = AllReports.DAY;
        String table = Report.atAGlance(
                        Map.of(centre.id(), assessor.at(centre, day).outcomes()))
                .text(Language.ENGLISH);
        String drawn = Report.of(Timeline.of(assessor.at(centre, day), day))
                .text(Language.ENGLISH)
                .lines()
                .filter(line -> line.matches("(I\\d+|basic) +[^ ]"))
                .map(line -> line.substring(line.length() - 1))
                .reduce("", (all, sign) -> all + sign);
        String row = table.lines().skip(2).findFirst().orElseThrow();
        assertThat(drawn).hasSize(12);
        assertThat(row.replaceFirst(" +" + centre.id() + " +", "").replace(" ", ""))
                .isEqualTo(drawn);
    }
}
