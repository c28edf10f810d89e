package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Chronology;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.condition.Day;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.testkit.generate.RecordType;

/** What the reader refuses of the days of a record, a rule that asks for one of them relies on. */
class ChronologyTest {

    private static final String EARLY = "2012-05-09";
    private static final String LATE = "2012-05-10";
    private static final String ROUGH = "2012";
    /** The certificate is read by itself, so that its days bound those of its application, but not the other way. */
    private static final Set<String> READ_THROUGH_A_PART = Set.of("certificate/granted", "certificate/handedOver");

    private static final Centre RECORDED = OslJson.read("""
            {"schemaVersion": "1.0", "id": "x", "recordedOn": "2012-06-30"}""", Centre.class);

    /** Two days of a type, of which the reader refuses the second before the first. */
    private record DayPair(PlacedDay first, PlacedDay second) {

        @Override
        public String toString() {
            return first.word() + " no later than " + second.word();
        }
    }

    /** A word for a day, and where that stands. */
    private record PlacedDay(Word word, String path) {}

    @ParameterizedTest
    @MethodSource("orders")
    void a_day_is_never_after_one_that_the_reader_wants_no_earlier(DayPair pair) {
        ObjectNode element = element(pair.first().word().subject());
        Object one = read(
                        with(
                                with(element, pair.first().path(), ROUGH),
                                pair.second().path(),
                                LATE),
                        pair)
                .orElseThrow();

        Finding come = pair.first().word().asked(one, LocalDate.parse(LATE));

        assertThat(come.truth()).isEqualTo(Truth.TRUE);
        assertThat(come.evidence().stream().map(found -> found.place().toString()))
                .anyMatch(place -> place.endsWith("/" + pair.second().path()));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_day_is_never_before_one_that_the_reader_wants_no_later(DayPair pair) {
        ObjectNode element = element(pair.first().word().subject());
        Object one = read(
                        with(
                                with(element, pair.first().path(), LATE),
                                pair.second().path(),
                                ROUGH),
                        pair)
                .orElseThrow();

        assertThat(pair.second().word().asked(one, LocalDate.parse(EARLY)).truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void some_days_are_in_order() {
        assertThat(orders()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void what_the_reader_wants_no_later_than_the_day_of_the_record_has_come_by_then(Word day) {
        PlacedDay here = placed(day).orElseThrow();
        Object one = read(with(element(day.subject()), here.path(), ROUGH), day).orElseThrow();

        assertThat(day.asked(one, LocalDate.of(2012, 6, 30), RECORDED).truth()).isEqualTo(Truth.TRUE);
        assertThat(day.asked(one, LocalDate.of(2012, 6, 29), RECORDED).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void an_unrecorded_day_tells_that_it_has_come_only_where_there_always_is_such_a_day(Word day) {
        PlacedDay here = placed(day).orElseThrow();
        Chronology<?> chronology = chronology(day.subject());
        Object one = read(element(day.subject()), day).orElseThrow();

        assertThat(day.asked(one, LocalDate.of(2012, 6, 30), RECORDED).truth())
                .isEqualTo(chronology.isCertain(chronology.number(here.path())) ? Truth.TRUE : Truth.UNKNOWN);
    }

    @Test
    void some_days_are_happenings() {
        assertThat(happenings()).hasSizeGreaterThan(50);
    }

    static List<DayPair> orders() {
        Map<String, List<PlacedDay>> days = new TreeMap<>();
        Word.all().stream()
                .flatMap(word -> placed(word).stream())
                .forEach(day -> days.computeIfAbsent(day.word().subject().getName(), none -> new ArrayList<>())
                        .add(day));
        return days.values().stream()
                .flatMap(all -> all.stream()
                        .flatMap(first -> all.stream().map(second -> new DayPair(first, second)))
                        .filter(ChronologyTest::isAnOrder))
                .toList();
    }

    static List<Word> happenings() {
        return Word.all().stream()
                .filter(word -> placed(word).filter(ChronologyTest::hasHappened).isPresent())
                .toList();
    }

    private static boolean isAnOrder(DayPair pair) {
        ObjectNode element = element(pair.first().word().subject());
        String first = pair.first().path();
        String second = pair.second().path();
        return !first.equals(second)
                && !READ_THROUGH_A_PART.contains(second)
                && read(with(with(element, first, EARLY), second, LATE), pair).isPresent()
                && read(with(with(element, first, LATE), second, EARLY), pair).isEmpty();
    }

    private static boolean hasHappened(PlacedDay day) {
        Chronology<?> chronology = chronology(day.word().subject());
        return chronology.paths().contains(day.path()) && chronology.hasHappened(chronology.number(day.path()));
    }

    private static Chronology<?> chronology(Class<?> type) {
        try {
            return (Chronology<?>) type.getField("CHRONOLOGY").get(null);
        } catch (ReflectiveOperationException none) {
            throw new IllegalStateException(type + " has days, but no chronology", none);
        }
    }

    /** Where the day of a word stands, if it is one of the days of its subject itself. */
    private static Optional<PlacedDay> placed(Word word) {
        if (!(word.word() instanceof Day<?>)) {
            return Optional.empty();
        }
        return chronology(word.subject()).paths().stream()
                .filter(path -> read(with(element(word.subject()), path, LATE), word)
                        .filter(one -> isFound(word, one, path))
                        .isPresent())
                .map(path -> new PlacedDay(word, path))
                .findFirst();
    }

    private static boolean isFound(Word word, Object one, String path) {
        return word.asked(one, LocalDate.parse(LATE)).evidence().stream()
                .map(found -> found.place().toString())
                .anyMatch(place -> place.endsWith("/subject/0/" + path));
    }

    private static ObjectNode element(Class<?> type) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return RecordType.of(type).fields().containsKey("id") ? object.put("id", "x") : object;
    }

    private static ObjectNode with(ObjectNode element, String path, String day) {
        ObjectNode copy = element.deepCopy();
        String[] fields = path.split("/", -1);
        ObjectNode inner = fields.length == 1 ? copy : copy.withObject("/" + fields[0]);
        inner.put(fields[fields.length - 1], day);
        return copy;
    }

    /** Empty if the reader refuses it. */
    private static Optional<Object> read(ObjectNode element, Object about) {
        Class<?> type = about instanceof DayPair pair ? pair.first().word().subject() : ((Word) about).subject();
        try {
            return Optional.of(OslJson.read(element.toString(), type));
        } catch (UnreadableRecordException refused) {
            return Optional.empty();
        }
    }
}
