package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.question.SmallQuestions.questions;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.TRAININGS;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.STARTED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.Training;

/** Days that are offered as answers, beside the other days of the same element. */
class PossibleDaysTest {

    private static final LocalDate COMPLETED = LocalDate.of(2011, 2, 1);
    private static final Place STARTED_AT = Place.parse("/organisers/0/trainings/0/started");

    private static final Centre CENTRE = centreWith(Organiser.builder()
            .id("o")
            .appointment(Validity.from(LocalDate.of(2009, 1, 1)))
            .trainings(Listing.of(Training.builder().completed(COMPLETED).build()))
            .build());

    private static final Questions QUESTIONS = questions(
            CENTRE,
            stage("S", rule("R", ORGANISERS.some(TRAININGS.some(STARTED.notBefore(LocalDate.of(2010, 1, 1)))))));

    @Test
    void a_day_is_offered_no_later_than_one_that_it_cannot_follow() {
        PossibleAnswer first = question().answers().get(0);
        assertThat(first.says().english()).isEqualTo("By 1 February 2011");
        assertThat(first.amendments()).containsExactly(Amendment.value(STARTED_AT, When.onOrBefore(COMPLETED)));
    }

    @Test
    void each_day_that_is_given_as_an_example_can_be_recorded() {
        assertThat(question().answers())
                .filteredOn(answer -> answer.wants().isPresent())
                .isNotEmpty()
                .allSatisfy(answer -> {
                    String example = answer.wants().orElseThrow().example();
                    assertThat(QUESTIONS
                                    .answered(CENTRE, answer.telling(example))
                                    .id())
                            .isEqualTo(CENTRE.id());
                });
        assertThat(DAY).isAfter(COMPLETED);
    }

    private static Question question() {
        return QUESTIONS.questions().stream()
                .filter(question -> question.place().equals(STARTED_AT))
                .findFirst()
                .orElseThrow();
    }
}
