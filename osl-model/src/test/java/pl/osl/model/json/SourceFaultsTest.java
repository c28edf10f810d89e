package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.fault;
import static pl.osl.model.json.Refusals.faultsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.Fault;

/** Sources are a plain list, not a listing; their faults are reported with places all the same. */
class SourceFaultsTest {

    @Test
    void a_source_without_a_title_is_named_at_its_place() {
        assertThat(faultsOf("'sources':[{'title':'x'},{}]"))
                .containsExactly(fault(
                        "/sources/1/title",
                        "brakuje pola „title”, bez którego ten element nie może istnieć",
                        "the field \"title\" is missing; this element cannot exist without it"));
    }

    @Test
    void a_fault_inside_a_source_is_named_at_its_place() {
        assertThat(faultsOf("'documents':[{'id':'d','sources':[{'title':'x','readOn':'2014-02-29','page':5}]}]"))
                .containsExactlyInAnyOrder(
                        fault(
                                "/documents/0/sources/0/readOn",
                                "nie ma takiego dnia: 2014-02-29; ten miesiąc ma dni od 01 do 28",
                                "there is no such day: 2014-02-29; days of that month run from 01 to 28"),
                        fault(
                                "/documents/0/sources/0/page",
                                "nieznane pole „page”; dozwolone: title, address, speaksOf, readOn, uncertainty",
                                "unknown field \"page\"; allowed: title, address, speaksOf, readOn, uncertainty"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"null | null | null", "5 | liczba | a number", "{'atLeast':[]} | obiekt | an object"})
    void sources_that_are_no_list_are_refused_as_such(String json, String polish, String english) {
        assertThat(faultsOf("'sources':" + json))
                .containsExactly(fault(
                        "/sources",
                        "jest " + polish + "; dozwolone: lista [...]",
                        "found " + english + "; allowed: a list [...]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5"})
    void a_source_that_is_no_object_is_named_at_its_place(String json) {
        assertThat(faultsOf("'sources':[{'title':'x'}," + json + "]"))
                .singleElement()
                .extracting(Fault::toString)
                .asString()
                .startsWith("/sources/1: found ")
                .endsWith("; allowed: an object {\"title\": …, \"address\": …, \"speaksOf\": …, \"readOn\": …, …}");
    }
}
