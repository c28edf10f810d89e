package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.condition.Asking.finding;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DRAFTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;

import java.time.Period;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;

/** Every condition says what it made; of a document all conditions but its own ask first whether it was drafted. */
class FindingFormTest {

    private static final Elements<Centre, InstitutionalDocument> ALL =
            Elements.of("documents", Centre::documents, words("dokumenty"), words("dokument"));
    private static final Condition<InstitutionalDocument> STATUTE = DOCUMENT_KIND.is(DocumentKind.STATUTE);
    private static final Condition<InstitutionalDocument> NUMBERED = NUMBER.exists();
    private static final Part<InstitutionalDocument, Fact<When>> ADOPTION =
            Part.of("adopted", document -> document.adopted().map(Fact::known), words("przyjęcie"));
    private static final Part<InstitutionalDocument, Fact<When>> APPROVAL =
            Part.of("approved", document -> document.approved().map(Fact::known), words("zatwierdzenie"));
    private static final Day<Fact<When>> ITS_DAY = Day.of("", adoption -> adoption, words("dzień"));
    private static final Part<InstitutionalDocument, InstitutionalDocument> NAMED = named("a", DOCUMENTS);
    private static final Part<InstitutionalDocument, InstitutionalDocument> DANGLING = named("z", DOCUMENTS);
    private static final Part<InstitutionalDocument, InstitutionalDocument> GONE =
            named("a", Elements.dated("documents", Centre::documents, words("a"), words("b"), NUMBERED));

    private static final Centre CENTRE = centre().documents(Listing.of(document("a")
                    .kind(DocumentKind.STATUTE)
                    .adopted(known(When.on(LONG_AGO)))
                    .approved(none())
                    .number(none())
                    .build()))
            .build();

    @ParameterizedTest
    @MethodSource("conditions")
    void a_finding_says_what_the_condition_made(Condition<InstitutionalDocument> condition, String shape) {
        assertThat(shape(finding(ALL.some(condition), CENTRE))).isEqualTo("LISTING[ELEMENT[" + shape + "]]");
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(NUMBERED, "FACT"),
                arguments(ADOPTED.hasCome(), "FACT"),
                arguments(STATUTE.and(NUMBERED).not(), "NOT[ALL[FACT FACT]]"),
                arguments(STATUTE.or(NUMBERED), "ANY[FACT FACT]"),
                arguments(REPEALED.hasComeAtTheLatestWith(ADOPTED), "ANY[FACT FACT]"),
                arguments(ADOPTED.notAfter(DRAFTED), "COMPARISON[FACT FACT]"),
                arguments(ADOPTED.plus(Period.ofDays(1)).hasCome(), "DERIVED[FACT]"),
                arguments(Condition.holds(words("jest"), any -> true), "PREDICATE"),
                arguments(Condition.from(DAY, words("od"), words("przed")), "DAY"),
                arguments(Condition.holds(words("błąd"), FindingFormTest::thrown), "BROKEN"),
                arguments(ADOPTION.exists(), "PART"),
                arguments(ADOPTION.has(ITS_DAY.hasCome()), "PART[FACT]"),
                arguments(APPROVAL.exists(), "PART"),
                arguments(ADOPTION.day(ITS_DAY).hasCome(), "DERIVED[FACT]"),
                arguments(NAMED.has(STATUTE), "PART[FACT ELEMENT[ANY[FACT] FACT]]"),
                arguments(NAMED.day(ADOPTED).hasCome(), "DERIVED[FACT ELEMENT[ANY[FACT] FACT]]"),
                arguments(GONE.exists(), "PART[FACT OUT_OF_SCOPE[FACT]]"),
                arguments(DANGLING.exists(), "PART[FACT LISTING]"));
    }

    @ParameterizedTest
    @MethodSource("listings")
    void a_finding_of_a_listing_says_which_elements_the_question_is_about(Condition<Centre> condition, String shape) {
        assertThat(shape(finding(condition, CENTRE))).isEqualTo(shape);
    }

    static Stream<Arguments> listings() {
        Elements<Centre, InstitutionalDocument> numbered = ALL.where(NUMBERED);
        return Stream.of(
                arguments(ALL.some(), "LISTING[ELEMENT]"),
                arguments(ALL.some(NUMBERED), "LISTING[ELEMENT[FACT]]"),
                arguments(numbered.some(STATUTE), "LISTING[OUT_OF_SCOPE[FACT]]"),
                arguments(numbered.none(STATUTE), "LISTING[OUT_OF_SCOPE[FACT]]"),
                arguments(numbered.every(STATUTE), "LISTING[OUT_OF_SCOPE[FACT]]"),
                arguments(ALL.where(STATUTE).every(NUMBERED), "LISTING[ELEMENT[FACT FACT]]"),
                arguments(numbered.count().atLeast(1), "DERIVED[LISTING[OUT_OF_SCOPE[FACT]]]"),
                arguments(ALL.first(ADOPTED).hasCome(), "DERIVED[LISTING[ELEMENT[FACT]]]"),
                arguments(
                        ALL.atLeastEvery(Period.ofYears(1), ADOPTED, ALL.first(ADOPTED)),
                        "COMPARISON[DERIVED[LISTING[ELEMENT[FACT]]] LISTING[ELEMENT[FACT]]]"));
    }

    @Test
    void every_form_is_made_by_some_condition() {
        String shapes = Stream.concat(conditions(), listings())
                .map(each -> (String) each.get()[1])
                .collect(Collectors.joining(" "));
        assertThat(FindingForm.values()).allSatisfy(form -> assertThat(shapes).containsPattern("\\b" + form + "\\b"));
    }

    private static String shape(Finding finding) {
        return finding.parts().isEmpty()
                ? finding.form().name()
                : finding.parts().stream()
                        .map(FindingFormTest::shape)
                        .collect(Collectors.joining(" ", finding.form() + "[", "]"));
    }

    private static Part<InstitutionalDocument, InstitutionalDocument> named(
            String id, Elements<Centre, InstitutionalDocument> among) {
        return Part.named(
                "basis", document -> known(DocumentId.of(id)), among, InstitutionalDocument::id, words("podstawa"));
    }

    private static boolean thrown(Object any) {
        throw new IllegalStateException("planted");
    }

    private static Wording words(String words) {
        return Wording.same(words);
    }
}
