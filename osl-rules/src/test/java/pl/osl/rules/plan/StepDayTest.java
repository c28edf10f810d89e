package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.plan.PlansOfOneStage.ADOPTED;
import static pl.osl.rules.plan.PlansOfOneStage.plan;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** On which day a step brings something about. */
class StepDayTest {

    @Test
    void a_day_that_has_passed_makes_a_rule_a_barrier() {
        Plan plan = plan(
                centreWith(document("a").adopted(LONG_AGO).build()),
                DOCUMENTS.every(DocumentFacts.ADOPTED.withinLast(Period.ofYears(1))));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
        assertThat(plan.barriers())
                .extracting(barrier -> barrier.rule().value())
                .containsExactly("R0");
    }

    @Test
    void what_has_not_happened_is_brought_about_on_the_day_asked_about() {
        Plan plan = plan(centreWith(document("a").adopted(none()).build()), DOCUMENTS.every(ADOPTED));

        assertThat(amendments(plan)).containsExactly("VALUE at /documents/0/adopted " + DAY);
        assertThat(plan.steps()).extracting(Step::kind).containsExactly(StepKind.BRING_ABOUT);
    }

    @Test
    void what_the_record_says_is_not_there_yet_cannot_have_happened_before_the_day_of_the_record() {
        Centre none =
                centre().recordedOn(DAY.minusDays(3)).documents(Listing.of()).build();

        Plan plan = plan(none, DOCUMENTS.some(ADOPTED));

        assertThat(amendments(plan)).contains("VALUE at /documents/-1/adopted [2012-05-12..2012-05-15]");
    }

    @Test
    void where_no_day_of_the_record_is_known_what_is_not_there_comes_on_the_day_asked_about() {
        Plan plan = plan(centre().documents(Listing.of()).build(), DOCUMENTS.some(ADOPTED));

        assertThat(amendments(plan)).contains("VALUE at /documents/-1/adopted 2012-05-15");
    }

    @Test
    void a_record_that_speaks_for_a_later_day_leaves_nothing_to_bring_about() {
        Centre later =
                centre().recordedOn(DAY.plusDays(1)).documents(Listing.of()).build();

        assertThat(plan(later, DOCUMENTS.some()).verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
    }

    private static List<String> amendments(Plan plan) {
        return plan.steps().stream()
                .flatMap(step -> step.changes().stream())
                .map(StepChange::amendment)
                .map(StepDayTest::words)
                .toList();
    }

    private static String words(Amendment amendment) {
        return amendment + amendment.value().map(value -> " " + value).orElse("");
    }
}
