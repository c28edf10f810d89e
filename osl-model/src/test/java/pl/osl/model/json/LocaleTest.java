package pl.osl.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.model.json.Refusals.centre;
import static pl.osl.model.json.Refusals.refusal;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;

/** Nothing depends on the default locale: Turkish has a different lower-case i, and the others use different digits. */
@ResourceLock(Resources.LOCALE)
class LocaleTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void a_centre_is_written_and_read_as_anywhere_else(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(OslJson.write(RichCentre.CENTRE)).isEqualTo(RichCentre.TEXT);
        assertThat(OslJson.read(RichCentre.TEXT, Centre.class)).isEqualTo(RichCentre.CENTRE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void a_refusal_is_worded_as_anywhere_else(String locale) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        UnreadableRecordException refusal = refusal(centre(
                "'recordedOn':'2014-02-29'," + "'familiarisations':[{'staff':12,'attendees':13},{'form':'training'}]"));

        assertThat(refusal.in(Language.ENGLISH).lines())
                .containsExactly(
                        "text: /recordedOn: there is no such day: 2014-02-29; days of that month run from 01 to 28",
                        "text: /familiarisations/0/attendees: the part (13) is larger than the whole (12)",
                        "text: /familiarisations/1/form: found \"training\" (did you mean \"TRAINING\"?); allowed:"
                                + " MEETING, TRAINING");
        assertThat(refusal.in(Language.POLISH).lines())
                .containsExactly(
                        "text: /recordedOn: nie ma takiego dnia: 2014-02-29; ten miesiąc ma dni od 01 do 28",
                        "text: /familiarisations/0/attendees: część (13) jest większa niż całość (12)",
                        "text: /familiarisations/1/form: jest „training” (czy chodzi o „TRAINING”?); dozwolone:"
                                + " MEETING, TRAINING");
    }
}
