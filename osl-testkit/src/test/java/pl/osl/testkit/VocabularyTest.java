package pl.osl.testkit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Validity;
import pl.osl.model.json.OslJson;
import pl.osl.rules.finding.Finding;
import pl.osl.testkit.generate.RecordType;

/** Every fact of the model can be asked by a rule. */
class VocabularyTest {

    private static final LocalDate DAY = LocalDate.of(2012, 5, 15);
    private static final String TEXT = "Zofia Żółć";

    private static final String IDS = "it says which element is meant, and is asked of by what refers to it";
    private static final String ABOUT_THE_RECORD = "it speaks of the record, not of the centre";
    private static final String CALLED = "what a reader knows it by is never none, so that no rule can fail for it";

    /** Which facts have no word, by the reason why not. */
    private static final Map<String, Set<String>> WITHOUT_WORD = Map.of(
            IDS,
            Set.of("Centre.id", "Community.id", "InstitutionalDocument.id", "Organiser.id", "Partner.id"),
            ABOUT_THE_RECORD,
            Set.of("Centre.recordedOn", "Centre.schemaVersion"),
            CALLED,
            Set.of(
                    "Centre.name",
                    "Community.name",
                    "CommunityAction.description",
                    "Contractor.name",
                    "FormerBoundaries.description",
                    "InstitutionalDocument.title",
                    "JointOfferMember.name",
                    "Leader.name",
                    "LegalFormPeriod.name",
                    "Municipality.name",
                    "Need.description",
                    "Obstacle.description",
                    "OrganisationalUnit.name",
                    "Organiser.name",
                    "Partner.name",
                    "PartnershipAgreement.name",
                    "PlannedAction.description",
                    "Post.title",
                    "Potential.description",
                    "Provision.reference",
                    "ResidentGroup.name",
                    "Resource.description",
                    "Solution.description",
                    "Supervision.supervisor",
                    "Training.name"));

    /** The texts that an answer may repeat, since a number speaks of no person. */
    private static final Set<String> SHOWN = Set.of("CertificateFacts.NUMBER", "DocumentFacts.NUMBER");

    @Test
    void every_fact_has_a_word_or_a_reason_why_not() {
        Set<String> wordless = new TreeSet<>(facts());
        assertThat(worded()).as("what words speak of").isSubsetOf(wordless);
        wordless.removeAll(worded());

        assertThat(wordless)
                .containsExactlyInAnyOrderElementsOf(
                        WITHOUT_WORD.values().stream().flatMap(Set::stream).toList());
    }

    @Test
    void a_listing_of_plain_values_has_a_word_for_the_value() {
        Set<Class<?>> worded = Word.all().stream().map(Word::subject).collect(toSet());
        for (Class<?> type : RecordTypesTest.recordTypes()) {
            RecordType.of(type).fields().forEach((field, fieldType) -> {
                Class<?> content = RecordType.raw(RecordType.content(fieldType));
                boolean isPlain = !RecordType.is(content) && content != String.class;
                if (RecordType.raw(fieldType) == Listing.class && isPlain) {
                    assertThat(worded).as("%s.%s", type.getSimpleName(), field).contains(content);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_word_shows_no_text_that_somebody_wrote_freely(Word word) {
        if (RecordType.is(word.subject()) && !SHOWN.contains(word.toString())) {
            Finding finding = word.asked(read(word.subject(), texts(word.subject())), DAY);

            assertThat(OslJson.write(finding)).doesNotContain(TEXT);
        }
    }

    static List<Word> words() {
        return Word.all();
    }

    @Test
    void what_a_reader_knows_an_element_by_is_never_none() {
        assertThat(fields(
                        field -> RecordType.raw(field) == Optional.class && RecordType.content(field) == String.class))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_WORD.get(CALLED));
    }

    /** The facts of all types of records; of a validity, each of its ends. */
    private static Set<String> facts() {
        Set<String> facts = fields(field -> field != Validity.class);
        fields(field -> field == Validity.class).forEach(field -> {
            facts.add(field + "/from");
            facts.add(field + "/until");
        });
        return facts;
    }

    /** The fields of all types of records but those that say where it is known from. */
    private static Set<String> fields(Predicate<Type> matching) {
        Set<String> fields = new TreeSet<>();
        for (Class<?> type : RecordTypesTest.recordTypes()) {
            RecordType.of(type).fields().forEach((field, fieldType) -> {
                boolean isSource = type == SourceReference.class || field.equals("sources");
                if (!isSource && matching.test(fieldType)) {
                    fields.add(type.getSimpleName() + "." + field);
                }
            });
        }
        return fields;
    }

    /** The facts that are lacking for an answer to some word, when nothing or but an end of a validity is recorded. */
    private static Set<String> worded() {
        Set<String> worded = new TreeSet<>();
        for (Word word : Word.all()) {
            Class<?> subject = word.subject();
            if (RecordType.is(subject)) {
                Stream.concat(Stream.of(""), ends(subject))
                        .map(fields -> word.asked(read(subject, fields), DAY))
                        .flatMap(Word::lacking)
                        .map(field -> subject.getSimpleName() + "." + field)
                        .filter(field -> !isWholeValidity(subject, field))
                        .forEach(worded::add);
            }
        }
        return worded;
    }

    /** An end of a validity lies in the whole if that is not recorded. */
    private static boolean isWholeValidity(Class<?> type, String fact) {
        Map<String, Type> fields = RecordType.of(type).fields();
        return fields.get(fact.substring(fact.indexOf('.') + 1)) == Validity.class;
    }

    private static Stream<String> ends(Class<?> type) {
        return RecordType.of(type).fields().entrySet().stream()
                .filter(field -> field.getValue() == Validity.class)
                .map(Map.Entry::getKey)
                .flatMap(field ->
                        Stream.of("{\"until\": null}", "{\"from\": \"2012\"}").map(end -> "\"" + field + "\": " + end));
    }

    private static String texts(Class<?> type) {
        String text = "\"" + TEXT + "\"";
        return RecordType.of(type).fields().entrySet().stream()
                .filter(field -> RecordType.content(field.getValue()) == String.class)
                .map(field -> "\"" + field.getKey() + "\": "
                        + (RecordType.raw(field.getValue()) == Listing.class ? "[" + text + "]" : text))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Object read(Class<?> type, String fields) {
        String id = RecordType.of(type).fields().containsKey("id") ? "\"id\": \"x\"" : "";
        String both = id.isEmpty() || fields.isEmpty() ? id + fields : id + ", " + fields;
        return OslJson.read("{" + both + "}", type);
    }
}
