package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.community.Community;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Sourced;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.cohort.CohortSummary;

class OslTest {

    private static final String GOOD = "{\"schemaVersion\":\"1.0\",\"id\":\"good\",\"organisers\":[]}";
    private static final String BAD = "{\"id\":\"bad\",\"organisers\":[{\"id\":7,\"nick\":\"x\"}],\"documents\":null}";

    private static final Path COHORT = Path.of("src", "main", "resources", "pilot-cohort.jsonl");

    @TempDir
    private Path folder;

    @Test
    void without_arguments_it_shows_the_pilot_the_real_centres_and_one_invented_centre() {
        Run run = Run.of();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("liczba ośrodków: 52\n")
                .contains("ideą OSL: 98 %\n")
                .contains("organizatorów: 85 %\n")
                .contains("strukturze: 50 %\n")
                .contains("OSL, edycja 2014, stan faktyczny i prawny na 31 grudnia 2014 r.\n")
                .contains("== Wymyślony ośrodek")
                .contains(": osiągnięty\n", ": nieosiągnięty\n", ": nierozstrzygnięty\n", "  ~ osiągnięty\n")
                .contains("Etapy w kolejnych latach, ", "Jeden z powodów", "Jedno z pytań")
                .contains("Pierwszy krok planu dla etapu I4 (OSL-16, OSL-17, OSL-18):");
    }

    @ParameterizedTest
    @CsvSource({"pl", "en"})
    void the_first_screen_fits_on_two_screens(String language) {
        Run run = Run.of("--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .hasSizeLessThanOrEqualTo(80)
                .allMatch(line -> line.length() <= 100, "at most 100 columns");
    }

    @Test
    void a_real_centre_shows_what_is_presumed_of_it_apart_from_what_is_firm() {
        assertThat(Run.of("--lang", "en").out())
                .contains("    for every centre undetermined: I1, I2, I3, ")
                .contains("    ~ this follows as far as nothing else is recorded; it is presumed, not established:\n")
                .contains("      stalowa-wola: met OSL-23 Place of OSL in the structure, OSL-35 Partners, OSL-36\n");
    }

    @Test
    void what_is_the_same_for_every_real_centre_is_said_once_and_not_by_signs() {
        String table = Run.of("--lang", "en").out().split("\n\n", -1)[6];
        assertThat(table).startsWith("OSL, edition 2014, each centre on a day of its own\n");
        assertThat(table.chars().filter(sign -> sign == '?' || sign == '/')).hasSizeLessThan(15);
    }

    @Test
    void no_two_real_centres_look_alike() {
        List<String> rows = Run.of("--lang", "en")
                .out()
                .lines()
                .filter(line ->
                        Demonstration.REAL_CENTRES.stream().anyMatch(name -> line.startsWith("    " + name + " ")))
                .map(line -> line.strip().replaceFirst("\\S+", ""))
                .toList();

        assertThat(rows).hasSameSizeAs(Demonstration.REAL_CENTRES).doesNotHaveDuplicates();
    }

    @Test
    void every_bundled_centre_is_shown() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "centres"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Demonstration.REAL_CENTRES);
        }
    }

    @Test
    void no_bundled_record_says_more_than_it_has_a_source_for() {
        for (String name : Demonstration.REAL_CENTRES) {
            Centre centre = Demonstration.centre("/centres/" + name + ".json");
            assertThat(parts(centre)).as(name).allSatisfy(listing -> {
                assertThat(listing.isComplete()).isFalse();
                assertThat(listing.elements()).allMatch(part -> !part.sources().isEmpty());
            });
            assertThat(centre.organisers().elements())
                    .allMatch(organiser -> organiser.name().isEmpty());
        }
    }

    private static Stream<Listing<? extends Sourced>> parts(Centre centre) {
        Stream<Listing<? extends Sourced>> own = Stream.of(
                centre.legalForms(),
                centre.municipalities(),
                centre.units(),
                centre.posts(),
                centre.coordinations(),
                centre.familiarisations(),
                centre.organisers(),
                centre.communities(),
                centre.documents(),
                centre.certificateApplications(),
                centre.authorityContacts(),
                centre.partners(),
                centre.partnershipAgreements());
        return Stream.concat(own, centre.communities().stream().flatMap(OslTest::parts));
    }

    private static Stream<Listing<? extends Sourced>> parts(Community community) {
        return Stream.of(
                community.steps(),
                community.diagnoses(),
                community.maps(),
                community.plannedActions(),
                community.actions(),
                community.groups());
    }

    @Test
    void the_shares_follow_the_records() throws IOException {
        List<String> half = Files.readAllLines(COHORT).subList(0, 26);
        String nobodyChosen = half.stream()
                .map(line ->
                        line.replaceAll("\"organisers\":\\[.*?\\],\"documents\"", "\"organisers\":[],\"documents\""))
                .collect(Collectors.joining("\n"));
        CohortSummary summary = cohort(Files.writeString(folder.resolve("half.jsonl"), nobodyChosen));
        assertThat(summary.centres()).isEqualTo(26);
        assertThat(summary.stages().get(1).share().high().value()).isZero();
        assertThat(summary.stages().get(0).share().low().value()).isGreaterThan(0.9);
    }

    private static CohortSummary cohort(Path file) {
        Run run = Run.of("cohort", file.toString(), "--edition", "pilot", "--day", "2012-11-26", "--format", "json");
        return OslJson.read(run.out(), CohortSummary.class);
    }

    @Test
    void assessments_in_json_come_a_line_each_in_the_order_of_the_input() throws IOException {
        Path file = Files.writeString(folder.resolve("two.jsonl"), GOOD + "\n" + GOOD.replace("good", "other") + "\n");
        Run run = Run.of("assess", file.toString(), "--format", "json", "--day", "2012-11-26");
        assertThat(run.out()
                        .lines()
                        .map(line ->
                                OslJson.read(line, Assessment.class).centre().value()))
                .containsExactly("good", "other");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void a_faulty_record_is_refused_with_all_its_faults_and_the_rest_is_answered() throws IOException {
        Path file = Files.writeString(folder.resolve("mixed.jsonl"), GOOD + "\n" + BAD + "\n{\n");
        Run run = Run.of("assess", file.toString(), "--format", "json", "--lang", "en");
        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.contains("\"centre\":\"good\""));
        assertThat(run.err().lines())
                .containsExactly(
                        file + ":2: /organisers/0/id: found a number; allowed: a text",
                        file
                                + ":2: /organisers/0/nick: unknown field \"nick\"; allowed: id, name, engagement, profession, reasonForOtherProfession, qualification, higherEducation, noConvictionStatement, roles, roleTitles, roleNaming, chosen, appointment, scopesOfDuties, trainings, experience, specialisations, communities, sources",
                        file + ":2: /documents: found null; allowed: a list [...] or {\"atLeast\": [...]}",
                        file + ":3: the document ends too early",
                        "refused: 2");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_file_that_cannot_be_read_on_does_not_keep_the_next_from_being_answered() throws IOException {
        Path unreadable = Files.createDirectory(folder.resolve("folder.jsonl"));
        Path good = Files.writeString(folder.resolve("good.jsonl"), GOOD + "\n");
        Run run = Run.of("cohort", unreadable.toString(), good.toString(), "--lang", "en", "--day", "2012-11-26");
        assertThat(run.out()).contains("number of centres: 1\n").contains("records refused: 1\n");
        assertThat(run.err()).isEqualTo(unreadable + ": this cannot be read as a file\nrefused: 1\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_text_in_a_record_forges_no_line_of_the_answer() throws IOException {
        String name = "X\\u001b[31m\\u202e\\n  I1 reached";
        Path file = Files.writeString(folder.resolve("forged.json"), "{\"id\":\"c\",\"name\":\"" + name + "\"}");
        Run run = Run.of("assess", file.toString(), "--day", "2012-11-26");
        assertThat(run.out().lines().findFirst()).contains("X�[31m�   I1 reached (c)");
    }

    @Test
    void a_cohort_counts_what_was_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("mixed.jsonl"), GOOD + "\n" + BAD + "\n");
        Run run = Run.of("cohort", file.toString(), "--format", "json", "--day", "2012-11-26");
        CohortSummary summary = OslJson.read(run.out(), CohortSummary.class);
        assertThat(summary.centres()).isEqualTo(1);
        assertThat(summary.refused()).isEqualTo(1);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    assess                                  | brakuje argumentu: FILE
                    assess --lang en                        | missing argument: FILE
                    assess a.json --day 2012-02-30          | --day: nie ma takiego dnia: 2012-02-30; ten miesiąc ma dni od 01 do 29
                    assess a.json --day 2012 --lang=en      | --day: "2012" is not an exact day; write it like 2012-04-26
                    assess a.json --lang de                 | --lang: jest „de”; dozwolone: pl, en
                    assess a.json --format xml --lang en    | --format: found "xml"; allowed: text, json, markdown
                    cohort a.json --edition 2012            | --edition: jest „2012”; dozwolone: 2014, pilot
                    assess a.json --bogus                   | nieznany argument: --bogus
                    assess a.json --day                     | brakuje argumentu: --day
                    bogus                                   | nieznany argument: bogus
                    assess a.json --lang pl --lang pl       | opcja występuje więcej niż raz: --lang
                    assess missing.json                     | missing.json: nie ma takiego pliku
                    assess missing.jsonl --lang en          | missing.jsonl: there is no such file
                    assess src                              | src: nazwa ma się kończyć na .json (jeden ośrodek) lub .jsonl (ośrodek w wierszu)
                    """)
    void bad_usage_is_explained_in_one_line_and_ends_with_2(String arguments, String complaint) {
        Run run = Run.of(arguments.trim().split(" +", -1));
        assertThat(run.err().lines().findFirst()).contains(complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_cohort_of_nothing_has_no_share() throws IOException {
        Path file = Files.writeString(folder.resolve("empty.jsonl"), "");
        Run run = Run.of("cohort", file.toString(), "--lang", "en", "--day", "2012-11-26");
        assertThat(run.out()).contains("number of centres: 0\n").contains("Choice of organisers: no centres\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void what_is_undetermined_widens_the_share_to_a_range() throws IOException {
        String three = """
                {"id":"1","organisers":[]}
                {"id":"2"}
                {"id":"3","organisers":[{"id":"o","appointment":{"from":"2012","until":null}}]}
                """;
        Path file = Files.writeString(folder.resolve("three.jsonl"), three);
        Run run = Run.of("cohort", file.toString(), "--edition", "pilot", "--lang", "en", "--day", "2013-01-01");
        assertThat(run.out()).contains("Choice of organisers: 33–67 %\n");
    }

    @Test
    void an_answer_for_a_day_after_the_record_says_what_it_assumes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("old.json"), "{\"id\":\"old\",\"recordedOn\":\"2012-11-26\",\"organisers\":[]}");
        assertThat(Run.of("assess", file.toString(), "--day", "2013-01-01").out())
                .contains(
                        "dane są z dnia 26 listopada 2012 r.; odpowiedź zakłada, że od tego dnia nic się nie zmieniło");
        assertThat(Run.of("assess", file.toString(), "--day", "2012-11-26").out())
                .doesNotContain("dane są z dnia");
    }

    @ParameterizedTest
    @CsvSource({"pilot, 98 %", "2014, 0–100 %"})
    void the_pilot_cohort_is_counted_by_either_edition(String edition, String share) {
        Run run = Run.of("cohort", COHORT.toString(), "--edition", edition, "--day", "2012-11-26");
        assertThat(run.out())
                .contains("OSL, edycja " + edition
                        + ", stan faktyczny i prawny na 26 listopada 2012 r.\nliczba ośrodków: 52\n")
                .contains(": " + share + "\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void the_edition_of_2014_is_asked_unless_another_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), GOOD);
        assertThat(Run.of("assess", file.toString(), "--day", "2014-12-31").out())
                .isEqualTo(Run.of("assess", file.toString(), "--day", "2014-12-31", "--edition", "2014")
                        .out())
                .contains("edycja 2014");
    }

    @Test
    void the_whole_reason_of_each_rule_is_shown_on_request() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), GOOD.replace("}", ",\"outsourcings\":[]}"));
        assertThat(Run.of("assess", file.toString(), "--full", "--day", "2014-12-31")
                        .out())
                .contains(
                        "OSL-04  niespełniona: nie wybrano organizatora społeczności lokalnej ani nie zapewnia go wykonawca, któremu ośrodek niebędący CUS zlecił całość OSL\n")
                .contains(
                        "- organizatorzy społeczności lokalnej – liczba spełniających warunki: 0 z 0 (potrzeba 1), wykaz pełny  [/organisers]\n");
    }

    @Test
    void reasons_are_left_out_on_request() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), GOOD);
        String day = "2014-12-31";
        String whole = Run.of("assess", file.toString(), "--format", "json", "--day", day)
                .out();
        String brief = Run.of("assess", file.toString(), "--format", "json", "--brief", "--day", day)
                .out();

        assertThat(OslJson.read(brief, BriefAssessment.class))
                .isEqualTo(OslJson.read(whole, Assessment.class).brief());
        BriefAssessment answer = OslJson.read(brief, BriefAssessment.class);
        assertThat(Run.of("assess", file.toString(), "--brief", "--day", day).out())
                .isEqualTo(Report.of(answer).text(Language.POLISH) + "\n");
        assertThat(Run.of("assess", file.toString(), "--brief", "--format", "markdown", "--day", day)
                        .out())
                .isEqualTo(Report.of(answer).markdown(Language.POLISH) + "\n");
    }

    @Test
    void a_name_of_a_person_is_never_shown() throws IOException {
        String record =
                "{\"id\":\"c\",\"organisers\":[{\"id\":\"o-1\",\"name\":\"Canary Kanarek\",\"appointment\":{\"from\":\"2012\"}}]}";
        Path good = Files.writeString(folder.resolve("good.json"), record);
        Path bad = Files.writeString(folder.resolve("bad.json"), record.replace("\"2012\"", "\"x\""));
        for (Run run : List.of(
                Run.of("assess", good.toString()),
                Run.of("assess", good.toString(), "--format", "json"),
                Run.of("assess", bad.toString()))) {
            assertThat(run.out() + run.err()).isNotEmpty().doesNotContain("Kanarek");
        }
    }
}
