package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.Draw;
import pl.osl.testkit.laws.Trial;

/** The same question gives the same bytes, wherever it is asked and by however many threads. */
class SameBytesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 11, 26);

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final Assessor assessor = Assessor.of(OslStandard.pilot());

    @AfterEach
    void the_defaults_are_put_back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Tokyo", "ar-EG, America/Los_Angeles", "pl-PL, Europe/Warsaw"})
    void whatever_the_default_locale_and_zone(String tag, String place) {
        Trial.cases(50).forAll(Centres.centres()).checkAssert(centre -> {
            Locale.setDefault(Locale.ROOT);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            String before = answer(centre);
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(place));
            assertThat(answer(centre)).isEqualTo(before);
        });
    }

    @Test
    void whatever_the_number_of_threads() {
        Gen<List<Centre>> some =
                source -> new Draw(source).upTo(8, () -> Centres.centres().generate(source));
        Trial.cases(20).forAll(some).checkAssert(centres -> {
            List<String> alone = centres.stream().map(this::answer).toList();
            List<String> together = IntStream.range(0, 4 * centres.size())
                    .parallel()
                    .mapToObj(i -> answer(centres.get(i % centres.size())))
                    .toList();
            assertThat(together)
                    .isEqualTo(IntStream.range(0, 4)
                            .boxed()
                            .flatMap(i -> alone.stream())
                            .toList());
        });
    }

    private String answer(Centre centre) {
        return OslJson.write(centre) + OslJson.write(assessor.at(centre, DAY).assess());
    }
}
