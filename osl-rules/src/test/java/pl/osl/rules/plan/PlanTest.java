package pl.osl.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.Records;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.ProvisionFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.waiver.Waiver;

class PlanTest {

    private static final Condition<InstitutionalDocument> STATUTE =
            DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE);
    private static final Condition<InstitutionalDocument> ADOPTED = DocumentFacts.ADOPTED.hasCome();

    @Test
    void a_document_that_serves_two_rules_is_added_once() {
        Plan plan = plan(centre().build(), DOCUMENTS.some(STATUTE), DOCUMENTS.some(ADOPTED));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.ADD);
            assertThat(step.serves()).hasSize(2);
        });
    }

    @Test
    void where_one_document_cannot_serve_two_rules_two_are_added() {
        Plan plan = plan(
                centre().build(),
                DOCUMENTS.some(STATUTE),
                DOCUMENTS.some(ADOPTED),
                DOCUMENTS.none(STATUTE.and(ADOPTED)));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.steps())
                .extracting(Step::kind)
                .containsExactlyInAnyOrder(StepKind.ADD, StepKind.ADD, StepKind.CONFIRM_COMPLETE);
    }

    @Test
    void a_recorded_kind_is_not_changed() {
        Plan plan = plan(centreWith(document("a").kind(DocumentKind.BY_LAWS)), DOCUMENTS.every(STATUTE));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
        assertThat(plan.proven()).isTrue();
        assertThat(plan.barriers())
                .singleElement()
                .satisfies(barrier -> assertThat(barrier.alone()).isTrue());
    }

    @Test
    void a_value_that_may_still_change_is_brought_about() {
        Condition<InstitutionalDocument> changing =
                DocumentFacts.DOCUMENT_KIND.canBeChanged().is(DocumentKind.STATUTE);
        Plan plan = plan(centreWith(document("a").kind(DocumentKind.BY_LAWS)), DOCUMENTS.every(changing));

        assertThat(plan.steps()).extracting(Step::kind).containsExactly(StepKind.BRING_ABOUT);
    }

    @Test
    void a_day_that_has_passed_makes_a_rule_a_barrier() {
        Plan plan = plan(
                centreWith(document("a").adopted(LONG_AGO)),
                DOCUMENTS.every(DocumentFacts.ADOPTED.withinLast(Period.ofYears(1))));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.IMPOSSIBLE);
        assertThat(plan.barriers())
                .extracting(barrier -> barrier.rule().value())
                .containsExactly("R0");
    }

    @Test
    void what_has_not_happened_is_brought_about_on_the_day_asked_about() {
        Plan plan = plan(centreWith(document("a").adopted(none())), DOCUMENTS.every(ADOPTED));

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

    @Test
    void a_step_of_an_earlier_stage_comes_first() {
        Stage first = stage("S1", rule("R1", ORGANISERS.some(OrganiserFacts.APPOINTED_FROM.hasCome())));
        Stage second = stage("S2", rule("R2", DOCUMENTS.some())).after("S1");
        Assessor assessor = Assessor.of(Standard.of("T", "1", first, second));

        Plan plan = Plan.towards(StageId.of("S2"), assessor.at(centre().build(), DAY));

        assertThat(plan.steps())
                .extracting(step -> step.place().toString())
                .containsExactly("/organisers/-1", "/documents/-1");
    }

    @Test
    void the_plan_towards_the_next_stage_is_that_for_the_first_that_is_not_reached() {
        Stage reached = stage("S1", rule("R1", DOCUMENTS.some()));
        Stage open = stage("S2", rule("R2", DOCUMENTS.some(STATUTE)));
        Assessor assessor = Assessor.of(Standard.of("T", "1", reached, open));
        Centre centre = centreWith(document("a").adopted(LONG_AGO));

        assertThat(Plan.towardsNext(assessor.at(centre, DAY))).map(Plan::stage).hasValue(StageId.of("S2"));
        assertThat(Plan.next(assessor.at(
                        Plan.towards(StageId.of("S2"), assessor.at(centre, DAY)).carriedOut(centre), DAY)))
                .isEmpty();
    }

    @Test
    void a_stage_that_is_reached_needs_no_steps() {
        Plan plan = plan(centreWith(document("a").kind(DocumentKind.STATUTE)), DOCUMENTS.some(STATUTE));

        assertThat(plan.status()).isEqualTo(StageStatus.REACHED);
        assertThat(plan.verdict()).isEqualTo(PlanVerdict.REACHED);
        assertThat(plan.steps()).isEmpty();
    }

    @Test
    void either_of_two_ways_is_the_alternative_of_the_other() {
        Plan plan = plan(centre().build(), DOCUMENTS.some().or(ORGANISERS.some()));

        assertThat(plan.steps())
                .singleElement()
                .satisfies(step -> assertThat(step.alternatives())
                        .extracting(other -> other.place().toString())
                        .containsExactly("/organisers/-1"));
    }

    @Test
    void one_more_document_is_enough_for_a_second_kind() {
        Centre one = centreWith(document("a").kind(DocumentKind.STATUTE));

        Plan plan = plan(one, DOCUMENTS.distinct(DocumentFacts.DOCUMENT_KIND).atLeast(2));

        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.steps()).hasSize(1);
    }

    @Test
    void a_step_and_its_changes_name_the_elements_that_they_lie_in() {
        Condition<InstitutionalDocument> provides =
                DocumentFacts.PROVISIONS.some(ProvisionFacts.TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING));

        Plan plan = plan(centreWith(document("a").kind(DocumentKind.STATUTE)), DOCUMENTS.some(STATUTE.and(provides)));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.place()).hasToString("/documents/0/provisions");
            assertThat(names(step.within())).containsExactly("document (kind of document: statute)");
            assertThat(within("/documents/0/provisions/-1/topic", step))
                    .containsExactly(
                            "document (kind of document: statute)",
                            "provision (topic of the provision: community organising)");
            assertThat(within("/documents/0/provisions/-1", step))
                    .containsExactly("document (kind of document: statute)");
        });
    }

    @Test
    void what_is_put_into_an_added_element_names_it_by_the_kind_that_is_assumed() {
        Plan plan = plan(centre().build(), DOCUMENTS.some(ADOPTED.and(STATUTE)));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.within()).isEmpty();
            assertThat(within("/documents/-1/adopted", step)).containsExactly("document (kind of document: statute)");
        });
    }

    @Test
    void an_added_element_that_may_be_of_several_kinds_is_called_by_none() {
        Plan plan = plan(
                centre().build(),
                DOCUMENTS.some(
                        ADOPTED.and(DocumentFacts.DOCUMENT_KIND.isOneOf(DocumentKind.STATUTE, DocumentKind.BY_LAWS))));

        assertThat(within("/documents/-1/adopted", plan.steps().get(0))).containsExactly("document");
    }

    @Test
    void an_alternative_names_the_elements_that_it_lies_in() {
        Centre two = Records.centreWith(
                document("a").kind(DocumentKind.STATUTE).build(),
                document("b").kind(DocumentKind.BY_LAWS).build());

        Plan plan = plan(two, DOCUMENTS.some(DocumentFacts.NUMBER.exists()));

        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(names(step.within())).containsExactly("document (kind of document: statute)");
            assertThat(step.alternatives())
                    .extracting(other -> names(other.within()))
                    .contains(List.of("document (kind of document: organisational by-laws)"));
        });
    }

    @Test
    void a_plan_names_the_rules_of_its_stage_that_are_waived() {
        Standard standard =
                Standard.of("T", "1", stage("S", rule("R0", DOCUMENTS.some()), rule("R1", ORGANISERS.some())));
        Waiver waiver = Waiver.builder()
                .rule(RuleId.of("R1"))
                .centre(centre().build().id())
                .reason("granted")
                .grantedBy("head")
                .until(DAY)
                .build();

        Plan plan = Plan.towards(
                StageId.of("S"), Assessor.of(standard).withWaivers(waiver).at(centre().build(), DAY));

        assertThat(plan.waived()).containsExactly(RuleId.of("R1"));
    }

    @Test
    void a_plan_is_carried_out_in_its_own_centre_alone() {
        Plan plan = plan(centre().build(), DOCUMENTS.some());

        assertThatThrownBy(() -> plan.carriedOut(centre().id("another").build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Plan plan(Centre centre, Condition<Centre>... requirements) {
        List<Condition<Centre>> all = List.of(requirements);
        Rule[] rules = new Rule[all.size()];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = rule("R" + i, all.get(i));
        }
        Assessor assessor = Assessor.of(Standard.of("T", "1", stage("S", rules)));
        Plan plan = Plan.towards(StageId.of("S"), assessor.at(centre, DAY));
        if (plan.verdict() == PlanVerdict.ENOUGH) {
            assertThat(assessor.outcomes(plan.carriedOut(centre), DAY).status(StageId.of("S")))
                    .isEqualTo(StageStatus.REACHED);
        }
        return plan;
    }

    private static List<String> names(List<Surrounding> within) {
        return within.stream().map(element -> element.says().english()).toList();
    }

    private static List<String> within(String place, Step step) {
        return step.changes().stream()
                .filter(change -> change.amendment().place().equals(Place.parse(place)))
                .findFirst()
                .map(change -> names(change.within()))
                .orElseThrow();
    }

    private static Centre centreWith(InstitutionalDocument.Builder document) {
        return Records.centreWith(document.build());
    }

    private static List<String> amendments(Plan plan) {
        return plan.steps().stream()
                .flatMap(step -> step.changes().stream())
                .map(StepChange::amendment)
                .map(PlanTest::words)
                .toList();
    }

    private static String words(Amendment amendment) {
        return amendment + amendment.value().map(value -> " " + value).orElse("");
    }
}
