package pl.osl.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.model.fact.Fact.unrecorded;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

class InstitutionalDocumentTest {

    @Test
    void only_its_id_is_recorded_of_a_new_one() {
        InstitutionalDocument document = document().build();

        assertThat(document.id()).isEqualTo(DocumentId.of("statut"));
        assertThat(document.kind()).isEqualTo(unrecorded());
        assertThat(document.title()).isEmpty();
        assertThat(document.number()).isEqualTo(unrecorded());
        assertThat(document.issuer()).isEqualTo(unrecorded());
        assertThat(document.drafted()).isEqualTo(unrecorded());
        assertThat(document.adopted()).isEqualTo(unrecorded());
        assertThat(document.repealed()).isEqualTo(unrecorded());
        assertThat(document.provisions()).isEqualTo(Listing.unrecorded());
        assertThat(document.sources()).isEmpty();
    }

    @Test
    void it_needs_an_id() {
        assertThat(refusal(InstitutionalDocument.builder()).faults())
                .containsExactly(Fault.at(
                        Place.parse("/id"),
                        "brakuje pola „id”, bez którego ten element nie może istnieć",
                        "the field \"id\" is missing; this element cannot exist without it"));
    }

    @ParameterizedTest
    @CsvSource({
        // drafted,               adopted,                  repealed
        "2012-04-26,              2012-04-26,               2012-04-26",
        "2012-04-26,              2012-04-27,               2012-04-28",
        "2012,                    2012-01-01,               2012-01-01",
        "2012-12-31,              2012,                     [..2013]",
        "[2010..2014],            [2009..2010-01-01],       ",
        "[2013..],                2013,                     2013-01-01",
        "2013,                    none,                     none",
        ",                        2010,                     2012",
        "2010,                    ,                         2010",
    })
    void days_that_are_or_may_be_in_order_are_accepted(
            @Nullable String drafted, @Nullable String adopted, @Nullable String repealed) {
        InstitutionalDocument document = document()
                .drafted(fact(drafted))
                .adopted(fact(adopted))
                .repealed(fact(repealed))
                .build();

        assertThat(document.repealed()).isEqualTo(fact(repealed));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-04-26, 2012-04-25, ,           /adopted,  2012-04-25, 2012-04-26",
        "2013,       2012,       ,           /adopted,  2012,       2013",
        "2012-04-26, ,           2012-04-25, /repealed, 2012-04-25, 2012-04-26",
        ",           2012-04-26, 2012-04-25, /repealed, 2012-04-25, 2012-04-26",
        "2011,       2012-04-26, [..2012-03], /repealed, [..2012-03], 2012-04-26",
        "[2013..],   [..2012],   ,           /adopted,  [..2012],   [2013..]",
    })
    void days_that_are_surely_out_of_order_are_refused(
            @Nullable String drafted,
            @Nullable String adopted,
            @Nullable String repealed,
            String pointer,
            String tooEarly,
            String first) {
        assertThat(refusal(document()
                                .drafted(fact(drafted))
                                .adopted(fact(adopted))
                                .repealed(fact(repealed)))
                        .faults())
                .containsExactly(Fault.at(
                        Place.parse(pointer),
                        tooEarly + " jest przed " + first + "; ma być tego dnia lub później",
                        tooEarly + " is before " + first + "; it must be on that day or later"));
    }

    @Test
    void none_is_refused_for_its_kind_its_issuer_and_its_drafting() {
        assertThat(refusal(document().kind(none()).issuer(none()).drafted(none()))
                        .faults())
                .extracting(fault -> fault.place().toString())
                .containsExactly("/drafted", "/kind", "/issuer");
    }

    @Test
    void it_may_have_no_number_no_adoption_and_no_repeal() {
        InstitutionalDocument document =
                document().number(none()).adopted(none()).repealed(none()).build();

        assertThat(document.number()).isEqualTo(none());
        assertThat(document.adopted()).isEqualTo(none());
        assertThat(document.repealed()).isEqualTo(none());
    }

    @ParameterizedTest
    @CsvSource({
        // drafted,  adopted,      exists from
        ",           ,             ",
        ",           none,         ",
        "2012,       ,             2012",
        "2012,       none,         2012",
        "2012-01-05, 2012-04-26,   2012-01-05",
        "2012,       2012-04-26,   [2012..2012-04-26]",
        "[..2014],   2012-04-26,   [..2012-04-26]",
        ",           2012-04-26,   [..2012-04-26]",
        ",           2012,         [..2012]",
        ",           [..2011],     [..2011]",
        ",           [2011..],     ",
    })
    void it_exists_from_its_drafting_on_and_from_its_adoption_at_the_latest(
            @Nullable String drafted, @Nullable String adopted, @Nullable String from) {
        InstitutionalDocument document =
                document().drafted(fact(drafted)).adopted(fact(adopted)).build();

        assertThat(document.validity()).isEqualTo(new Validity(fact(from), none()));
    }

    @Test
    void it_goes_on_existing_after_its_repeal() {
        InstitutionalDocument document =
                document().drafted(fact("2010")).repealed(fact("2012")).build();

        assertThat(document.validity().surelyCovers(LocalDate.of(2020, 1, 1))).isTrue();
    }

    @Test
    void a_changed_copy_is_checked_and_leaves_the_original_as_it_was() {
        InstitutionalDocument original = document().drafted(fact("2012")).build();

        assertThat(original.withAdopted(fact("2013")).adopted()).isEqualTo(fact("2013"));
        assertThat(original.adopted()).isEqualTo(unrecorded());
        assertThat(catchThrowableOfType(InvalidRecordException.class, () -> original.withAdopted(fact("2011"))))
                .hasMessage("/adopted: 2011 is before 2012; it must be on that day or later");
    }

    private static InstitutionalDocument.Builder document() {
        InstitutionalDocument.Builder builder = InstitutionalDocument.builder();
        builder.id("statut");
        return builder;
    }

    private static InvalidRecordException refusal(InstitutionalDocument.Builder builder) {
        return catchThrowableOfType(InvalidRecordException.class, builder::build);
    }

    private static Fact<When> fact(@Nullable String cell) {
        if (cell == null) {
            return unrecorded();
        }
        return cell.equals("none") ? none() : known(When.parse(cell));
    }
}
