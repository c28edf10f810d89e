package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.ProvisionTopic.COMMUNITY_ORGANISING;
import static pl.osl.model.document.ProvisionTopic.SEAT;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.model.fact.Fact.unrecorded;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.listing;
import static pl.osl.rules.Records.when;
import static pl.osl.rules.finding.Outcome.MET;
import static pl.osl.rules.finding.Outcome.NOT_MET;
import static pl.osl.rules.finding.Outcome.UNDETERMINED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Validity;
import pl.osl.rules.Records;
import pl.osl.rules.finding.Outcome;

/** The two rules about documents differ only in the kind that they ask for; the day asked about is 2012-05-15. */
@ParameterizedClass(name = "{0} {1}")
@CsvSource({"OSL-16, STATUTE, BY_LAWS", "OSL-20, BY_LAWS, STATUTE"})
class PilotDocumentsTest {

    private final RuleId rule;
    private final DocumentKind kind;
    private final DocumentKind otherKind;

    PilotDocumentsTest(RuleId rule, DocumentKind kind, DocumentKind otherKind) {
        this.rule = rule;
        this.kind = kind;
        this.otherKind = otherKind;
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-14, MET",
        "2012-05-15, MET",
        "2012-05-16, NOT_MET",
        "2012-04,    MET",
        "2012-05,    UNDETERMINED",
        "2012-06,    NOT_MET",
        "unrecorded, UNDETERMINED",
    })
    void a_document_that_was_only_drafted_counts_from_its_draft_on(String drafted, Outcome outcome) {
        assertThat(outcome(document().drafted(when(drafted)).adopted(none()))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-14, MET",
        "2012-05-15, MET",
        "2012-05-16, UNDETERMINED",
        "2012-04,    MET",
        "2012-05,    UNDETERMINED",
    })
    void a_document_without_a_recorded_draft_surely_counts_from_its_adoption_on(String adopted, Outcome outcome) {
        assertThat(outcome(document().drafted(unrecorded()).adopted(when(adopted))))
                .isEqualTo(outcome);
    }

    @Test
    void a_draft_counts_though_it_is_not_recorded_whether_it_was_adopted() {
        assertThat(outcome(document().adopted(unrecorded()))).isEqualTo(MET);
    }

    @Test
    void a_draft_counts_though_it_is_adopted_only_later() {
        assertThat(outcome(document().adopted(when("2012-05-16")))).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-14, NOT_MET",
        "2012-05-15, NOT_MET",
        "2012-05-16, MET",
        "2012-04,    NOT_MET",
        "2012-05,    UNDETERMINED",
        "2012-06,    MET",
        "none,       MET",
        "unrecorded, UNDETERMINED",
    })
    void a_document_counts_until_the_day_before_its_repeal(String repealed, Outcome outcome) {
        assertThat(outcome(document().repealed(when(repealed)))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-14, none,       MET",
        "2012-05-15, none,       MET",
        "2012-05-16, none,       UNDETERMINED",
        "2012-05,    none,       UNDETERMINED",
        "unrecorded, none,       UNDETERMINED",
        "2012-01-01, 2012-05-14, NOT_MET",
        "2012-01-01, 2012-05-15, MET",
        "2012-01-01, 2012-05-16, MET",
        "2012-01-01, 2012-05,    UNDETERMINED",
        "2012-01-01, unrecorded, UNDETERMINED",
        "unrecorded, 2012-05-14, NOT_MET",
    })
    void a_provision_counts_from_its_first_to_its_last_day(String from, String until, Outcome outcome) {
        Provision dated = provision().withValidity(new Validity(when(from), when(until)));

        assertThat(outcome(document().provisions(Listing.of(dated)))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-14, 2012-05-16, 2012-05-16, MET",
        "2012-05-14, 2012-05-16, 2012-05-17, NOT_MET",
        "2012-05-16, 2012-05-18, 2012-05-18, MET",
        "2012-05-16, 2012-05-18, 2012-05-19, NOT_MET",
        "2012-05-16, unrecorded, 2012-05-16, MET",
        "2012-05-16, unrecorded, 2012-05-18, UNDETERMINED",
        "2012-05-14, unrecorded, 2012-05-16, UNDETERMINED",
        "2012-05-16, none,       2012-05-18, NOT_MET",
        "2012-05-14, none,       2012-05-16, NOT_MET",
    })
    void a_draft_has_what_holds_from_the_first_day_of_its_document(
            String adopted, String inForceFrom, String from, Outcome outcome) {
        Provision dated = provision().withValidity(new Validity(when(from), none()));

        assertThat(outcome(document()
                        .drafted(when("2012-02-01"))
                        .adopted(when(adopted))
                        .inForceFrom(when(inForceFrom))
                        .provisions(Listing.of(dated))))
                .isEqualTo(outcome);
    }

    @Test
    void a_document_of_the_other_kind_does_not_stand_in() {
        assertThat(outcome(document().kind(otherKind))).isEqualTo(NOT_MET);
    }

    @Test
    void a_document_of_unrecorded_kind_leaves_it_open() {
        Centre centre = centreWith(document().kind(unrecorded()).build());

        assertThat(Pilot.outcome(rule, centre)).isEqualTo(UNDETERMINED);
        assertThat(Pilot.assess(rule, centre).finding().gaps())
                .extracting(gap -> gap.place() + " " + gap.kind())
                .containsExactly("/documents/0/kind UNRECORDED");
    }

    @Test
    void a_provision_about_something_else_does_not_count() {
        assertThat(outcome(document().provisions(Listing.of(provision().withTopic(known(SEAT))))))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_provision_of_unrecorded_topic_leaves_it_open() {
        assertThat(outcome(document().provisions(Listing.of(provision().withTopic(unrecorded())))))
                .isEqualTo(UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"complete, NOT_MET", "partial, UNDETERMINED", "unrecorded, UNDETERMINED"})
    void without_the_provision_it_depends_on_whether_others_may_be_missing(String reach, Outcome outcome) {
        Provision other = provision().withTopic(known(SEAT));

        assertThat(outcome(document().provisions(listing(reach, List.of(other)))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"complete, NOT_MET", "partial, UNDETERMINED", "unrecorded, UNDETERMINED"})
    void without_the_document_it_depends_on_whether_others_may_be_missing(String reach, Outcome outcome) {
        InstitutionalDocument other = document().kind(otherKind).build();
        Centre centre = centre().documents(listing(reach, List.of(other))).build();

        assertThat(Pilot.outcome(rule, centre)).isEqualTo(outcome);
    }

    @Test
    void without_any_document_there_is_no_provision() {
        assertThat(Pilot.outcome(rule, centreWith(new InstitutionalDocument[0])))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_later_document_counts_in_the_place_of_one_that_was_repealed() {
        InstitutionalDocument repealed = document().repealed(when("2012-01-01")).build();
        InstitutionalDocument later = document().id("b").build();

        assertThat(Pilot.outcome(rule, centreWith(repealed, later))).isEqualTo(MET);
    }

    @Test
    void provision_and_document_have_to_be_the_same_one() {
        InstitutionalDocument without = document().provisions(Listing.of()).build();
        InstitutionalDocument other = document().id("b").kind(otherKind).build();

        assertThat(Pilot.outcome(rule, centreWith(without, other))).isEqualTo(NOT_MET);
    }

    /** A document of the kind that the rule asks for, with the provision, drafted and adopted long ago. */
    private InstitutionalDocument.Builder document() {
        return Records.document("a")
                .kind(kind)
                .adopted(when("2001-01-01"))
                .repealed(none())
                .provisions(Listing.of(provision()));
    }

    private static Provision provision() {
        return Provision.builder()
                .topic(COMMUNITY_ORGANISING)
                .validity(Validity.from(LONG_AGO))
                .build();
    }

    private Outcome outcome(InstitutionalDocument.Builder document) {
        return Pilot.outcome(rule, centreWith(document.build()));
    }
}
