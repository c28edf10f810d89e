package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Listing;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Inquiry;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.vocabulary.CentreFacts;

/** The words of the rules read the time of an element as the model does. */
class VocabularyTest {

    @Test
    void a_document_stands_when_the_model_says_so() {
        standsAsTheModelSays(CentreFacts.DOCUMENTS.some(), Centre::documents, Centre::withDocuments);
    }

    @Test
    void an_organiser_stands_when_the_model_says_so() {
        standsAsTheModelSays(CentreFacts.ORGANISERS.some(), Centre::organisers, Centre::withOrganisers);
    }

    @Test
    void a_familiarisation_stands_when_the_model_says_so() {
        standsAsTheModelSays(
                CentreFacts.FAMILIARISATIONS.some(), Centre::familiarisations, Centre::withFamiliarisations);
    }

    @Test
    void a_legal_form_stands_when_the_model_says_so() {
        standsAsTheModelSays(CentreFacts.LEGAL_FORMS.some(), Centre::legalForms, Centre::withLegalForms);
    }

    /** Asks whether there is some element of a record that has no other. */
    private static <E extends Dated> void standsAsTheModelSays(
            Condition<Centre> some, Function<Centre, Listing<E>> listing, BiFunction<Centre, Listing<E>, Centre> with) {
        Trial.cases(500).forAll(Centres.centres(), Centres.days()).checkAssert((centre, day) -> {
            for (E element : listing.apply(centre).elements()) {
                Centre alone = with.apply(centre, Listing.complete(element));
                Truth stands = Inquiry.answering(alone, day, Map.of()).ask(some);
                assertThat(stands).as("%s on %s", element, day).isEqualTo(truth(element, day));
            }
        });
    }

    private static Truth truth(Dated element, LocalDate day) {
        if (element.validity().surelyCovers(day)) {
            return Truth.TRUE;
        }
        return element.validity().possiblyCovers(day) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
