package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.fault;
import static pl.osl.model.json.Refusals.faultsOf;
import static pl.osl.model.json.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.Fault;

/** Values of the wrong type, and the words in which they are refused. */
class MismatchTest {

    private static final String CENTRE = "{\"schemaVersion\": …, \"id\": …, \"name\": …, \"recordedOn\": …, …}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // a text
                "'name':5                                  | /name | liczba | a number | tekst | a text",
                "'name':5.25                               | /name | liczba | a number | tekst | a text",
                "'name':true                               | /name | true       | true       | tekst | a text",
                "'name':null                               | /name | null       | null       | tekst | a text",
                "'name':{'pl':'x'}                         | /name | obiekt     | an object  | tekst | a text",
                "'name':['x']                              | /name | lista      | a list     | tekst | a text",
                "'schemaVersion':1                         | /schemaVersion | liczba | a number | tekst | a text",
                "'schemaVersion':null                      | /schemaVersion | null | null    | tekst | a text",
                "'municipalities':[{'district':7}]         | /municipalities/0/district | liczba | a number | tekst | a text",
                "'documents':[{'id':7}]                    | /documents/0/id | liczba | a number | tekst | a text",
                "'documents':[{'id':null}]                 | /documents/0/id | null | null   | tekst | a text",
                "'documents':[{'id':{}}]                   | /documents/0/id | obiekt | an object | tekst | a text",
                // a whole number
                "'familiarisations':[{'staff':'12'}]       | /familiarisations/0/staff | „12” | \"12\" | "
                        + "liczba całkowita | a whole number",
                "'familiarisations':[{'staff':''}]         | /familiarisations/0/staff | „” | \"\" | "
                        + "liczba całkowita | a whole number",
                "'familiarisations':[{'staff':12.5}]       | /familiarisations/0/staff | 12.5 | 12.5 | "
                        + "liczba całkowita | a whole number",
                "'familiarisations':[{'staff':12.0}]       | /familiarisations/0/staff | 12.0 | 12.0 | "
                        + "liczba całkowita | a whole number",
                "'familiarisations':[{'staff':false}]      | /familiarisations/0/staff | false | false | "
                        + "liczba całkowita | a whole number",
                "'familiarisations':[{'staff':[12]}]       | /familiarisations/0/staff | lista | a list | "
                        + "liczba całkowita | a whole number",
                // yes or no
                "'familiarisations':[{'headAttended':'true'}] | /familiarisations/0/headAttended | „true” | \"true\" | "
                        + "true, false | true, false",
                "'familiarisations':[{'headAttended':1}]   | /familiarisations/0/headAttended | 1 | 1 | "
                        + "true, false | true, false",
                // an object
                "'documents':[null]                        | /documents/0 | null | null    | obiekt {\"id\": …, \"kind\": …, \"title\": …, \"number\": …, …} | an object {\"id\": …, \"kind\": …, \"title\": …, \"number\": …, …}",
                "'documents':[[]]                          | /documents/0 | lista | a list | obiekt {\"id\": …, \"kind\": …, \"title\": …, \"number\": …, …} | an object {\"id\": …, \"kind\": …, \"title\": …, \"number\": …, …}",
                "'legalForms':[{'validity':null}]          | /legalForms/0/validity | null | null | "
                        + "obiekt {\"from\": …, \"until\": …} | an object {\"from\": …, \"until\": …}",
                // a listing
                "'documents':null  | /documents | null   | null      | lista [...] albo {\"atLeast\": [...]} | "
                        + "a list [...] or {\"atLeast\": [...]}",
                "'documents':{}    | /documents | obiekt | an object | lista [...] albo {\"atLeast\": [...]} | "
                        + "a list [...] or {\"atLeast\": [...]}",
                // a day
                "'documents':[{'id':'d','adopted':2012}]   | /documents/0/adopted | 2012 | 2012 | "
                        + "dzień, np. „2012-04-26”, „2012-04” lub „2012” | "
                        + "a day, such as \"2012-04-26\", \"2012-04\" or \"2012\"",
                "'familiarisations':[{'on':{'year':2012}}] | /familiarisations/0/on | obiekt | an object | "
                        + "dzień, np. „2012-04-26”, „2012-04” lub „2012” | "
                        + "a day, such as \"2012-04-26\", \"2012-04\" or \"2012\"",
                "'legalForms':[{'validity':{'until':true}}] | /legalForms/0/validity/until | true | true | "
                        + "dzień, np. „2012-04-26”, „2012-04” lub „2012”; null, jeśli to nie nastąpiło lub nie jest wyznaczone | "
                        + "a day, such as \"2012-04-26\", \"2012-04\" or \"2012\"; null if it has not happened or is not set",
                "'recordedOn':20140630                     | /recordedOn | 20140630 | 20140630 | "
                        + "dokładny dzień, np. „2012-04-26” | an exact day, such as \"2012-04-26\"",
                "'recordedOn':null                         | /recordedOn | null | null | "
                        + "dokładny dzień, np. „2012-04-26” | an exact day, such as \"2012-04-26\"",
                // a constant
                "'organisers':[{'id':'o','roles':['BOSS']}] | /organisers/0/roles/0 | „BOSS” | \"BOSS\" | "
                        + "ANIMATOR, NETWORK_ORGANISER, LOCAL_PLANNER | ANIMATOR, NETWORK_ORGANISER, LOCAL_PLANNER",
                "'organisers':[{'id':'o','roles':{'atLeast':['szef']}}] | /organisers/0/roles/atLeast/0 | "
                        + "„szef” | \"szef\" | "
                        + "ANIMATOR, NETWORK_ORGANISER, LOCAL_PLANNER | ANIMATOR, NETWORK_ORGANISER, LOCAL_PLANNER",
                "'familiarisations':[{'form':0}]           | /familiarisations/0/form | 0 | 0 | "
                        + "MEETING, TRAINING | MEETING, TRAINING",
                "'familiarisations':[{'form':''}]          | /familiarisations/0/form | „” | \"\" | "
                        + "MEETING, TRAINING | MEETING, TRAINING",
                "'familiarisations':[{'form':['MEETING']}] | /familiarisations/0/form | lista | a list | "
                        + "MEETING, TRAINING | MEETING, TRAINING",
            })
    void a_value_of_another_type_is_named_with_what_would_be_allowed(
            String members,
            String pointer,
            String polishFound,
            String englishFound,
            String polishAllowed,
            String englishAllowed) {
        assertThat(faultsOf(members))
                .containsExactly(fault(
                        pointer,
                        "jest " + polishFound + "; dozwolone: " + polishAllowed,
                        "found " + englishFound + "; allowed: " + englishAllowed));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"null, null, null", "[], lista, a list", "5, liczba, a number", "true, true, true"})
    void a_document_that_is_no_object_is_refused_as_a_whole(String json, String polishFound, String englishFound) {
        assertThat(refusal(json).faults())
                .containsExactly(Fault.here(
                        "jest " + polishFound + "; dozwolone: obiekt " + CENTRE,
                        "found " + englishFound + "; allowed: an object " + CENTRE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "form", "staff", "attendees", "headAttended"})
    void none_is_refused_where_a_value_has_to_be(String field) {
        assertThat(faultsOf("'familiarisations':[{'" + field + "':null}]"))
                .containsExactly(fault(
                        "/familiarisations/0/" + field,
                        "jest null; to pole musi mieć wartość albo się je pomija",
                        "found null; this field must have a value or be omitted"));
    }

    @Test
    void a_long_text_is_quoted_with_60_characters_and_in_one_line() {
        assertThat(faultsOf("'familiarisations':[{'form':'a\\n\\u001b" + "x".repeat(60) + "'}]"))
                .containsExactly(fault(
                        "/familiarisations/0/form",
                        "jest „a\uFFFD\uFFFD" + "x".repeat(57) + "…”; dozwolone: MEETING, TRAINING",
                        "found \"a\uFFFD\uFFFD" + "x".repeat(57) + "…\"; allowed: MEETING, TRAINING"));
    }
}
