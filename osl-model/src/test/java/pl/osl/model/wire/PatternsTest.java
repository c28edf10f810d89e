package pl.osl.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Municipality;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.When;

/** The patterns of the schema accept exactly what the types accept. */
class PatternsTest {

    private static final List<String> YEARS =
            List.of("0000", "0001", "0004", "0100", "0400", "1900", "2000", "2011", "2012", "2100", "2400", "9999");

    @Test
    void of_all_days_those_that_exist_are_days() {
        agree(Patterns.DAY, When::parseDay, days());
        agree(
                Patterns.DAY,
                When::parseDay,
                Stream.of("", "2012", "2012-04", "2012-4-26", "2012-04-26 ", "x", "٢٠١٢-04-26"));
    }

    @Test
    void days_months_years_and_spans_that_exist_are_days_as_rough_as_they_may_be() {
        agree(Patterns.WHEN, When::parse, days());
        agree(Patterns.WHEN, When::parse, days().map(day -> "[" + day + ".." + "]"));
        agree(Patterns.WHEN, When::parse, days().map(day -> "[" + ".." + day + "]"));
        agree(Patterns.WHEN, When::parse, months());
        agree(Patterns.WHEN, When::parse, months().map(month -> "[0001.." + month + "]"));
        agree(Patterns.WHEN, When::parse, YEARS.stream());
        agree(Patterns.WHEN, When::parse, YEARS.stream().map(year -> "[" + year + "..9999-12-31]"));
    }

    @Test
    void a_text_that_is_not_a_span_is_not_read_as_one() {
        agree(
                Patterns.WHEN,
                When::parse,
                Stream.of(
                        "",
                        "[]",
                        "[..]",
                        "[...]",
                        "[2012]",
                        "[2012.]",
                        "[2012...]",
                        "[..2012",
                        "2012..]",
                        "2012..",
                        "2012..2013",
                        "[2012..2013]x",
                        " 2012",
                        "2012\n",
                        "[2012..2013..2014]",
                        "[ 2012..]",
                        "2012-",
                        "2012-04-",
                        "20120426",
                        "201",
                        "20123",
                        "2012-04-26T00:00"));
    }

    @Test
    void of_all_characters_those_that_an_id_may_have_are_the_same_wherever_they_stand() {
        agree(Patterns.ID, CentreId::of, characters());
        agree(Patterns.ID, CentreId::of, characters().map(character -> "a" + character + "b"));
        agree(Patterns.ID, CentreId::of, characters().map(character -> "a" + character));
    }

    @Test
    void of_all_characters_the_same_are_blank() {
        agree(Patterns.NOT_BLANK, text -> Municipality.builder().name(text).build(), characters());
    }

    private static Stream<String> days() {
        return months().flatMap(month -> two(0, 33).map(day -> month + "-" + day));
    }

    private static Stream<String> months() {
        return YEARS.stream().flatMap(year -> two(0, 14).map(month -> year + "-" + month));
    }

    private static Stream<String> two(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> (number < 10 ? "0" : "") + number);
    }

    private static Stream<String> characters() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.isDefined(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.getType(character) != Character.PRIVATE_USE)
                .mapToObj(Character::toString);
    }

    /** In ECMA-262 {@code $} matches only the very end; in Java it also matches before a final line break. */
    private static void agree(String pattern, Consumer<String> type, Stream<String> texts) {
        Pattern compiled = Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z"));
        assertThat(texts.filter(text -> compiled.matcher(text).find() != accepts(type, text)))
                .as("texts of which the pattern and the type say different things")
                .isEmpty();
    }

    private static boolean accepts(Consumer<String> type, String text) {
        try {
            type.accept(text);
            return true;
        } catch (InvalidRecordException refusal) {
            return false;
        }
    }
}
