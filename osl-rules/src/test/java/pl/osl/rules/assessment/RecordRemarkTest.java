package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Validity;
import pl.osl.model.json.OslJson;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.question.Questions;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.DayRange;
import pl.osl.rules.timeline.Timeline;
import pl.osl.rules.vocabulary.document.DocumentFacts;

class RecordRemarkTest {

    private static final Condition<InstitutionalDocument> IS_STATUTE = DocumentFacts.DOCUMENT_KIND.is(STATUTE);
    private static final InstitutionalDocument BY_LAWS_ALONE =
            document("by-laws").kind(BY_LAWS).adopted(DAY).repealed(none()).build();

    @Test
    void a_list_that_says_that_it_is_complete_is_named() {
        Assessment assessment = ask(DOCUMENTS.some(IS_STATUTE), Listing.of(List.of(BY_LAWS_ALONE)));

        assertThat(assessment.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(RecordRemarkKind.COMPLETE);
            assertThat(remark.lists()).extracting(Object::toString).containsExactly("/documents documents");
            assertThat(remark.says().english()).endsWith(": documents");
        });
        assertThat(assessment.brief().remarks()).isEqualTo(assessment.remarks());
    }

    @Test
    void a_list_that_rules_call_by_two_names_is_named_once() {
        Centre centre = OslJson.read("""
                {"id": "c", "legalForms": [{"form": "OPS", "validity": {"from": "2000-01-01", "until": null}}]}
                """, Centre.class);
        Assessment assessment =
                Assessor.of(OslStandard.edition2014()).at(centre, DAY).assess();
        assertThat(assessment.remarks().get(0).lists())
                .extracting(list -> list.place().toString())
                .containsExactly("/legalForms");
    }

    @Test
    void a_list_that_may_have_further_entries_is_not_named() {
        assertThat(ask(DOCUMENTS.some(IS_STATUTE), Listing.atLeast(List.of(BY_LAWS_ALONE)))
                        .remarks())
                .isEmpty();
    }

    @Test
    void that_there_are_too_few_rests_on_the_complete_list() {
        RuleAssessment rule = answer(DOCUMENTS.some(IS_STATUTE));

        assertThat(rule.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(rule.restsOnComplete()).extracting(Object::toString).containsExactly("/documents documents");
    }

    @Test
    void that_one_entry_is_otherwise_rests_on_no_complete_list() {
        assertThat(answer(DOCUMENTS.every(IS_STATUTE)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(answer(DOCUMENTS.every(IS_STATUTE)).restsOnComplete()).isEmpty();
        assertThat(answer(DOCUMENTS.none(IS_STATUTE.not())).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(answer(DOCUMENTS.none(IS_STATUTE.not())).restsOnComplete()).isEmpty();
    }

    @Test
    void a_rule_that_is_met_names_no_complete_list() {
        assertThat(answer(DOCUMENTS.none(IS_STATUTE)).outcome()).isEqualTo(Outcome.MET);
        assertThat(answer(DOCUMENTS.none(IS_STATUTE)).restsOnComplete()).isEmpty();
    }

    @Test
    void a_day_of_no_legal_form_is_told_only_where_the_list_of_forms_is_complete() {
        LegalFormPeriod gone = LegalFormPeriod.builder()
                .form(LegalForm.MOPS)
                .validity(Validity.from(DAY.minusYears(2)).until(DAY.minusDays(1)))
                .build();

        assertThat(kinds(Listing.of(List.of(gone)))).containsExactly(RecordRemarkKind.NO_LEGAL_FORM);
        assertThat(kinds(Listing.atLeast(List.of(gone)))).isEmpty();
        assertThat(kinds(Listing.of(List.of(gone.withValidity(Validity.from(DAY.minusYears(2)))))))
                .isEmpty();
    }

    @Test
    void of_lists_that_lie_in_elements_it_is_said_how_many_are_complete() {
        InstitutionalDocument listed = document("statute")
                .kind(STATUTE)
                .adopted(DAY)
                .repealed(none())
                .provisions(Listing.of())
                .build();
        Condition<Centre> provided = DOCUMENTS.some(DocumentFacts.PROVISIONS.some());
        Assessment one = ask(provided, Listing.atLeast(List.of(BY_LAWS_ALONE, listed)));
        Assessment all = ask(provided, Listing.atLeast(List.of(listed)));

        assertThat(one.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.says().polish()).endsWith(": zapisy (1 z 2 wykazów)"));
        assertThat(all.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.says().polish()).endsWith(": zapisy"));
    }

    @Test
    void days_of_no_legal_form_are_told_by_a_timeline_and_counted_in_a_cohort() {
        LegalFormPeriod gone = LegalFormPeriod.builder()
                .form(LegalForm.MOPS)
                .validity(Validity.from(DAY.minusYears(2)).until(DAY.minusDays(1)))
                .build();
        LegalFormPeriod come = LegalFormPeriod.builder()
                .form(LegalForm.CUS)
                .validity(Validity.from(DAY.plusDays(3)))
                .build();
        Assessor assessor = Assessor.of(standard(DOCUMENTS.some()));
        Standpoint at =
                assessor.at(centre().legalForms(Listing.of(List.of(gone, come))).build(), DAY);
        Timeline timeline = Timeline.of(at.on(DAY.minusDays(9)), DAY.plusYears(1));

        assertThat(timeline.withoutLegalForm()).containsExactly(new DayRange(DAY, DAY.plusDays(2)));
        assertThat(OslJson.read(OslJson.write(timeline), Timeline.class)).isEqualTo(timeline);
        assertThat(Timeline.of(at, DAY.plusDays(1)).withoutLegalForm())
                .containsExactly(new DayRange(DAY, DAY.plusDays(1)));
        CohortSummary cohort = Stream.of(at.outcomes(), at.outcomes()).collect(CohortSummary.collector(assessor, DAY));
        assertThat(cohort.merge(cohort).withoutLegalForm()).isEqualTo(4);
        assertThat(Stream.of(at.on(DAY.plusDays(3)).outcomes())
                        .collect(CohortSummary.collector(assessor, DAY.plusDays(3)))
                        .withoutLegalForm())
                .isZero();
    }

    @Test
    void remarks_are_read_back_as_they_were_written() {
        Assessment assessment = ask(DOCUMENTS.some(IS_STATUTE), Listing.of(List.of(BY_LAWS_ALONE)));

        assertThat(OslJson.read(OslJson.write(assessment), Assessment.class)).isEqualTo(assessment);
    }

    @Test
    void plans_questions_and_timelines_open_with_the_remarks_of_an_assessment() {
        Standpoint at = Assessor.of(standard(DOCUMENTS.some(IS_STATUTE)))
                .at(centre().documents(Listing.of(List.of(BY_LAWS_ALONE))).build(), DAY);
        List<RecordRemark> remarks = at.assess().remarks();

        assertThat(remarks).isNotEmpty();
        assertThat(Plan.towards(StageId.of("S"), at).remarks()).isEqualTo(remarks);
        assertThat(Questions.of(at).remarks()).isEqualTo(remarks);
        assertThat(Timeline.of(at, DAY.plusYears(1)).remarks()).isEqualTo(remarks);
    }

    @Test
    void a_plan_opens_with_the_lists_that_its_own_rules_look_at() {
        Standard two = Standard.of(
                "T", "1", stage("S", rule("R", DOCUMENTS.some())), stage("OTHER", rule("Q", ORGANISERS.some())));
        Standpoint at = Assessor.of(two)
                .at(centre().documents(Listing.of()).organisers(Listing.of()).build(), DAY);

        assertThat(Plan.towards(StageId.of("OTHER"), at).remarks())
                .flatExtracting(RecordRemark::lists)
                .extracting(Object::toString)
                .containsExactly("/organisers community organisers");
    }

    private static List<RecordRemarkKind> kinds(Listing<LegalFormPeriod> forms) {
        Centre centre = centre().legalForms(forms).build();
        return Assessor.of(standard(DOCUMENTS.some())).at(centre, DAY).assess().remarks().stream()
                .map(RecordRemark::kind)
                .toList();
    }

    private static RuleAssessment answer(Condition<Centre> condition) {
        return ask(condition, Listing.of(List.of(BY_LAWS_ALONE))).rule(RuleId.of("R"));
    }

    private static Assessment ask(Condition<Centre> condition, Listing<InstitutionalDocument> documents) {
        return Assessor.of(standard(condition))
                .at(centre().documents(documents).build(), DAY)
                .assess();
    }

    private static Standard standard(Condition<Centre> condition) {
        return Standard.of("T", "1", stage("S", rule("R", condition)));
    }
}
