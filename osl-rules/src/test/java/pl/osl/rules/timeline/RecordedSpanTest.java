package pl.osl.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;

/** Which days a timeline shows by default. */
class RecordedSpanTest {

    private static final Assessor ASSESSOR =
            Assessor.of(Standard.of("Test", "1", stage("S1", rule("R1", ORGANISERS.some()))));

    private static final Centre CENTRE = OslJson.read("""
            {"id": "c", "organisers": [{"id": "a", "appointment": {"from": "2012-03-01"}}]}
            """, Centre.class);

    @Test
    void the_days_recorded_are_shown_by_whole_years() {
        RecordedSpan span = RecordedSpan.of(ASSESSOR, CENTRE).orElseThrow();
        assertThat(span.from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(span.to()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void the_day_on_which_what_is_presumed_may_end_is_among_them() {
        Assessor presuming = ASSESSOR.presuming(Presumption.ENGAGEMENT_CONTINUES);
        RecordedSpan span = RecordedSpan.of(presuming, CENTRE).orElseThrow();
        assertThat(span.to()).isEqualTo(LocalDate.of(2014, 12, 31));
        assertThat(span.toBecause().english())
                .isEqualTo("to the year of the last day of which a presumption tells: 2 March 2014");
        Timeline timeline = Timeline.of(presuming.at(CENTRE, span.from()), span.to());
        assertThat(timeline.boundaries().stream().map(Boundary::day)).contains(LocalDate.of(2014, 3, 2));
    }

    @Test
    void what_is_presumed_only_as_of_the_day_asked_about_adds_no_year() {
        Centre lastOfTheYear = OslJson.read("""
                {"id": "c", "units": [{"validity": {"from": "2012-12-31"}}]}
                """, Centre.class);
        Assessor presuming = ASSESSOR.presuming(Presumption.STRUCTURE_CONTINUES);
        assertThat(RecordedSpan.of(presuming, lastOfTheYear).orElseThrow().to()).isEqualTo(LocalDate.of(2012, 12, 31));
    }

    @Test
    void the_last_day_by_which_an_act_is_presumed_to_be_in_force_is_among_them() {
        Centre lateInTheYear = OslJson.read("""
                {"id": "c", "documents": [{"id": "d", "kind": "STATUTE", "adopted": "2012-12-20"}]}
                """, Centre.class);
        Assessor presuming = ASSESSOR.presuming(Presumption.ACTS_CONTINUE);
        assertThat(RecordedSpan.of(presuming, lateInTheYear).orElseThrow().to()).isEqualTo(LocalDate.of(2013, 12, 31));
    }

    @Test
    void the_days_of_a_waiver_of_the_centre_are_among_them() {
        Waiver waiver = Waiver.builder()
                .rule("R1")
                .centre("c")
                .reason("a reason")
                .grantedBy("somebody")
                .from("2010-05-01")
                .until("2016-04-30")
                .build();
        RecordedSpan span =
                RecordedSpan.of(ASSESSOR.withWaivers(waiver), CENTRE).orElseThrow();
        assertThat(span.from()).isEqualTo(LocalDate.of(2010, 1, 1));
        assertThat(span.to()).isEqualTo(LocalDate.of(2016, 12, 31));
        assertThat(span.toBecause().english()).isEqualTo("to the year in which a waiver ends: 30 April 2016");
    }

    @Test
    void without_any_day_there_is_no_span() {
        assertThat(RecordedSpan.of(ASSESSOR, OslJson.read("{\"id\": \"c\"}", Centre.class)))
                .isEmpty();
    }
}
