package pl.osl.model.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'organisers':[{'id':'o','communities':[{'community':'x'}]}]}       | /organisers/0/communities/0/community
            {'organisers':{'atLeast':[{'id':'o','communities':{'atLeast':[{'community':'x'}]}}]}} | /organisers/atLeast/0/communities/atLeast/0/community
            {'documents':[{'id':'d','restsOn':['e','x']},{'id':'e'}]}           | /documents/0/restsOn/1
            {'documents':[{'id':'d','restsOn':{'atLeast':['x']}}]}              | /documents/0/restsOn/atLeast/0
            {'documents':[{'id':'d','amends':'x'}]}                              | /documents/0/amends
            {'organisingPlans':[{'author':'x'}]}                                | /organisingPlans/0/author
            {'partnershipAgreements':[{'signatories':['x']}]}                   | /partnershipAgreements/0/signatories/0
            {'partnershipAgreements':[{'community':'x'}]}                       | /partnershipAgreements/0/community
            {'outsourcings':[{'communities':['x']}]}                            | /outsourcings/0/communities/0
            """)
    void an_unresolved_id_is_refused_at_its_place(String json, String pointer) {
        UnreadableRecordException refusal = catchThrowableOfType(UnreadableRecordException.class, () -> read(json));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(Place.parse(pointer));
            assertThat(fault.wording().english())
                    .isEqualTo("no element of this record has the id \"x\"; it must name an element of this record");
            assertThat(fault.wording().polish())
                    .isEqualTo(
                            "w tych danych nie ma elementu o identyfikatorze „x”; to pole ma wskazywać element, który w nich jest");
        });
    }

    @Test
    void ids_that_name_something_are_taken() {
        assertThatCode(() -> read("""
                {'organisers':[{'id':'o','communities':[{'community':'c'}]}], 'communities':{'atLeast':[{'id':'c'}]},
                 'documents':[{'id':'d','restsOn':['e']},{'id':'e'}], 'partners':[{'id':'p'}],
                 'organisingPlans':[{'author':'o'},{'author':null},{}],
                 'partnershipAgreements':[{'signatories':['p'],'community':'c'},{'community':null}],
                 'outsourcings':[{'communities':['c']}]}""")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'organisers':[{'id':'x'},{'id':'x'}]}   | /organisers/1/id
            {'communities':[{'id':'x'},{'id':'x'}]}  | /communities/1/id
            {'documents':[{'id':'x'},{'id':'x'}]}    | /documents/1/id
            {'partners':[{'id':'x'},{'id':'x'}]}     | /partners/1/id
            """)
    void a_repeated_id_is_refused(String json, String pointer) {
        UnreadableRecordException refusal = catchThrowableOfType(UnreadableRecordException.class, () -> read(json));

        assertThat(refusal.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo(Place.parse(pointer)));
    }

    private static Centre read(String json) {
        return OslJson.read(
                "{\"id\":\"centre\"," + json.strip().replace('\'', '"').substring(1), Centre.class);
    }
}
