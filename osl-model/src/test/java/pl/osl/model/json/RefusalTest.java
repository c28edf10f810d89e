package pl.osl.model.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.centre;
import static pl.osl.model.json.Refusals.fault;
import static pl.osl.model.json.Refusals.faultsOf;
import static pl.osl.model.json.Refusals.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Language;

/** Documents that are JSON but not of the written form; all their faults are reported together. */
class RefusalTest {

    private static final String FIELDS_OF_A_CENTRE =
            "schemaVersion, id, name, recordedOn, legalForms, municipalities, staffReturns, "
                    + "units, posts, organisingSince, coordinations, familiarisations, staffTrainings, organisers, "
                    + "communities, groups, actions, documents, annualReports, organisingPlans, servicesDiagnoses, "
                    + "changesOfFindings, firstIndividualPlan, planSummaries, coordinatorMeetings, "
                    + "supervisions, supervisionOffered, supervisionRefusals, certificateApplications, "
                    + "authorityContacts, partners, partnershipAgreements, obstacleReviews, obstacles, "
                    + "outsourcings, sources";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'city':'X'                            | /city                 | city  | " + FIELDS_OF_A_CENTRE,
                "'a/b~c':{'x':[]}                      | /a~1b~0c              | a/b~c | " + FIELDS_OF_A_CENTRE,
                "'validity':{}                         | /validity             | validity | " + FIELDS_OF_A_CENTRE,
                "'municipalities':[{},{'teryt':'06'}]  | /municipalities/1/teryt | teryt | name, district, residentCounts, validity, sources",
                "'documents':{'atLeast':[],'more':1}   | /documents/more       | more  | atLeast",
                "'documents':{'more':1,'atLeast':[]}   | /documents/more       | more  | atLeast",
                "'legalForms':{'atLeast':[{'validity':{'city':'X'}}]} | /legalForms/atLeast/0/validity/city | city "
                        + "| from, until",
            })
    void an_unknown_field_is_named_with_those_that_are_allowed(
            String members, String pointer, String field, String allowed) {
        assertThat(faultsOf(members))
                .containsExactly(fault(
                        pointer,
                        "nieznane pole „" + field + "”; dozwolone: " + allowed,
                        "unknown field \"" + field + "\"; allowed: " + allowed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':'gops-2'                                 | /id                     | id",
                "'name':'X','name':'X'                         | /name                   | name",
                "'documents':[{'id':'d','kind':'STATUTE','kind':'BY_LAWS'}] | /documents/0/kind | kind",
                "'documents':{'atLeast':[],'atLeast':[]}       | /documents/atLeast      | atLeast",
                "'legalForms':[{'validity':{'from':'2012','from':'2012'}}] | /legalForms/0/validity/from | from",
                "'sources':[{'title':'BIP','title':'BIP'}]     | /sources/0/title        | title",
            })
    void a_repeated_field_is_refused(String members, String pointer, String field) {
        assertThat(faultsOf(members))
                .containsExactly(fault(
                        pointer,
                        "pole „" + field + "” występuje więcej niż raz; ma wystąpić raz",
                        "the field \"" + field + "\" occurs more than once; it must occur once"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'recordedOn':'2014-02-29'                        | /recordedOn             | 2014-02-29; days of that month run from 01 to 28",
                "'documents':[{'id':'d','adopted':'2012-04-31'}]  | /documents/0/adopted    | 2012-04-31; days of that month run from 01 to 30",
                "'legalForms':[{'validity':{'from':'2012-13'}}]   | /legalForms/0/validity/from | 2012-13; months run from 01 to 12, and quarters from 33 to 36",
                "'familiarisations':{'atLeast':[{'on':'[2012..2013-00]'}]} | /familiarisations/atLeast/0/on | 2013-00; months run from 01 to 12, and quarters from 33 to 36",
            })
    void an_impossible_day_is_named(String members, String pointer, String day) {
        assertThat(faultsOf(members))
                .extracting(Fault::toString)
                .containsExactly(pointer + ": there is no such day: " + day);
    }

    @Test
    void a_rough_day_is_refused_where_an_exact_one_has_to_be() {
        assertThat(faultsOf("'recordedOn':'2014-06'"))
                .containsExactly(fault(
                        "/recordedOn",
                        "„2014-06” nie jest dokładnym dniem; dozwolone np. 2012-04-26",
                        "\"2014-06\" is not an exact day; write it like 2012-04-26"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                   | /id",
                "{\"id\":\"a\",\"documents\":[{\"id\":\"d\"},{}]}     | /documents/1/id",
                "{\"id\":\"a\",\"organisers\":{\"atLeast\":[{}]}}     | /organisers/atLeast/0/id",
            })
    void a_missing_id_is_named_at_its_place(String json, String pointer) {
        assertThat(refusal(json).faults())
                .containsExactly(fault(
                        pointer,
                        "brakuje pola „id”, bez którego ten element nie może istnieć",
                        "the field \"id\" is missing; this element cannot exist without it"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'organisers':[{'id':'o','validity':{}}]          | appointment",
                "'organisers':[{'id':'o','period':{}}]            | appointment",
                "'units':[{'appointment':{}}]                     | validity",
                "'posts':[{'from':'2012'}]                        | validity",
                "'documents':[{'id':'d','validity':{}}]           | period",
                "'partnershipAgreements':[{'validity':{}}]        | concluded\", \"until",
                "'partnershipAgreements':[{'end':'2012'}]         | until",
                "'communities':[{'id':'c','actions':[{'validity':{}}]}] | started\", \"ended",
                "'communities':[{'id':'c','actions':[{'from':'2012'}]}] | started",
                "'familiarisations':[{'period':{}}]               | on",
                "'legalForms':[{'validity':{'end':'2012'}}]       | until",
                "'legalForms':[{'validity':{'since':'2012'}}]     | from",
            })
    void a_field_for_a_time_is_answered_with_the_one_in_which_it_stands(String members, String meant) {
        assertThat(faultsOf(members))
                .singleElement()
                .extracting(fault -> fault.wording().english())
                .asString()
                .contains("(did you mean \"" + meant + "\"?)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'documents':[{'id':'d','repealed':'brak'}]        | true",
                "'documents':[{'id':'d','repealed':''}]            | true",
                "'documents':[{'id':'d','repealed':false}]         | true",
                "'units':[{'validity':{'until':'bezterminowo'}}]   | true",
                "'organisers':[{'id':'o','chosen':'brak'}]         | false",
                "'documents':[{'id':'d','drafted':'brak'}]         | false",
                "'documents':[{'id':'d','repealed':'2012-13'}]     | false",
            })
    void who_writes_a_word_for_a_day_is_told_of_null_where_it_is_allowed(String members, boolean told) {
        String words = faultsOf(members).get(0).wording().english();

        assertThat(words.endsWith("; null if it has not happened or is not set"))
                .as(words)
                .isEqualTo(told);
    }

    @Test
    void a_text_in_place_of_an_object_is_answered_with_the_fields_of_that_object() {
        assertThat(faultsOf("'organisers':[{'id':'o','communities':['x']}],'communities':['x']"))
                .extracting(fault -> fault.wording().english())
                .containsExactly(
                        "found a text; allowed: an object {\"community\": …, \"validity\": …, \"sources\": …}",
                        "found a text; allowed: an object {\"id\": …, \"name\": …, \"kind\": …, \"trait\": …, …}");
    }

    @Test
    void a_schema_version_that_is_not_known_is_refused() {
        assertThat(faultsOf("'schemaVersion':'2.0'"))
                .containsExactly(fault(
                        "/schemaVersion",
                        "dokument jest w wersji 2.0; ta biblioteka czyta wersję 1.0",
                        "the document has version 2.0; this library reads version 1.0"));
    }

    @Test
    void all_faults_of_a_record_are_reported_together_each_with_its_place() {
        UnreadableRecordException refusal = refusal("""
                {"id": "gops-1", "city": "X",
                 "recordedOn": "2014-02-29",
                 "familiarisations": [{"staff": 3, "attendees": 4, "on": 2012}, {"staff": -1}],
                 "documents": {"atLeast": [
                   {"id": "d", "drafted": "2014", "adopted": "2012"},
                   {"kind": "STATUTE", "provisions": [{"validity": {"from": null, "end": null}}]}]},
                 "organisers": [{"id": "o"}, {"id": "o", "roles": {}}]}
                """);

        assertThat(refusal.in(Language.ENGLISH).lines())
                .containsExactly(
                        "text: /city: unknown field \"city\"; allowed: " + FIELDS_OF_A_CENTRE,
                        "text: /recordedOn: there is no such day: 2014-02-29; days of that month run from 01 to 28",
                        "text: /familiarisations/0/attendees: the part (4) is larger than the whole (3)",
                        "text: /familiarisations/0/on: found 2012; allowed: a day, such as \"2012-04-26\","
                                + " \"2012-04\" or \"2012\"",
                        "text: /familiarisations/1/staff: the number is -1; it must be at least 0",
                        "text: /documents/atLeast/0/adopted: 2012 is before 2014; it must be on that day or later",
                        "text: /documents/atLeast/1/provisions/0/validity/from: found null; this field must"
                                + " have a value or be omitted",
                        "text: /documents/atLeast/1/provisions/0/validity/end: unknown field \"end\" (did you mean \"until\"?); allowed: from,"
                                + " until",
                        "text: /documents/atLeast/1/id: the field \"id\" is missing; this element"
                                + " cannot exist without it",
                        "text: /organisers/1/id: the id \"o\" already belongs to an earlier element; each element needs its own",
                        "text: /organisers/1/roles: found an object; allowed: a list [...] or"
                                + " {\"atLeast\": [...]}");
    }

    @Test
    void faults_of_the_same_object_are_in_the_order_of_the_text() {
        assertThat(faultsOf("'recordedOn':5,'city':'X','name':7"))
                .extracting(fault -> fault.place().toString())
                .containsExactly("/recordedOn", "/city", "/name");
    }

    @Test
    void a_repeated_field_is_reported_in_the_order_of_the_text_with_all_other_faults() {
        assertThat(faultsOf("'recordedOn':5,'name':'X','name':'Y','city':'Z','sources':[{'a':1,'a':2},{'title':3}]"))
                .extracting(fault -> fault.place().toString())
                .containsExactly(
                        "/recordedOn",
                        "/name",
                        "/city",
                        "/sources/0/a",
                        "/sources/0/a",
                        "/sources/0/title",
                        "/sources/1/title");
    }

    @Test
    void repeated_ids_are_found_beside_a_fault_in_the_same_element() {
        assertThat(faultsOf("'documents':[{'id':'d'},{'id':'d','kind':'X'}]"))
                .extracting(fault -> fault.place().toString())
                .containsExactly("/documents/1/id", "/documents/1/kind");
    }

    @Test
    void a_refusal_names_its_source_before_each_fault_in_both_languages() {
        UnreadableRecordException refusal =
                refusal(centre("'name':5,'recordedOn':[]").getBytes(UTF_8));

        assertThat(refusal.source()).isEqualTo("centre.json");
        assertThat(refusal.line()).isEmpty();
        assertThat(refusal)
                .hasMessage("centre.json: /name: found a number; allowed: a text\n"
                        + "centre.json: /recordedOn: found a list; allowed: an exact day, such as \"2012-04-26\"");
        assertThat(refusal.in(Language.ENGLISH)).isEqualTo(refusal.getMessage());
        assertThat(refusal.in(Language.POLISH))
                .isEqualTo("centre.json: /name: jest liczba; dozwolone: tekst\n"
                        + "centre.json: /recordedOn: jest lista; dozwolone: dokładny dzień, np. „2012-04-26”");
    }

    @Test
    void a_fault_of_the_whole_document_has_no_place() {
        UnreadableRecordException refusal = refusal("");

        assertThat(refusal.faults()).containsExactly(Fault.here("dokument jest pusty", "the document is empty"));
        assertThat(refusal).hasMessage("text: the document is empty");
    }
}
