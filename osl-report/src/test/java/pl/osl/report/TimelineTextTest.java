package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.timeline.Timeline;

class TimelineTextTest {

    @Test
    void an_answer_presumed_from_then_on_names_no_place_on_which_it_does_not_rest() {
        Centre partners = OslJson.read("""
                {"schemaVersion": "1.0", "id": "c", "partners": {"atLeast": [
                  {"id": "p", "sector": "RESIDENTS", "validity": {"from": "[..2010-05-27]"},
                    "sources": [{"title": "t", "speaksOf": "2010"}]},
                  {"id": "q", "sector": "RESIDENTS", "validity": {"from": "[..2010-05-27]"},
                    "sources": [{"title": "t", "speaksOf": "2010"}]}]}}""", Centre.class);
        Assessor presuming = Assessor.of(OslStandard.edition2014()).presuming(Presumption.all());
        Timeline timeline = Timeline.of(presuming.at(partners, LocalDate.of(2010, 1, 1)), LocalDate.of(2010, 12, 31));
        assertThat(timeline.boundaries())
                .flatExtracting(boundary -> boundary.presumedRules())
                .flatExtracting(change -> change.places())
                .extracting(place -> place.place().toString())
                .containsOnly("/partners/atLeast/0/validity/until");
        List<String> lines =
                Report.of(timeline, 100).text(Language.ENGLISH).lines().toList();
        assertThat(lines).anyMatch(line -> line.contains("/partners/atLeast/0/validity/until"));
        assertThat(lines).noneMatch(line -> line.contains("/partners/atLeast/1/validity/until"));
    }
}
