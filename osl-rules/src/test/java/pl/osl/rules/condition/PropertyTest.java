package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.model.document.DocumentKind.STRUCTURE_CHART;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.organiser.OrganiserRole.ANIMATOR;
import static pl.osl.model.organiser.OrganiserRole.LOCAL_PLANNER;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.condition.Asking.at;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLE;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;

class PropertyTest {

    private static final Wording ROMAN = Wording.of("numer rzymski", "a Roman number");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # number | is X, is one of X and Y, exists, matches [XY]+
            X          | T T T T
            Y          | F T T T
            Z          | F F T F
            none       | F F F F
            unrecorded | U U U U
            """)
    void a_fact_is_compared_only_if_it_is_recorded(String number, String answers) {
        Centre centre = centreWith(document("a").number(number(number)).build());

        assertThat(letters(
                        truth(DOCUMENTS.some(NUMBER.is("X")), centre),
                        truth(DOCUMENTS.some(NUMBER.isOneOf("X", "Y")), centre),
                        truth(DOCUMENTS.some(NUMBER.exists()), centre),
                        truth(DOCUMENTS.some(NUMBER.matches(ROMAN, text -> text.matches("[XY]+"))), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind | is statute, is statute or by-laws
            STATUTE         | T T
            BY_LAWS         | F T
            STRUCTURE_CHART | F F
            """)
    void a_constant_is_compared_by_what_it_is(DocumentKind kind, String answers) {
        Centre centre = centreWith(document("a").kind(kind).build());

        assertThat(letters(
                        truth(DOCUMENTS.some(DOCUMENT_KIND.is(STATUTE)), centre),
                        truth(DOCUMENTS.some(DOCUMENT_KIND.isOneOf(STATUTE, BY_LAWS)), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"none, F", "unrecorded, U"})
    void a_predicate_is_not_asked_about_what_is_not_there(String number, String answer) {
        Condition<Centre> condition = DOCUMENTS.some(NUMBER.matches(ROMAN, text -> {
            throw new AssertionError("asked about " + text);
        }));

        assertThat(letters(truth(
                        condition,
                        centreWith(document("a").number(number(number)).build()))))
                .isEqualTo(answer);
    }

    @Test
    void the_elements_of_a_plain_listing_are_compared_themselves() {
        Centre centre = centreWith(organiser("a", Validity.from(LONG_AGO)).withRoles(Listing.of(ANIMATOR)));

        assertThat(letters(
                        truth(ORGANISERS.some(ROLES.some(ROLE.is(ANIMATOR))), centre),
                        truth(ORGANISERS.some(ROLES.some(ROLE.is(LOCAL_PLANNER))), centre)))
                .isEqualTo("T F");
    }

    @Test
    void a_plain_element_is_evidence_at_its_own_place() {
        Centre centre =
                centreWith(organiser("a", Validity.from(LONG_AGO)).withRoles(Listing.of(ANIMATOR, LOCAL_PLANNER)));

        assertThat(finding(ORGANISERS.some(ROLES.every(ROLE.is(ANIMATOR))), centre)
                        .evidence())
                .endsWith(
                        evidence("/organisers/0/roles/0", "ANIMATOR"),
                        evidence("/organisers/0/roles/1", "LOCAL_PLANNER"));
    }

    @Test
    void what_was_compared_is_evidence_whether_it_fits_or_not() {
        Centre centre = centreWith(
                document("a").kind(STATUTE).build(),
                document("b").kind(STRUCTURE_CHART).build());

        assertThat(finding(DOCUMENTS.some(DOCUMENT_KIND.is(STATUTE)), centre).evidence())
                .contains(evidence("/documents/0/kind", "STATUTE"), evidence("/documents/1/kind", "STRUCTURE_CHART"));
    }

    @Test
    void none_is_evidence_as_null() {
        Centre centre = centreWith(document("a").number(Fact.none()).build());

        assertThat(finding(DOCUMENTS.some(NUMBER.exists()), centre).evidence())
                .contains(evidence("/documents/0/number", "null"));
    }

    @Test
    void what_is_unrecorded_is_a_gap_where_it_would_stand() {
        Finding finding = finding(
                DOCUMENTS.some(DOCUMENT_KIND.is(STATUTE)),
                centreWith(document("a").build()));

        assertThat(finding.gaps())
                .extracting(Gap::place, Gap::kind)
                .containsExactly(tuple(Place.parse("/documents/0/kind"), GapKind.UNRECORDED));
        assertThat(at("/documents/0/kind", finding).evidence()).isEmpty();
    }

    @Test
    void a_path_leads_through_nested_fields() {
        Property<Centre, String> nested = Property.of("a/b", centre -> Fact.unrecorded(), Wording.of("pole", "field"));

        assertThat(finding(nested.exists(), centreWith(document("a").build())).place())
                .hasToString("/a/b");
    }

    @Test
    void a_choice_among_no_values_is_refused() {
        assertThatThrownBy(DOCUMENT_KIND::isOneOf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no value is allowed");
    }

    private static Fact<String> number(String text) {
        return switch (text) {
            case "none" -> Fact.none();
            case "unrecorded" -> Fact.unrecorded();
            default -> known(text);
        };
    }

    private static Evidence evidence(String place, String found) {
        return new Evidence(Place.parse(place), found);
    }
}
