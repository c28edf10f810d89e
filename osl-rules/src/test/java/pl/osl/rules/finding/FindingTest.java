package pl.osl.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static pl.osl.rules.finding.GapKind.INCOMPLETE;
import static pl.osl.rules.finding.GapKind.TOO_ROUGH;
import static pl.osl.rules.finding.GapKind.UNRECORDED;
import static pl.osl.rules.finding.Truth.FALSE;
import static pl.osl.rules.finding.Truth.TRUE;
import static pl.osl.rules.finding.Truth.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;

class FindingTest {

    private static final int MAY_20 = (int) LocalDate.of(2012, 5, 20).toEpochDay();

    @Test
    void evidence_is_all_that_was_found_in_the_order_of_the_tree() {
        Finding finding = compound(
                TRUE, "/a", 2, leaf(TRUE, "/a/0", DocumentKind.STATUTE), leaf(FALSE, "/a/1", When.parse("2012-05")));

        assertThat(finding.evidence())
                .containsExactly(evidence("/a", "2"), evidence("/a/0", "STATUTE"), evidence("/a/1", "2012-05"));
    }

    @Test
    void what_was_found_reads_as_in_the_json_of_the_record() {
        assertThat(leaf(FALSE, "/a", Fact.none()).found()).contains("null");
        assertThat(leaf(TRUE, "/a", DocumentKind.BY_LAWS).found()).contains("BY_LAWS");
        assertThat(leaf(TRUE, "/a", true).found()).contains("true");
        assertThat(leaf(TRUE, "/a", null).found()).isEmpty();
    }

    @Test
    void what_leaves_a_question_open_is_a_gap_and_no_evidence() {
        Finding rough =
                Finding.leaf(words("day"), UNKNOWN, Place.parse("/a"), When.parse("2012"), TOO_ROUGH, Finding.NEVER);

        assertThat(rough.evidence()).isEmpty();
        assertThat(rough.gaps()).extracting(Gap::place, Gap::kind).containsExactly(tuple(Place.parse("/a"), TOO_ROUGH));
    }

    @Test
    void a_known_truth_has_no_gaps_whatever_its_parts_leave_open() {
        assertThat(compound(TRUE, "/a", null, gap("/a/0"), leaf(TRUE, "/a/1", 1))
                        .gaps())
                .isEmpty();
        assertThat(compound(FALSE, "/a", null, gap("/a/0"), leaf(FALSE, "/a/1", 1))
                        .gaps())
                .isEmpty();
    }

    @Test
    void an_unknown_truth_has_the_gaps_of_its_unknown_parts_alone() {
        Finding settled = compound(TRUE, "/a/0", null, gap("/a/0/x"), leaf(TRUE, "/a/0/y", 1));
        Finding open = compound(UNKNOWN, "/a/1", null, gap("/a/1/x"), leaf(TRUE, "/a/1/y", 1), gap("/a/1/z"));

        assertThat(compound(UNKNOWN, "/a", null, settled, open).gaps())
                .extracting(gap -> gap.place().toString())
                .containsExactly("/a/1/x", "/a/1/z");
    }

    @Test
    void a_gap_of_its_own_stands_before_those_of_the_parts() {
        Finding finding = Finding.compound(
                words("list"), UNKNOWN, Place.parse("/a/-"), 1, INCOMPLETE, Finding.NEVER, List.of(gap("/a/0")));

        assertThat(finding.gaps())
                .extracting(Gap::place, Gap::kind)
                .containsExactly(tuple(Place.parse("/a/-"), INCOMPLETE), tuple(Place.parse("/a/0"), UNRECORDED));
    }

    @Test
    void a_gap_says_what_is_lacking_and_what_is_known_of_it() {
        assertThat(gap("/a").gaps())
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(new Gap(
                        Place.parse("/a"), UNRECORDED, Wording.same("gap"), Wording.same("gap: null"), List.of()));
    }

    @Test
    void a_gap_lies_in_the_elements_on_the_way_to_it_the_outermost_first() {
        Finding inner = element("inner", "/a/0/b/-1", gap("/a/0/b/-1/x"));
        Finding outer = element("outer", "/a/0", compound(UNKNOWN, "/a/0/b", 1, inner));

        assertThat(outer.gaps().get(0).within())
                .containsExactly(surrounding("outer", "/a/0"), surrounding("inner", "/a/0/b/-1"));
    }

    @Test
    void a_gap_lies_in_no_element_that_the_way_only_passed() {
        Finding named = element("named", "/c/3", gap("/c/3/x"));
        Finding passed = element("passed", "/a/0", named, gap("/d"));

        assertThat(passed.gaps())
                .extracting(Gap::within)
                .containsExactly(List.of(surrounding("named", "/c/3")), List.of());
    }

    @Test
    void the_further_elements_of_a_listing_lie_in_what_has_it_and_not_in_one_of_them() {
        Finding list = Finding.compound(
                words(FindingForm.LISTING, "list"),
                UNKNOWN,
                Place.parse("/a/0/b/-"),
                1,
                INCOMPLETE,
                Finding.NEVER,
                List.of(element("inner", "/a/0/b/0", gap("/a/0/b/0/x"))));

        assertThat(element("outer", "/a/0", list).gaps().get(1).within()).containsExactly(surrounding("outer", "/a/0"));
    }

    @Test
    void no_more_gaps_are_told_than_are_asked_for() {
        Finding open = compound(UNKNOWN, "/a", null, gap("/a/0"), gap("/a/0"), gap("/a/1"), gap("/a/2"));

        assertThat(open.gaps(2)).extracting(gap -> gap.place().toString()).containsExactly("/a/0", "/a/1");
    }

    @Test
    void a_finding_that_time_never_changes_names_no_day() {
        assertThat(leaf(TRUE, "/a", 1).unchangedBefore()).isEmpty();
        assertThat(leaf(TRUE, "/a", 1).horizon()).isEqualTo(Finding.NEVER);
    }

    @Test
    void a_finding_that_time_may_change_names_the_first_such_day() {
        assertThat(until(MAY_20).unchangedBefore()).contains(LocalDate.of(2012, 5, 20));
        assertThat(until(MAY_20).horizon()).isEqualTo(MAY_20);
    }

    @Test
    void parts_evidence_and_gaps_cannot_be_changed() {
        Finding finding = compound(UNKNOWN, "/a", 1, gap("/a/0"));

        assertThat(finding.parts()).isUnmodifiable();
        assertThat(finding.evidence()).isUnmodifiable();
        assertThat(finding.gaps()).isUnmodifiable();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void a_finding_equals_the_one_read_back_from_its_json(Finding made) {
        Finding read = OslJson.read(OslJson.write(made), Finding.class);

        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made).hasToString(made.toString());
        assertThat(made).isEqualTo(read);
        assertThat(read.evidence()).isEqualTo(made.evidence());
        assertThat(read.gaps()).usingRecursiveFieldByFieldElementComparator().isEqualTo(made.gaps());
        made.gaps()
                .forEach(gap -> assertThat(OslJson.read(OslJson.write(gap), Gap.class))
                        .usingRecursiveComparison()
                        .isEqualTo(gap));
    }

    static Stream<Finding> findings() {
        return Stream.of(
                leaf(TRUE, "/a", DocumentKind.STATUTE),
                leaf(FALSE, "/a", Fact.none()),
                leaf(TRUE, "", null),
                gap("/a"),
                until(MAY_20),
                element("outer", "/a/0", element("inner", "/a/0/b/0", gap("/a/0/b/0/x"))),
                compound(UNKNOWN, "/a", 2, leaf(TRUE, "/a/0", 1), gap("/a/1"), until(MAY_20)));
    }

    @Test
    void findings_that_differ_in_anything_a_reader_sees_are_not_equal() {
        Finding finding = leaf(TRUE, "/a", 1);

        assertThat(finding).isEqualTo(leaf(TRUE, "/a", 1)).isNotEqualTo("TRUE label: 1");
        assertThat(finding)
                .isNotEqualTo(leaf(FALSE, "/a", 1))
                .isNotEqualTo(leaf(TRUE, "/b", 1))
                .isNotEqualTo(leaf(TRUE, "/a", 2))
                .isNotEqualTo(
                        Finding.leaf(words(FindingForm.DAY, "label"), TRUE, Place.parse("/a"), 1, null, Finding.NEVER))
                .isNotEqualTo(Finding.leaf(words("other"), TRUE, Place.parse("/a"), 1, null, Finding.NEVER))
                .isNotEqualTo(Finding.leaf(words("label"), TRUE, Place.parse("/a"), 1, UNRECORDED, Finding.NEVER))
                .isNotEqualTo(Finding.leaf(words("label"), TRUE, Place.parse("/a"), 1, null, MAY_20))
                .isNotEqualTo(compound(TRUE, "/a", 1, leaf(TRUE, "/a/0", 1)));
    }

    @Test
    void findings_that_follow_from_different_parts_are_not_equal() {
        assertThat(compound(TRUE, "/a", 1, leaf(TRUE, "/a/0", 1), leaf(TRUE, "/a/1", 1)))
                .isEqualTo(compound(TRUE, "/a", 1, leaf(TRUE, "/a/0", 1), leaf(TRUE, "/a/1", 1)))
                .isNotEqualTo(compound(TRUE, "/a", 1, leaf(TRUE, "/a/1", 1), leaf(TRUE, "/a/0", 1)))
                .isNotEqualTo(compound(TRUE, "/a", 1, leaf(TRUE, "/a/0", 1)));
    }

    @Test
    void a_finding_shows_its_truth_and_its_english_line() {
        assertThat(leaf(FALSE, "/a", 1)).hasToString("FALSE label: 1");
    }

    @Test
    void json_leaves_out_what_a_finding_does_not_hold() {
        assertThat(OslJson.write(leaf(TRUE, "", null)))
                .isEqualTo(
                        "{\"form\":\"FACT\",\"truth\":\"TRUE\",\"says\":{\"pl\":\"label: null\",\"en\":\"label: null\"}}");
    }

    @Test
    void json_holds_the_truth_the_words_the_place_and_all_else_in_this_order() {
        assertThat(OslJson.write(Finding.compound(
                        words("list"), UNKNOWN, Place.parse("/a/-"), 1, INCOMPLETE, MAY_20, List.of(gap("/a/0")))))
                .isEqualTo(
                        "{\"form\":\"FACT\",\"truth\":\"UNKNOWN\",\"says\":{\"pl\":\"list: 1\",\"en\":\"list: 1\"},\"place\":\"/a/-\","
                                + "\"found\":\"1\",\"gap\":\"INCOMPLETE\",\"lacking\":{\"pl\":\"list\",\"en\":\"list\"},\"unchangedBefore\":\"2012-05-20\",\"parts\":["
                                + "{\"form\":\"FACT\",\"truth\":\"UNKNOWN\",\"says\":{\"pl\":\"gap: null\",\"en\":\"gap: null\"},"
                                + "\"place\":\"/a/0\",\"gap\":\"UNRECORDED\",\"lacking\":{\"pl\":\"gap\",\"en\":\"gap\"}}]}");
    }

    @Test
    void a_finding_without_a_form_is_not_read() {
        assertThatThrownBy(
                        () -> OslJson.read("{\"truth\":\"TRUE\",\"says\":{\"pl\":\"a\",\"en\":\"b\"}}", Finding.class))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("form");
    }

    @Test
    void a_finding_without_a_truth_is_not_read() {
        assertThatThrownBy(
                        () -> OslJson.read("{\"form\":\"FACT\",\"says\":{\"pl\":\"a\",\"en\":\"b\"}}", Finding.class))
                .isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void an_element_that_lacks_fewer_facts_comes_first_and_a_further_entry_last() {
        Finding two = element("two", "/a/0", gap("/a/0/x"), gap("/a/0/y"));
        Finding one = element("one", "/a/1", gap("/a/1/y"));
        Finding list = listing("/a/-", two, one);

        assertThat(list.gaps())
                .extracting(gap -> gap.place().toString())
                .containsExactly("/a/1/y", "/a/0/x", "/a/0/y", "/a/-");
    }

    @Test
    void of_a_choice_the_part_that_lacks_a_fact_comes_before_the_one_that_lacks_an_entry() {
        Finding choice = Finding.compound(
                words(FindingForm.ANY, "any"),
                UNKNOWN,
                Place.root(),
                null,
                null,
                Finding.NEVER,
                List.of(listing("/a/-"), gap("/b")));

        assertThat(choice.gaps()).extracting(gap -> gap.place().toString()).containsExactly("/b", "/a/-");
    }

    @Test
    void what_is_needed_together_keeps_the_order_in_which_it_was_asked() {
        Finding both = element("both", "/c", listing("/c/a/-"), gap("/c/b"));

        assertThat(both.gaps()).extracting(gap -> gap.place().toString()).containsExactly("/c/a/-", "/c/b");
    }

    private static Finding listing(String place, Finding... parts) {
        return Finding.compound(
                words(FindingForm.LISTING, "list"),
                UNKNOWN,
                Place.parse(place),
                1,
                INCOMPLETE,
                Finding.NEVER,
                List.of(parts));
    }

    private static Finding leaf(Truth truth, String place, @Nullable Object found) {
        return Finding.leaf(words("label"), truth, Place.parse(place), found, null, Finding.NEVER);
    }

    private static Finding gap(String place) {
        return Finding.leaf(words("gap"), UNKNOWN, Place.parse(place), null, UNRECORDED, Finding.NEVER);
    }

    private static Finding until(int horizon) {
        return Finding.leaf(words("day"), TRUE, Place.parse("/a"), When.parse("2012-05-19"), null, horizon);
    }

    private static Finding compound(Truth truth, String place, @Nullable Object found, Finding... parts) {
        return Finding.compound(words("all"), truth, Place.parse(place), found, null, Finding.NEVER, List.of(parts));
    }

    private static Evidence evidence(String place, String found) {
        return new Evidence(Place.parse(place), found);
    }

    private static Finding element(String label, String place, Finding... parts) {
        return Finding.compound(
                words(FindingForm.ELEMENT, label),
                UNKNOWN,
                Place.parse(place),
                null,
                null,
                Finding.NEVER,
                List.of(parts));
    }

    private static Surrounding surrounding(String label, String place) {
        return new Surrounding(Place.parse(place), Wording.same(label));
    }

    private static Claim words(String label) {
        return words(FindingForm.FACT, label);
    }

    private static Claim words(FindingForm form, String label) {
        return new Words(form, Wording.same(label));
    }

    private record Words(FindingForm form, Wording label) implements Claim {

        @Override
        public Wording says(Truth truth, @Nullable Object found) {
            return label.then(Wording.same(": " + found));
        }

        @Override
        public Place placeIn(Place subject) {
            return subject;
        }
    }
}
