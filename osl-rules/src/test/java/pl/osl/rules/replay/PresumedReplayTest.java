package pl.osl.rules.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.presumption.Presumption;

/** What is told of presumed answers where an assessment is asked again. */
class PresumedReplayTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor FIRM = Assessor.of(OslStandard.pilot());
    private static final Assessor PRESUMING = FIRM.presuming(Presumption.ACTS_CONTINUE);
    private static final Centre CENTRE = OslJson.read("""
            {"schemaVersion": "1.0", "id": "c", "recordedOn": "2014-12-31", "documents": [
              {"id": "d", "kind": "STATUTE", "adopted": "2012-03-01", "provisions":
                [{"topic": "COMMUNITY_ORGANISING", "validity": {"from": "2012-03-01", "until": null}}]}]}""", Centre.class);

    private static RuleDifference ofStatute(Replay replay) {
        return replay.rules().stream()
                .filter(rule -> rule.rule().value().equals("OSL-16"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_presumed_answer_that_is_gone_is_told() {
        Replay replay = Replay.verify(PRESUMING.at(CENTRE, DAY).assess(), CENTRE, FIRM);

        assertThat(ofStatute(replay).says().english())
                .isEqualTo("OSL-16 OSL in the statute: undetermined (~ presumed: met → no presumed answer)");
        assertThat(ofStatute(replay).says().polish())
                .endsWith(": nierozstrzygnięta (~ domniemanie: spełniona → bez odpowiedzi domniemanej)");
    }

    @Test
    void a_presumed_answer_that_is_new_is_told() {
        Replay replay = Replay.verify(FIRM.at(CENTRE, DAY).assess(), CENTRE, PRESUMING);

        assertThat(ofStatute(replay).says().english())
                .endsWith(": undetermined (~ presumed: no presumed answer → met)");
    }

    @Test
    void the_places_that_were_presumed_are_written() {
        Replay replay = Replay.verify(PRESUMING.at(CENTRE, DAY).assess(), CENTRE, FIRM);

        assertThat(ofStatute(replay).presumedBefore().orElseThrow().places())
                .extracting(place -> place.place().toString())
                .contains("/documents/0/repealed");
        assertThat(ofStatute(replay).presumedNow()).isEmpty();
        assertThat(OslJson.read(OslJson.write(replay), Replay.class)).isEqualTo(replay);
    }

    @Test
    void without_presumptions_nothing_tells_of_them() {
        Replay replay = Replay.verify(FIRM.at(CENTRE, DAY).assess(), CENTRE.withDocuments(Listing.of()), FIRM);

        assertThat(replay.rules()).isNotEmpty();
        assertThat(OslJson.write(replay)).doesNotContain("presumed");
    }
}
