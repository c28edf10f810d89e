package pl.osl.spark;

import static org.quicktheories.QuickTheory.qt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.waiver.Waiver;
import pl.osl.testkit.generate.Centres;

/** GeneratedRecords of generated centres, always the same. */
final class GeneratedRecords {

    private static final long SEED = 11;

    private GeneratedRecords() {}

    /** The first of an endless list of records, each of a centre of its own. */
    static List<String> many(int number) {
        List<String> records = new ArrayList<>();
        // Alike examples are tried once only.
        qt().withFixedSeed(SEED)
                .withExamples(2 * number)
                .forAll(Centres.silentCentres())
                .checkAssert(centre -> records.add(named(centre, records.size())));
        return List.copyOf(records.subList(0, number));
    }

    private static String named(Centre centre, int number) {
        return OslJson.write(
                Centre.builder().from(centre).id("centre-" + number).build());
    }

    /** A waiver of one rule for the centre of a record. */
    static Waiver waiver(String record) {
        return Waiver.builder()
                .rule("OSL-01")
                .centre(OslJson.read(record, Centre.class).id())
                .reason("agreed")
                .grantedBy("the founder")
                .until(LocalDate.of(2030, 12, 31))
                .build();
    }
}
