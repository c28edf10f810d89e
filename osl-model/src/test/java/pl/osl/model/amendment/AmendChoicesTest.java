package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.amendment.Amended.at;
import static pl.osl.model.amendment.Amended.faults;
import static pl.osl.model.amendment.Amended.members;
import static pl.osl.model.amendment.Amendment.complete;
import static pl.osl.model.amendment.Amendment.element;
import static pl.osl.model.amendment.Amendment.reference;
import static pl.osl.model.amendment.Amendment.something;
import static pl.osl.model.amendment.Amendment.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentSection;

/** Values chosen by the library: ids of new elements, references, and suitable values. */
class AmendChoicesTest {

    private static final String NO_ID = ": no other element of this record has an id of the type required here";

    @Test
    void an_added_element_has_an_id_that_no_other_has_and_that_tells_its_kind() {
        assertThat(members(
                        "'documents':[{'id':'new-document-2'}],'partners':{'atLeast':[{'id':'new-partner-1'}]}",
                        element(at("/documents/-1")),
                        element(at("/documents/-2")),
                        value(at("/documents/-3/id"), "new-document-1"),
                        element(at("/partners/atLeast/-1")),
                        something(at("/communities/-1/id"))))
                .isEqualTo("'communities':{'atLeast':[{'id':'new-community-1'}]},"
                        + "'documents':[{'id':'new-document-2'},{'id':'new-document-3'},{'id':'new-document-4'},"
                        + "{'id':'new-document-1'}],"
                        + "'partners':{'atLeast':[{'id':'new-partner-1'},{'id':'new-partner-2'}]}");
    }

    @Test
    void a_reference_has_the_id_of_its_target_whether_that_was_there_or_is_added() {
        assertThat(members(
                        "'documents':{'atLeast':[{'id':'a'},{'id':'b'}]}",
                        complete(at("/documents")),
                        reference(at("/documents/atLeast/0/amends"), at("/documents/atLeast/1")),
                        reference(at("/documents/atLeast/1/restsOn/-1"), at("/documents/atLeast/-1")),
                        reference(at("/documents/atLeast/-1/restsOn/-2"), at("/documents/atLeast/-2")),
                        reference(at("/documents/atLeast/-1/restsOn/-1"), at("/documents/atLeast/0")),
                        value(at("/documents/atLeast/-2/id"), "z")))
                .isEqualTo("'documents':[{'id':'a','amends':'b'},{'id':'b','restsOn':{'atLeast':['new-document-1']}},"
                        + "{'id':'new-document-1','restsOn':{'atLeast':['a','z']}},{'id':'z'}]");
    }

    @Test
    void a_reference_has_the_id_that_its_target_is_given() {
        assertThat(members(
                        "'documents':[{'id':'a'},{'id':'b'}]",
                        value(at("/documents/1/id"), "c"),
                        reference(at("/documents/0/amends"), at("/documents/1"))))
                .isEqualTo("'documents':[{'id':'a','amends':'c'},{'id':'c'}]");
    }

    @Test
    void a_further_plain_value_is_one_of_the_constants_or_of_the_ids_that_do_not_stand_there_yet() {
        Centre centre = Amended.amend(
                "'documents':[{'id':'a','restsOn':['b']},{'id':'b','sections':{'atLeast':['FORECAST']}},{'id':'c'}]",
                List.of());
        assertThat(Amendments.choices(centre, at("/documents/0/restsOn/-1"))).contains(List.of("a", "c"));
        assertThat(Amendments.choices(centre, at("/documents/1/sections/atLeast/-1"))
                        .orElseThrow())
                .hasSize(DocumentSection.values().length - 1)
                .contains(DocumentSection.DIAGNOSIS)
                .doesNotContain(DocumentSection.FORECAST);
        assertThat(Amendments.choices(centre, at("/documents/-1"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/name                          | 'name':'?'",
                "/legalForms/-1/form            | 'legalForms':{'atLeast':[{'form':'OPS'}]}",
                "/familiarisations/-1/headAttended | 'familiarisations':{'atLeast':[{'headAttended':true}]}",
                "/familiarisations/-1/staff     | 'familiarisations':{'atLeast':[{'staff':1}]}",
                "/staffReturns/-1/socialWorkerPosts | 'staffReturns':{'atLeast':[{'socialWorkerPosts':1}]}",
                "/annualReports/-1/year         | 'annualReports':{'atLeast':[{'year':2000}]}",
                "/organisers/-1/roles/-1        | 'organisers':{'atLeast':[{'id':'new-organiser-1','roles':{'atLeast':['ANIMATOR']}}]}",
                "/supervisionOffered            | 'supervisionOffered':'[..9999]'",
                "/recordedOn                    | 'recordedOn':'9999-12-31'",
                "/sources/-1/title              | 'sources':[{'title':'?'}]",
            })
    void something_fits(String place, String members) {
        assertThat(members("", something(at(place)))).isEqualTo(members);
    }

    @Test
    void an_element_that_is_a_plain_value_is_some_value_that_fits() {
        assertThat(members("", element(at("/documents/-1/legalHooks/-1"))))
                .isEqualTo(members("", something(at("/documents/-1/legalHooks/-1"))));
    }

    @Test
    void a_chosen_day_is_the_day_of_the_amended_record() {
        assertThat(members(
                        "'recordedOn':'2014-06-30'",
                        something(at("/supervisionOffered")),
                        value(at("/recordedOn"), "2014-07-31"),
                        value(at("/sources/-1/title"), "BIP"),
                        something(at("/sources/-1/readOn"))))
                .isEqualTo("'recordedOn':'2014-07-31','supervisionOffered':'2014-07-31',"
                        + "'sources':[{'title':'BIP','readOn':'2014-07-31'}]");
    }

    @Test
    void something_keeps_an_existing_value_and_replaces_none() {
        assertThat(members(
                        "'documents':[{'id':'a','number':'5/12','adopted':null}]",
                        something(at("/documents/0/number")),
                        something(at("/documents/0/adopted")),
                        something(at("/documents/0/id"))))
                .isEqualTo("'documents':[{'id':'a','number':'5/12','adopted':'[..9999]'}]");
    }

    @Test
    void some_reference_is_to_the_first_other_element_of_its_kind() {
        assertThat(members(
                        "'communities':[{'id':'c'}],'documents':[{'id':'a'},{'id':'b'}]",
                        something(at("/documents/0/amends")),
                        something(at("/documents/1/restsOn/-1")),
                        something(at("/organisers/-1/communities/-1/community"))))
                .isEqualTo(
                        "'organisers':{'atLeast':[{'id':'new-organiser-1','communities':{'atLeast':[{'community':'c'}]}}]},"
                                + "'communities':[{'id':'c'}],"
                                + "'documents':[{'id':'a','amends':'b'},{'id':'b','restsOn':{'atLeast':['a']}}]");
    }

    @Test
    void a_chosen_reference_may_be_to_an_added_element() {
        assertThat(members("", something(at("/organisingPlans/-1/author")), element(at("/organisers/-1"))))
                .isEqualTo("'organisers':{'atLeast':[{'id':'new-organiser-1'}]},"
                        + "'organisingPlans':{'atLeast':[{'author':'new-organiser-1'}]}");
    }

    @Test
    void a_chosen_reference_without_a_target_is_a_fault_among_others() {
        assertThat(faults(
                        "'documents':[{'id':'a'}]",
                        something(at("/documents/0/amends")),
                        something(at("/documents/0/restsOn/-1")),
                        value(at("/documents/0/kind"), "X"),
                        something(at("/organisingPlans/-1/author"))))
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).isEqualTo("/documents/0/amends" + NO_ID),
                        fault -> assertThat(fault).isEqualTo("/documents/0/restsOn/-1" + NO_ID),
                        fault -> assertThat(fault).isEqualTo("/organisingPlans/-1/author" + NO_ID),
                        fault -> assertThat(fault).startsWith("/documents/0/kind: found \"X\""));
        assertThat(faults("", something(at("/organisingPlans/-1/author"))))
                .containsExactly("/organisingPlans/-1/author" + NO_ID);
    }
}
