package pl.osl.rules.vocabulary.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.IN_FORCE;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;

/** The day asked about is 2012-05-15. */
class StandingTest {

    @ParameterizedTest(name = "drafted {0}, adopted {1}: {2}")
    @CsvSource({
        "2012-05-14,     none,           TRUE",
        "2012-05-15,     none,           TRUE",
        "2012-05-16,     none,           FALSE",
        "2012-05,        none,           UNKNOWN",
        "unrecorded,     none,           UNKNOWN",
        "2012-05-15,     unrecorded,     TRUE",
        "2012-05-16,     unrecorded,     FALSE",
        "2012-05,        unrecorded,     UNKNOWN",
        "unrecorded,     unrecorded,     UNKNOWN",
        "2012-05-16,     2012,           FALSE",
        "2012-05-16,     2012-05-16,     FALSE",
        "2012-05-14,     2012-05-16,     TRUE",
        "2012-05,        2012-05-15,     TRUE",
        "2012-05,        2012-05-16,     UNKNOWN",
        "unrecorded,     2012-05-15,     TRUE",
        "unrecorded,     2012-05-16,     UNKNOWN",
        "unrecorded,     2012-05,        UNKNOWN",
        "[2012-05-15..], 2012-05-15,     TRUE",
        "[..2012-05-15], [2012-05-16..], TRUE",
    })
    void a_document_stands_from_its_drafting_and_from_its_adoption_at_the_latest(
            String drafted, String adopted, Truth stands) {
        Centre centre = centreWith(
                document("a").drafted(when(drafted)).adopted(when(adopted)).build());

        assertThat(truth(DOCUMENTS.some(), centre)).isEqualTo(stands);
    }

    @ParameterizedTest(name = "adopted {0}, repealed {1}: {2}")
    @CsvSource({
        "2012-05-14, none,       TRUE",
        "2012-05-15, none,       TRUE",
        "2012-05-16, none,       FALSE",
        "2012-05,    none,       UNKNOWN",
        "none,       none,       FALSE",
        "unrecorded, none,       UNKNOWN",
        "2012-05-14, 2012-05-15, FALSE",
        "2012-05-14, 2012-05-16, TRUE",
        "2012-05-14, 2012-05,    UNKNOWN",
        "2012-05-14, unrecorded, UNKNOWN",
        "none,       unrecorded, FALSE",
        "unrecorded, 2012-05-15, FALSE",
    })
    void a_document_that_may_be_in_force_is_so_from_its_adoption_until_the_day_before_its_repeal(
            String adopted, String repealed, Truth inForce) {
        Fact<When> inForceFrom = adopted.equals("none") ? none() : when("2012-01-01");
        Centre centre = centreWith(document("a")
                .adopted(when(adopted))
                .inForceFrom(inForceFrom)
                .repealed(when(repealed))
                .build());

        assertThat(truth(DOCUMENTS.some(IN_FORCE), centre)).isEqualTo(inForce);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2012-05-15, none,       TRUE",
        "2012-05-16, none,       FALSE",
        "2012-01-01, 2012-05-14, FALSE",
        "2012-01-01, 2012-05-15, TRUE",
        "2012-01-01, 2012-05,    UNKNOWN",
        "2012-01-01, unrecorded, UNKNOWN",
        "unrecorded, none,       UNKNOWN",
        "unrecorded, 2012-05-14, FALSE",
        "unrecorded, unrecorded, UNKNOWN",
    })
    void a_centre_has_a_legal_form_from_its_first_to_its_last_day(String from, String until, Truth stands) {
        LegalFormPeriod form = LegalFormPeriod.builder()
                .validity(new Validity(when(from), when(until)))
                .build();

        assertThat(truth(
                        LEGAL_FORMS.some(),
                        centre().legalForms(Listing.of(form)).build()))
                .isEqualTo(stands);
    }

    private static Truth truth(Condition<Centre> condition, Centre centre) {
        Inquiry explaining = Inquiry.explaining(centre, DAY, Map.of());
        Truth truth = explaining.ask(condition);
        assertThat(Inquiry.answering(centre, DAY, Map.of()).ask(condition)).isEqualTo(truth);
        return truth;
    }
}
