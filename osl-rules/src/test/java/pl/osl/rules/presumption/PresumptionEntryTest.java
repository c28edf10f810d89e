package pl.osl.rules.presumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

class PresumptionEntryTest {

    private static final String SOURCED = "'sources': [{'title': 'report', 'speaksOf': '2014'}]";

    private static List<String> listed() {
        return PresumptionEntry.of(Presumption.SOURCE_SPEAKS_OF_ITS_DAY).facts().stream()
                .map(PresumableFact::path)
                .toList();
    }

    @Test
    void every_fact_that_a_source_reads_in_is_listed() {
        String json =
                """
                {'schemaVersion': '1.0', 'id': 'c',
                  'legalForms': [{'form': 'OPS', S}],
                  'units': [{S}],
                  'organisers': [{'id': 'o', S, 'trainings': [{S}], 'scopesOfDuties': [{S}],
                    'communities': [{'community': 'x', S}]}],
                  'communities': [{'id': 'x', S, 'actions': [{S}], 'diagnoses': [{S}], 'leaders': [{S}]}],
                  'documents': [{'id': 'd', S}],
                  'partnershipAgreements': [{S}]}
                """.replace("S}", SOURCED + "}").replace("S,", SOURCED + ",").replace('\'', '"');
        List<String> read = PresumedFacts.of(
                        OslJson.read(json, Centre.class),
                        LocalDate.of(2014, 12, 31),
                        List.of(Presumption.SOURCE_SPEAKS_OF_ITS_DAY))
                .stream()
                .map(fact -> fact.place().toString().replaceAll("/[0-9]+", "/*"))
                .toList();
        assertThat(read).contains("/organisers/*/chosen", "/documents/*/drafted", "/units/*/validity/until");
        assertThat(listed()).containsAll(read);
    }

    @Test
    void no_fact_is_listed_by_a_pattern_or_twice_in_the_same_words() {
        assertThat(listed()).isNotEmpty().noneMatch(path -> path.contains("**"));
        assertThat(PresumptionEntry.of(Presumption.SOURCE_SPEAKS_OF_ITS_DAY).facts())
                .doesNotHaveDuplicates();
    }
}
