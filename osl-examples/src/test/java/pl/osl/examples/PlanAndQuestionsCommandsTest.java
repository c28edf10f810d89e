package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.json.OslJson;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.question.Questions;

class PlanAndQuestionsCommandsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path KIT =
            Path.of("..", "osl-testkit", "src", "main", "resources", "pl", "osl", "testkit", "cases");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final String EXAMPLE =
            RESOURCES.resolve("example/2013-01.json").toString();
    private static final String KOSCIAN =
            RESOURCES.resolve("centres/koscian.json").toString();
    private static final String OPS = KIT.resolve("exemplary-ops.json").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"plan, pl", "plan, en", "questions, pl", "questions, en"})
    void the_text_reads_as_it_was_approved(String command, String language) throws IOException {
        Run run = Run.of(command, EXAMPLE, "--edition", "pilot", "--day", "2013-03-31", "--lang", language);
        Path golden = GOLDEN.resolve(command + "." + language + ".txt");
        assertThat(run.out()).as(golden.toString()).isEqualTo(Files.readString(golden));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void a_plan_in_json_reads_back_and_its_steps_are_those_of_the_next_stage() {
        Run run = Run.of("plan", EXAMPLE, "--edition", "pilot", "--day", "2013-03-31", "--format", "json");
        Plan plan = OslJson.read(run.out(), Plan.class);
        assertThat(plan.stage().value()).isEqualTo("I4");
        assertThat(plan.verdict()).isEqualTo(PlanVerdict.ENOUGH);
        assertThat(plan.steps()).hasSize(2);
        assertThat(OslJson.write(plan) + "\n").isEqualTo(run.out());
    }

    @Test
    void questions_in_json_read_back_and_are_all_there() {
        Run run = Run.of("questions", KOSCIAN, "--day", "2014-12-31", "--most", "1", "--format", "json");
        Questions questions = OslJson.read(run.out(), Questions.class);
        assertThat(questions.questions()).hasSizeGreaterThan(10);
        assertThat(OslJson.write(questions) + "\n").isEqualTo(run.out());
    }

    @ParameterizedTest
    @CsvSource({"szklarska-poreba, 2007-12-17", "stalowa-wola, 2021-05-11", "mlawa, 2021-05-11"})
    void a_guess_about_a_real_centre_is_found_out_and_is_no_cheaper_than_work(String name, String day) {
        String centre = RESOURCES.resolve("centres").resolve(name + ".json").toString();
        Run run = Run.of("plan", centre, "--day", day, "--presume", "all", "--format", "json");
        Plan plan = OslJson.read(run.out(), Plan.class);
        int chosen = plan.toDo().size() + plan.toFindOut().size();

        assertThat(plan.toRecord()).isEmpty();
        assertThat(plan.choice().orElseThrow().considered())
                .allSatisfy(
                        stage -> assertThat(stage.toDo() + stage.toFindOut()).isGreaterThanOrEqualTo(chosen));
    }

    @Test
    void a_plan_for_a_real_centre_does_not_guess_that_its_work_had_ended() {
        String centre = RESOURCES.resolve("centres/szklarska-poreba.json").toString();
        Run run = Run.of("plan", centre, "--day", "2007-12-17", "--stage", "I8", "--lang", "en");

        assertThat(run.out())
                .contains("To find out – it may be so already, and then it need only be written down:")
                .contains("Find out whether this is so: “boundaries of the community: given”")
                .doesNotContain("“end of work in the community: 16 December 2007 at the latest”")
                .doesNotContain("“kind of community: community of interest”");
    }

    @Test
    void the_stage_is_the_one_that_is_named_in_capitals_or_not() {
        assertThat(Run.of("plan", EXAMPLE, "--edition", "pilot", "--day", "2013-07-01", "--stage", "i2", "--lang", "en")
                        .out())
                .contains("Plan for stage I2: Choice of organisers\nOSL, edition pilot, by 1 July 2013\n");
    }

    @Test
    void where_every_stage_is_reached_it_says_so() {
        Run polish = Run.of("plan", OPS, "--day", "2014-12-31");
        assertThat(polish.out()).endsWith("są osiągnięte; plan nie jest potrzebny\n");
        Run json = Run.of("plan", OPS, "--day", "2014-12-31", "--format", "json", "--lang", "en");
        assertThat(json.out()).isEmpty();
        assertThat(json.err()).endsWith("all stages that apply to the centre are reached; no plan is needed\n");
        assertThat(json.status()).isZero();
    }

    @Test
    void a_waiver_is_named_by_the_plan_that_needs_nothing_because_of_it() {
        Path waivers = RESOURCES.resolve("waivers");
        Run run = Run.of(
                "plan",
                waivers.resolve("centre.json").toString(),
                "--waivers",
                waivers.resolve("waivers.json").toString(),
                "--edition",
                "pilot",
                "--day",
                "2012-11-26",
                "--stage",
                "I4",
                "--lang",
                "en");
        assertThat(run.out())
                .contains("waived rules: OSL-20 (until 30 June 2013)\n")
                .contains("Nothing has to be done: the stage is reached.");
    }

    @Test
    void an_unknown_stage_is_refused_with_those_that_there_are() {
        Run run = Run.of("plan", EXAMPLE, "--edition", "pilot", "--stage", "I99");
        assertThat(run.err()).isEqualTo("--stage: w edycji pilot nie ma etapu „I99”; są: I1, I2, I4\n");
        assertThat(Run.of("plan", "x.json", "--stage", "I99").err()).contains("I11, BASE (Obowiązki podstawowe)");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void a_broken_file_is_refused_and_the_next_one_is_answered() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"id\":");
        Run run = Run.of("questions", broken.toString(), EXAMPLE, "--edition", "pilot", "--lang", "en");
        assertThat(run.err()).contains("the document ends too early").endsWith("refused: 1\n");
        assertThat(run.out()).contains("Questions, OSL, edition pilot");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void no_fewer_than_one_question_can_be_asked_for() {
        Run run = Run.of("questions", EXAMPLE, "--most", "0", "--lang", "en");
        assertThat(run.err()).startsWith("--most: found \"0\"; allowed: 1–999999\n");
        assertThat(run.status()).isEqualTo(2);
    }
}
