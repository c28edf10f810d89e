package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.Place;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** How one asks whether an act is in force, which two days of it decide. */
class InForceQuestionTest {

    @Test
    void whether_an_act_is_in_force_is_one_question_and_yes_tells_that_it_has_come_into_force() {
        Centre centre = centreWith(
                document("d").kind(DocumentKind.STATUTE).adopted("2012-04-26").build());
        List<Question> questions = asked(centre);
        assertThat(questions).extracting(Question::place).containsOnlyOnce(Place.parse("/documents/0/repealed"));
        assertThat(questions).extracting(Question::place).doesNotContain(Place.parse("/documents/0/inForceFrom"));
        PossibleAnswer yes = questions.get(0).answers().get(0);
        assertThat(yes.json()).contains("{\"repealed\": null, \"inForceFrom\": \"[..2014]\"}");
        assertThat(yes.rules()).extracting(SettledRule::outcome).containsExactly(Outcome.MET);
    }

    @Test
    void when_an_act_came_into_force_is_asked_where_its_repeal_is_known() {
        Centre centre = centreWith(document("d")
                .kind(DocumentKind.STATUTE)
                .adopted("2012-04-26")
                .repealed(none())
                .build());
        assertThat(asked(centre))
                .filteredOn(question -> question.place().equals(Place.parse("/documents/0/inForceFrom")))
                .extracting(question -> question.text().polish())
                .containsExactly("Kiedy wszedł w życie statut z 26 kwietnia 2012 r.?");
    }

    private static List<Question> asked(Centre centre) {
        Standard standard = Standard.of("Test", "1", stage("S", rule("R", DOCUMENTS.some(DocumentFacts.IN_FORCE))));
        return Questions.of(Assessor.of(standard).at(centre, LocalDate.of(2014, 12, 31)))
                .questions();
    }
}
