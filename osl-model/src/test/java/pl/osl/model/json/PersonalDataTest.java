package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.model.json.Refusals.fault;
import static pl.osl.model.json.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;

/** The name of an organiser is read and written, but never disclosed in a message. */
class PersonalDataTest {

    private static final String CANARY = "Kanarek";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a fault elsewhere
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek'}],'city':'X'}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek'}],'name':5}",
                "{'organisers':[{'id':'o','name':'Kanarek'}]}",
                // a fault beside it
                "{'id':'a','organisers':[{'name':'Kanarek'}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek','roles':['BOSS']}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek','age':5}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek','appointment':{'from':'2014','until':'2012'}}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek'},{'id':'o','name':'Kanarek'}]}",
                // the name itself has the wrong form
                "{'id':'a','organisers':[{'id':'o','name':{'first':'Kanarek'}}]}",
                "{'id':'a','organisers':[{'id':'o','name':['Kanarek']}]}",
                "{'id':'a','organisers':[{'id':'o','name':'x','name':'Kanarek'}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek','name':'x'}]}",
                // the text is broken at or after it
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek' 'x'}]}",
                "{'id':'a','organisers':[{'id':'o','name':Kanarek}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek\\q'}]}",
                "{'id':'a','organisers':[{'id':'o','name':'Kanarek'}]}]",
                "{'id':'a'} Kanarek",
                "Kanarek"
            })
    void a_name_is_not_disclosed(String json) {
        UnreadableRecordException refusal = refusal(json.replace('\'', '"'));

        assertThat(refusal.in(Language.ENGLISH)).doesNotContain(CANARY);
        assertThat(refusal.in(Language.POLISH)).doesNotContain(CANARY);
        assertThat(refusal.toString()).doesNotContain(CANARY);
        assertThat(refusal.faults().toString()).doesNotContain(CANARY);
    }

    @Test
    void a_refusal_carries_no_cause_that_might_quote_the_text() {
        UnreadableRecordException refusal = refusal("{\"id\":\"a\",\"organisers\":[{\"name\":Kanarek}]}");

        assertThat(refusal).hasNoCause().hasNoSuppressedExceptions();
    }

    @Test
    void a_name_of_another_shape_is_named_but_not_quoted() {
        assertThat(Refusals.faultsOf("'organisers':[{'id':'o','name':{'first':'Kanarek'}}]"))
                .containsExactly(fault(
                        "/organisers/0/name", "jest obiekt; dozwolone: tekst", "found an object; allowed: a text"));
    }

    @Test
    void a_name_in_the_wrong_place_is_described_by_its_type_only() {
        assertThatThrownBy(() -> OslJson.read("{\"id\":\"c\",\"organisers\":[\"Kanarek\"]}", Centre.class))
                .hasMessage(
                        "text: /organisers/0: found a text; allowed: an object {\"id\": …, \"name\": …, \"engagement\": …, \"profession\": …, …}");
        assertThatThrownBy(() -> OslJson.read("{\"id\":\"c\",\"name\":90010112345}", Centre.class))
                .hasMessage("text: /name: found a number; allowed: a text");
    }
}
