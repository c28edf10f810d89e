package pl.osl.model.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static pl.osl.model.amendment.Amended.amend;
import static pl.osl.model.amendment.Amended.at;
import static pl.osl.model.amendment.Amended.faults;
import static pl.osl.model.amendment.Amendment.complete;
import static pl.osl.model.amendment.Amendment.element;
import static pl.osl.model.amendment.Amendment.none;
import static pl.osl.model.amendment.Amendment.reference;
import static pl.osl.model.amendment.Amendment.something;
import static pl.osl.model.amendment.Amendment.value;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.When;

/** Amendments that give an invalid record, reported at their places, and amendments that cannot apply. */
class AmendRefusalTest {

    private static final String RECORD = "'posts':[{'title':'p'}],'documents':{'atLeast':[{'id':'d'}]}";

    @ParameterizedTest
    @CsvSource({
        "/posts/0/validity/from",
        "/posts/-1/validity/from",
        "/documents/atLeast/0/adopted",
        "/documents/atLeast/-2/adopted",
        "/documents/atLeast/0/provisions/-1/validity/from",
        "/documents/atLeast/-1/provisions/-3/validity/from",
        "/organisers/-1/trainings/-1/completed",
        "/recordedOn",
    })
    void an_unreadable_value_is_reported_at_its_amendment(String place) {
        Stream.<List<Amendment>>of(List.of(), List.of(complete(at("/documents")), complete(at("/organisers"))))
                .map(others -> Stream.concat(others.stream(), Stream.of(value(at(place), "soon")))
                        .toArray(Amendment[]::new))
                .forEach(amendments -> assertThat(faults(RECORD, amendments))
                        .singleElement()
                        .asString()
                        .startsWith(place + ": "));
    }

    @Test
    void all_faults_are_reported_together_in_the_order_of_the_record() {
        assertThat(faults(
                        RECORD,
                        complete(at("/documents")),
                        value(at("/documents/atLeast/-1/id"), "d"),
                        value(at("/documents/atLeast/-2/adopted"), "2012"),
                        value(at("/documents/atLeast/-2/drafted"), "2013"),
                        none(at("/documents/atLeast/-3")),
                        value(at("/documents/atLeast/0/amends"), "x"),
                        element(at("/sources/-1"))))
                .containsExactly(
                        "/documents/atLeast/0/amends: no element of this record has the id \"x\"; it must name an"
                                + " element of this record",
                        "/documents/atLeast/-1/id: the id \"d\" already belongs to an earlier element; each element needs its own",
                        "/documents/atLeast/-2/adopted: 2012 is before 2013; it must be on that day or later",
                        "/documents/atLeast/-3: found null; allowed: an object {\"id\": …, \"kind\": …, \"title\": …, \"number\": …, …}",
                        "/sources/-1/title: the field \"title\" is missing; this element cannot exist without it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/city                      | there is no field /city",
                "/city/0/name               | there is no field /city",
                "/posts/0/city              | there is no field /posts/0/city",
                "/posts/1/title              | there is no element at /posts/1",
                "/posts/00/title             | there is no element at /posts/00",
                "/posts/-/title              | there is no element at /posts/-",
                "/posts/-0/title             | there is no element at /posts/-0",
                "/posts/-1000000000/title    | there is no element at /posts/-1000000000",
                "/posts/atLeast/0/title      | there is no element at /posts/atLeast",
                "/units/0/name              | there is no element at /units/0",
                "/units/atLeast/-1/name     | there is no element at /units/atLeast",
                "/documents/0/title         | the elements are at /documents/atLeast",
                "/documents/-1/title        | the elements are at /documents/atLeast",
                "/documents/atLeast/1/title | there is no element at /documents/atLeast/1",
                "/name/0                    | there is nothing in /name",
                "/posts                     | VALUE does not fit a listing",
                "/documents/atLeast         | VALUE does not fit a list",
                "/sources                   | VALUE does not fit a list",
                "/posts/0                   | VALUE does not fit an object",
                "``                         | only the fields of a record can be amended",
            })
    void a_place_that_does_not_exist_is_rejected(String place, String why) {
        assertNoSense(place + ": " + why, value(at(place), "x"));
    }

    @Test
    void a_kind_that_does_not_fit_the_recorded_value_is_rejected() {
        assertNoSense("/name: COMPLETE does not fit a plain value", complete(at("/name")));
        assertNoSense("/name: ELEMENT does not fit a plain value", element(at("/name")));
        assertNoSense("/posts: SOMETHING does not fit a listing", something(at("/posts")));
        assertNoSense("/posts/-1: SOMETHING does not fit an object", something(at("/posts/-1")));
        assertNoSense("/sources: COMPLETE does not fit a list", complete(at("/sources")));
    }

    @ParameterizedTest
    @CsvSource({
        "/documents/atLeast/0/amends, /documents/atLeast/1",
        "/documents/atLeast/0/amends, /documents/atLeast/-1",
        "/documents/atLeast/0/amends, /posts/0",
        "/documents/atLeast/0/amends, /partners/-1",
        "/documents/atLeast/0/amends, /documents/atLeast/0/id",
        "/documents/atLeast/0/title, /documents/atLeast/0",
    })
    void a_reference_to_an_element_without_such_an_id_is_rejected(String place, String target) {
        assertNoSense(
                place + ": its target has no id of the type required there",
                reference(at(place), at(target)),
                element(at("/partners/-1")));
    }

    @Test
    void contradictions_and_all_other_errors_are_reported_together() {
        String name = "the amendments of /name contradict each other";
        String post = "the amendments of /posts/0 contradict each other";

        assertNoSense(
                "/name: " + name + "; /name: " + name + "; /posts/0: " + post + "; /posts/0/title: " + post
                        + "; /outsourcing/0/on: there is no field /outsourcing",
                value(at("/name"), "Kanarek"),
                none(at("/name")),
                none(at("/posts/0")),
                value(at("/posts/0/title"), "Kanarek"),
                value(at("/outsourcing/0/on"), "Kanarek"));
    }

    @Test
    void a_type_written_as_one_value_has_no_places() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Amendments.in(When.parse("2012"), When.class, List.of()))
                .withMessage("pl.osl.model.fact.When is not written as an object, so it has no places");
    }

    private static void assertNoSense(String told, Amendment... amendments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amend(RECORD, List.of(amendments)))
                .extracting(AmendRefusalTest::told)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrderElementsOf(List.of(told.split("; ")));
    }

    private static List<String> told(Throwable refusal) {
        String start = "amendments that cannot apply: ";
        return List.of(String.valueOf(refusal.getMessage()).replace(start, "").split("; "));
    }
}
