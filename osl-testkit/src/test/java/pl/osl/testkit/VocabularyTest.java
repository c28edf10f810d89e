package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Listing;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.vocabulary.CentreFacts;
import pl.osl.rules.walk.Inquiry;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.Knowledge;
import pl.osl.testkit.generate.Possible;
import pl.osl.testkit.laws.Trial;

/** The words of the rules read the time of an element as the model does. */
class VocabularyTest {

    @Test
    void a_document_stands_when_the_model_says_so() {
        standsAsTheModelSays("documents", CentreFacts.DOCUMENTS.some(), Centre::documents);
    }

    @Test
    void an_organiser_stands_when_the_model_says_so() {
        standsAsTheModelSays("organisers", CentreFacts.ORGANISERS.some(), Centre::organisers);
    }

    @Test
    void a_familiarisation_stands_when_the_model_says_so() {
        standsAsTheModelSays("familiarisations", CentreFacts.FAMILIARISATIONS.some(), Centre::familiarisations);
    }

    @Test
    void a_legal_form_stands_when_the_model_says_so() {
        standsAsTheModelSays("legalForms", CentreFacts.LEGAL_FORMS.some(), Centre::legalForms);
    }

    /** Asks whether there is some element of a record that has no other. */
    private static <E extends Dated> void standsAsTheModelSays(
            String field, Condition<Centre> some, Function<Centre, Listing<E>> listing) {
        Trial.cases(500).forAll(Centres.centres(), Centres.days()).checkAssert((centre, day) -> {
            for (E element : listing.apply(centre).elements()) {
                Centre alone = alone(field, element);
                Truth stands = Inquiry.answering(alone, day, Map.of()).ask(some);
                assertThat(stands).as("%s on %s", element, day).isEqualTo(truth(element, day));
            }
        });
    }

    /** A record of this element and no others; references to others are left out. */
    private static Centre alone(String field, Object element) {
        ObjectNode centre = JsonNodeFactory.instance.objectNode().put("id", "alone");
        centre.putArray(field).add(Knowledge.tree(element));
        return Possible.centre(centre);
    }

    private static Truth truth(Dated element, LocalDate day) {
        if (element.validity().surelyCovers(day)) {
            return Truth.TRUE;
        }
        return element.validity().possiblyCovers(day) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
