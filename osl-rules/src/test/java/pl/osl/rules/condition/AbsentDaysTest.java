package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.walk.LabelledValue;

/** What is written where it is known that there is no such day. */
class AbsentDaysTest {

    private static final LabelledValue STRANGERS =
            LabelledValue.of("moved", Wording.of("przeniesienie siedziby", "removal of the seat"));

    @Test
    void each_day_of_the_vocabulary_that_may_be_none_says_so_in_words_of_its_own() throws Exception {
        List<String> silent = vocabulary().flatMap(AbsentDaysTest::silent).toList();

        assertThat(vocabulary()).hasSizeGreaterThan(40);
        assertThat(silent).isEmpty();
    }

    @Test
    void a_word_says_it_and_its_label_is_not_read_for_it() {
        Days<?> days = DocumentFacts.DAYS;

        assertThat(days.named().get(days.chronology().number("repealed")).none())
                .isEqualTo(Wording.of("nie uchylono", "not repealed"));
        assertThat(STRANGERS.absent(Wording.of("jeszcze nie", "not yet")).none())
                .isEqualTo(Wording.of("jeszcze nie", "not yet"));
    }

    @Test
    void of_a_word_that_does_not_say_it_there_is_none_or_no_end_is_set() {
        FactQuestion ofEnd = FactQuestion.ofEnd("trwa", "trwał|trwała|trwało", "going on");

        assertThat(STRANGERS.none()).isEqualTo(Wording.of("nie ma", "none"));
        assertThat(STRANGERS.asking(ofEnd).none()).isEqualTo(Wording.of("nie ustalono", "not set"));
    }

    private static Stream<String> silent(Field field) {
        try {
            Days<?> days = (Days<?>) field.get(null);
            return IntStream.range(0, days.named().size())
                    .filter(day -> !days.chronology().isCertain(day))
                    .filter(day -> days.named().get(day).absent().isEmpty())
                    .mapToObj(day -> field.getDeclaringClass().getSimpleName() + " "
                            + days.named().get(day).path());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Field> vocabulary() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Days.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("pl/osl/rules/vocabulary"))) {
            return files
                    .filter(file -> file.toString().endsWith("Facts.class"))
                    .map(file -> classes.relativize(file).toString().replaceAll("[/\\\\]", "."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(name -> Arrays.stream(load(name).getFields()))
                    .filter(field -> field.getType() == Days.class);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
