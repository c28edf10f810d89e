package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.model.organiser.Experience;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Part;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.vocabulary.organiser.ExperienceFacts;
import pl.osl.testkit.generate.RecordType;

/**
 * What the reader refuses of two facts together, a rule that asks for one of them relies on, days beside days apart
 * ({@link ChronologyTest}).
 */
class ExcludedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2012, 5, 10);
    private static final int MANY = 1_000_000;
    private static final Centre CENTRE =
            Centre.builder().id(CentreId.of("x")).recordedOn(DAY).build();

    /** A word, the field in which its fact stands, and something that may stand there. */
    private record ToldFact(Word word, String field, String json, Object value) {

        String member() {
            return '"' + field + "\": " + json;
        }
    }

    /** Two facts that the reader takes one by one, but not together. */
    private record Excluded(ToldFact recorded, ToldFact asked) {

        @Override
        public String toString() {
            return recorded.word() + " " + recorded.json() + " excludes " + asked.word() + " " + asked.json();
        }
    }

    @ParameterizedTest
    @MethodSource("excluded")
    void a_fact_is_never_what_the_reader_refuses_beside_another(Excluded pair) {
        Object one =
                read(pair.recorded().word().subject(), pair.recorded().member()).orElseThrow();

        Finding found = Word.asked(is(pair.asked()), one, DAY, CENTRE);

        assertThat(found.truth()).isEqualTo(Truth.FALSE);
        assertThat(found.evidence().stream().map(each -> each.place().toString()))
                .anyMatch(place -> place.endsWith("/" + pair.recorded().field()));
    }

    @Test
    void some_facts_exclude_others() {
        assertThat(excluded()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void a_number_of_which_the_reader_wants_one_and_none_below_zero_is_at_least_zero(Word word) {
        Object one = read(word.subject(), "").orElseThrow();
        boolean isCertain = read(word.subject(), '"' + field(word).orElseThrow() + "\": null")
                .isEmpty();

        assertThat(asked(((Amount<?>) word.word()).atLeast(0), one)).isEqualTo(isCertain ? Truth.TRUE : Truth.UNKNOWN);
    }

    @Test
    void months_of_experience_are_no_more_than_passed_from_the_start_to_the_confirmation() {
        Experience passed = OslJson.read(
                "{\"period\": {\"from\": \"2010-01-01\"}, \"confirmed\": \"2011-12-31\"}", Experience.class);

        assertThat(asked(ExperienceFacts.MONTHS.atLeast(25), passed)).isEqualTo(Truth.FALSE);
        assertThat(asked(ExperienceFacts.MONTHS.atLeast(24), passed)).isEqualTo(Truth.UNKNOWN);
        assertThat(asked(ExperienceFacts.MONTHS.atMost(24), passed)).isEqualTo(Truth.TRUE);
    }

    @SuppressWarnings("unchecked") // asked only of its own subjects
    private static Truth asked(Condition<?> condition, Object one) {
        return Word.asked((Condition<Object>) condition, one, DAY, CENTRE).truth();
    }

    /** Whether a fact is as told; of a number whether it is between that and the same. */
    @SuppressWarnings("unchecked") // asked only of its own subjects
    private static Condition<Object> is(ToldFact told) {
        Object word = told.word().word();
        boolean isNone = told.value() == Fact.none();
        Condition<?> is;
        if (word instanceof Property<?, ?> property) {
            is = isNone ? property.exists().not() : ((Property<?, Object>) property).is(told.value());
        } else if (word instanceof Part<?, ?> part) {
            is = isNone ? part.exists().not() : part.exists();
        } else if (word instanceof Amount<?> amount) {
            int number = (Integer) told.value();
            is = amount.atLeast(number).and(within(amount, number));
        } else {
            is = ((Day<?>) word).hasCome();
        }
        return (Condition<Object>) is;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of the same amount
    private static Condition within(Amount<?> amount, int number) {
        return amount.atMost(number);
    }

    static List<Excluded> excluded() {
        Map<String, List<ToldFact>> told = Word.all().stream()
                .flatMap(ExcludedFactsTest::told)
                .collect(Collectors.groupingBy(
                        each -> each.word().subject().getName(), TreeMap::new, Collectors.toList()));
        return told.values().stream()
                .flatMap(all -> all.stream()
                        .flatMap(first -> all.stream().map(second -> new Excluded(first, second)))
                        .filter(ExcludedFactsTest::areExcluded))
                .toList();
    }

    static List<Word> amounts() {
        return Word.all().stream().filter(word -> word.word() instanceof Amount).toList();
    }

    private static boolean areExcluded(Excluded pair) {
        ToldFact first = pair.recorded();
        ToldFact second = pair.asked();
        boolean areDays = first.word().word() instanceof Day && second.word().word() instanceof Day;
        return !areDays
                && !first.field().equals(second.field())
                && read(first.word().subject(), first.member() + ", " + second.member())
                        .isEmpty();
    }

    /** What may stand in the field of a word, if it lies in the subject itself. */
    private static Stream<ToldFact> told(Word word) {
        return field(word).stream()
                .flatMap(field -> values(content(word, field))
                        .map(each -> new ToldFact(word, field, each.getKey(), each.getValue())))
                .filter(each -> read(word.subject(), each.member()).isPresent());
    }

    private static Optional<String> field(Word word) {
        return read(word.subject(), "").stream()
                .flatMap(one -> Word.lacking(word.asked(one, DAY, CENTRE)))
                .filter(path -> !path.contains("/") && !path.isEmpty())
                .filter(path -> content(word, path) != Void.class)
                .findFirst();
    }

    private static Class<?> content(Word word, String field) {
        Type type = RecordType.of(word.subject()).fields().getOrDefault(field, Object.class);
        return RecordType.raw(type) == Fact.class ? RecordType.raw(RecordType.content(type)) : Void.class;
    }

    private static Stream<Map.Entry<String, Object>> values(Class<?> content) {
        Map<String, Object> values = new TreeMap<>();
        values.put("null", Fact.none());
        if (content == Integer.class) {
            values.put("1", 1);
            values.put(Integer.toString(MANY), MANY);
        } else if (content == Boolean.class) {
            values.put("true", true);
            values.put("false", false);
        } else if (content.isEnum()) {
            for (Object constant : content.getEnumConstants()) {
                values.put('"' + ((Enum<?>) constant).name() + '"', constant);
            }
        } else if (content == When.class) {
            values.put("\"2012-05-09\"", DAY);
        } else if (RecordType.is(content)) {
            values.put("{}", DAY);
        }
        return values.entrySet().stream();
    }

    /** Empty if the reader refuses it. */
    private static Optional<Object> read(Class<?> type, String members) {
        boolean hasId = RecordType.of(type).fields().containsKey("id");
        String id = hasId ? "\"id\": \"x\"" : "";
        String between = hasId && !members.isEmpty() ? ", " : "";
        try {
            return Optional.of(OslJson.read("{" + id + between + members + "}", type));
        } catch (UnreadableRecordException refused) {
            return Optional.empty();
        }
    }
}
