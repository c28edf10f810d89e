package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.model.document.Issuer.COUNCIL;
import static pl.osl.model.document.Issuer.EXECUTIVE;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.unrecorded;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.condition.Asking.letters;
import static pl.osl.rules.condition.Asking.truth;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ISSUER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;

class WhereTest {

    private static final Elements<Centre, InstitutionalDocument> STATUTES = DOCUMENTS.where(DOCUMENT_KIND.is(STATUTE));
    private static final Condition<InstitutionalDocument> BY_COUNCIL = ISSUER.is(COUNCIL);

    @ParameterizedTest(name = "in scope {0}, as asked {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # in scope | as asked | some, every, none
            T | T | T T F
            T | F | F F T
            T | U | U U U
            F | T | F T T
            F | F | F T T
            F | U | F T T
            U | T | U T U
            U | F | F U T
            U | U | U U U
            """)
    void a_filter_is_three_valued(String inScope, String asAsked, String answers) {
        Centre centre = centreWith(
                document("a").kind(kind(inScope)).issuer(issuer(asAsked)).build());

        assertThat(letters(
                        truth(STATUTES.some(BY_COUNCIL), centre),
                        truth(STATUTES.every(BY_COUNCIL), centre),
                        truth(STATUTES.none(BY_COUNCIL), centre)))
                .isEqualTo(answers);
    }

    @ParameterizedTest(name = "first {0}, second {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            T | T | T
            T | F | F
            T | U | U
            F | T | F
            F | F | F
            F | U | F
            U | T | U
            U | F | F
            U | U | U
            """)
    void two_filters_are_both_asked(String first, String second, String answer) {
        Centre centre = centreWith(
                document("a").kind(kind(first)).issuer(issuer(second)).build());

        assertThat(letters(truth(STATUTES.where(BY_COUNCIL).some(), centre))).isEqualTo(answer);
    }

    @Test
    void what_is_outside_the_filter_is_not_counted() {
        Centre centre = centreWith(
                document("a").kind(STATUTE).build(),
                document("b").kind(BY_LAWS).build(),
                document("c").kind(STATUTE).build());

        assertThat(letters(truth(STATUTES.atLeast(2), centre), truth(STATUTES.atLeast(3), centre)))
                .isEqualTo("T F");
    }

    @Test
    void every_is_true_if_the_filter_lets_nothing_of_a_complete_listing_through() {
        Centre centre = centreWith(document("a").kind(BY_LAWS).build());

        assertThat(letters(truth(STATUTES.every(BY_COUNCIL), centre))).isEqualTo("T");
    }

    @Test
    void every_is_unknown_if_the_filter_lets_nothing_of_a_partial_listing_through() {
        Centre centre = centre().documents(
                        Listing.atLeast(document("a").kind(BY_LAWS).build()))
                .build();

        assertThat(letters(truth(STATUTES.every(BY_COUNCIL), centre))).isEqualTo("U");
    }

    @Test
    void a_filter_leaves_the_listing_it_was_made_from_as_it_was() {
        Centre centre = centreWith(document("a").kind(BY_LAWS).build());

        assertThat(letters(truth(STATUTES.some(), centre), truth(DOCUMENTS.some(), centre)))
                .isEqualTo("F T");
    }

    private static Fact<DocumentKind> kind(String letter) {
        return letter.equals("U") ? unrecorded() : known(letter.equals("T") ? STATUTE : BY_LAWS);
    }

    private static Fact<Issuer> issuer(String letter) {
        return letter.equals("U") ? unrecorded() : known(letter.equals("T") ? COUNCIL : EXECUTIVE);
    }
}
