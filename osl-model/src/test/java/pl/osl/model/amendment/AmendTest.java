package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.amendment.Amended.at;
import static pl.osl.model.amendment.Amended.members;
import static pl.osl.model.amendment.Amendment.complete;
import static pl.osl.model.amendment.Amendment.element;
import static pl.osl.model.amendment.Amendment.none;
import static pl.osl.model.amendment.Amendment.value;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.json.RichCentre;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.FullTimeEquivalent;

/** Values, elements and completeness, in listings of every kind. */
class AmendTest {

    @Test
    void a_value_replaces_another_value_or_none_or_fills_an_empty_place() {
        String document = "{'id':'d','kind':'STATUTE','adopted':null}";

        assertThat(members(
                        "'documents':[" + document + "]",
                        value(at("/documents/0/kind"), DocumentKind.BY_LAWS),
                        value(at("/documents/0/adopted"), When.parse("2012-04")),
                        value(at("/documents/0/number"), "5/12"),
                        value(at("/recordedOn"), "2014-06-30")))
                .isEqualTo("'recordedOn':'2014-06-30','documents':[{'id':'d','kind':'BY_LAWS','number':'5/12',"
                        + "'adopted':'2012-04'}]");
    }

    @Test
    void numbers_and_truth_values_keep_their_type() {
        assertThat(members(
                        "'familiarisations':[{}],'staffReturns':[{}]",
                        value(at("/familiarisations/0/staff"), 12),
                        value(at("/familiarisations/0/headAttended"), false),
                        value(at("/staffReturns/0/socialWorkerPosts"), FullTimeEquivalent.of(new BigDecimal("3.50")))))
                .isEqualTo("'staffReturns':[{'socialWorkerPosts':3.5}],"
                        + "'familiarisations':[{'staff':12,'headAttended':false}]");
    }

    @Test
    void none_takes_the_place_of_a_value_or_of_a_whole_object() {
        assertThat(members(
                        "'documents':[{'id':'d','adopted':'2012'}],'certificateApplications':[{'certificate':{}}]",
                        none(at("/documents/0/adopted")),
                        none(at("/certificateApplications/0/certificate")),
                        none(at("/supervisionOffered"))))
                .isEqualTo("'documents':[{'id':'d','adopted':null}],'supervisionOffered':null,"
                        + "'certificateApplications':[{'certificate':null}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'posts':[{'title':'a'}]             | /posts         | 'posts':[{'title':'a'},{'title':'x'}]",
                "'posts':[]                         | /posts         | 'posts':[{'title':'x'}]",
                "'posts':{'atLeast':[{'title':'a'}]} | /posts/atLeast | 'posts':{'atLeast':[{'title':'a'},{'title':'x'}]}",
                "``                                 | /posts         | 'posts':{'atLeast':[{'title':'x'}]}",
                "``                                 | /sources       | 'sources':[{'title':'x'}]",
                "'sources':[{'title':'a'}]          | /sources       | 'sources':[{'title':'a'},{'title':'x'}]",
            })
    void a_further_element_leaves_a_listing_as_complete_as_it_was(String before, String array, String after) {
        assertThat(members(before, value(at(array).further(1).child("title"), "x")))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'posts':[{'title':'a'}]             | /posts         | 'posts':[{'title':'a'},{}]",
                "'posts':{'atLeast':[{'title':'a'}]} | /posts/atLeast | 'posts':[{'title':'a'},{}]",
                "``                                 | /posts         | 'posts':[{}]",
            })
    void a_listing_may_be_completed_together_with_added_elements(String before, String array, String after) {
        assertThat(members(before, complete(at("/posts")), element(at(array).further(1))))
                .isEqualTo(after);
    }

    @Test
    void a_listing_may_be_completed_with_its_own_elements() {
        assertThat(members(
                        "'posts':{'atLeast':[{'title':'a'}]},'communities':[]",
                        complete(at("/posts")),
                        complete(at("/communities")),
                        complete(at("/partners"))))
                .isEqualTo("'posts':[{'title':'a'}],'communities':[],'partners':[]");
    }

    @Test
    void elements_are_added_in_the_order_of_their_numbers() {
        assertThat(members(
                        "",
                        value(at("/posts/-10/title"), "ten"),
                        value(at("/posts/-2/title"), "two"),
                        element(at("/posts/-3")),
                        value(at("/posts/-1/title"), "one")))
                .isEqualTo("'posts':{'atLeast':[{'title':'one'},{'title':'two'},{},{'title':'ten'}]}");
    }

    @Test
    void elements_are_added_in_added_elements_with_all_that_is_needed_on_the_way() {
        assertThat(members(
                        "'documents':{'atLeast':[{'id':'d'}]}",
                        value(at("/documents/atLeast/-1/provisions/-1/topic"), ProvisionTopic.COMMUNITY_ORGANISING),
                        value(at("/documents/atLeast/-1/provisions/-1/validity/from"), "2012"),
                        none(at("/documents/atLeast/-1/provisions/-1/validity/until")),
                        complete(at("/documents/atLeast/-1/provisions")),
                        value(at("/documents/atLeast/0/provisions/-1/validity/until"), "2013")))
                .isEqualTo("'documents':{'atLeast':["
                        + "{'id':'d','provisions':{'atLeast':[{'validity':{'until':'2013'}}]}},"
                        + "{'id':'new-document-1','provisions':[{'topic':'COMMUNITY_ORGANISING',"
                        + "'validity':{'from':'2012','until':null}}]}]}");
    }

    @Test
    void an_existing_object_keeps_its_values() {
        assertThat(members(
                        "'posts':[{'validity':{'from':'2012'}}]",
                        element(at("/posts/0")),
                        element(at("/posts/0/validity")),
                        value(at("/posts/0/validity/until"), "2013")))
                .isEqualTo("'posts':[{'validity':{'from':'2012','until':'2013'}}]");
    }

    @Test
    void an_object_replaces_none_or_fills_an_empty_place() {
        assertThat(members(
                        "'certificateApplications':[{'certificate':null},{},{}]",
                        value(at("/certificateApplications/0/certificate/validityYears"), 3),
                        element(at("/certificateApplications/1/certificate"))))
                .isEqualTo("'certificateApplications':[{'certificate':{'validityYears':3}},{'certificate':{}},{}]");
    }

    @Test
    void an_element_that_is_one_value_is_added_by_its_value() {
        assertThat(members(
                        "'organisers':[{'id':'o','roles':{'atLeast':['ANIMATOR']}},{'id':'p'}]",
                        value(at("/organisers/0/roles/atLeast/-1"), OrganiserRole.LOCAL_PLANNER),
                        value(at("/organisers/1/roles/-1"), OrganiserRole.ANIMATOR),
                        complete(at("/organisers/1/roles"))))
                .isEqualTo("'organisers':[{'id':'o','roles':{'atLeast':['ANIMATOR','LOCAL_PLANNER']}},"
                        + "{'id':'p','roles':['ANIMATOR']}]");
    }

    @Test
    void the_same_amendment_twice_is_one() {
        assertThat(members("", value(at("/name"), "x"), value(at("/name"), "x")))
                .isEqualTo("'name':'x'");
    }

    @Test
    void a_part_of_a_record_is_amended_like_the_whole_and_the_original_is_unchanged() {
        Validity before = Validity.unrecorded();

        assertThat(Amendments.in(before, Validity.class, List.of(value(at("/from"), "2012"))))
                .isEqualTo(Validity.from("2012").untilUnrecorded());
        assertThat(before).isEqualTo(Validity.unrecorded());
        assertThat(Amendments.in(RichCentre.DOCUMENT, InstitutionalDocument.class, List.of()))
                .isEqualTo(RichCentre.DOCUMENT);
    }
}
