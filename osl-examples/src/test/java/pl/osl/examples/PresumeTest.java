package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The option that asks for presumed answers beside the firm ones. */
class PresumeTest {

    private static final String KIELCE = "src/main/resources/centres/kielce.json";

    private static Run assess(String... more) {
        List<String> all = new ArrayList<>(List.of("assess", KIELCE, "--day", "2014-12-31"));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void a_presumed_answer_is_told_beside_the_firm_one_with_its_sign_and_its_place() {
        String english = assess("--presume", "acts", "--lang", "en").out();

        assertThat(english)
                .contains("~ OSL-17  undetermined; as far as recorded, met: ")
                .contains(
                        "presumed: document (kind of document: statute) – repeal: after the day asked about, or never")
                .contains("[/documents/atLeast/4/repealed]")
                .contains("[/documents/atLeast/-]");
        assertThat(english.lines().filter(line -> line.contains("OSL-17")).filter(line -> !line.contains("~")))
                .anyMatch(line -> line.contains("it is not recorded whether"));
    }

    @Test
    void in_polish_it_is_told_in_the_words_of_a_centre() {
        assertThat(assess("--presume", "acts").out())
                .contains("~ OSL-17  nie wiadomo; o ile nic innego nie zapisano, spełniona: ")
                .contains("przyjęto: dokument (rodzaj dokumentu: statut) – uchylenie: po dniu oceny lub wcale")
                .contains("domniemania: akty obowiązują, dopóki nie zapisano ich końca");
    }

    @Test
    void the_brief_form_and_the_whole_reasons_tell_it_too() {
        assertThat(assess("--presume", "acts", "--brief").out()).contains("~ OSL-17");
        assertThat(assess("--presume", "acts", "--full").out()).contains("+ przyjęto: uchylenie: ");
    }

    @Test
    void without_the_option_nothing_is_presumed() {
        assertThat(assess().out()).doesNotContain("~", "przyjęto");
        assertThat(assess("--format", "json").out()).doesNotContain("presum");
    }

    @Test
    void presumptions_are_named_in_the_order_given() {
        assertThat(assess("--presume", "sources,engagements:P1Y", "--format", "json")
                        .out())
                .contains("\"presumptions\":[{\"id\":\"SOURCE_SPEAKS_OF_ITS_DAY\"},"
                        + "{\"id\":\"ENGAGEMENT_CONTINUES\",\"period\":\"P1Y\"}]");
    }

    @Test
    void an_unknown_name_is_refused_with_those_allowed() {
        for (String name : List.of("act", "engagements:2Y", "engagements:P-1Y", "acts,,sources")) {
            Run run = assess("--presume", name, "--lang", "en");
            assertThat(run.err()).contains("allowed: acts, structure, engagements, engagements:P2Y, sources, all");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_presumption_given_twice_is_refused() {
        assertThat(assess("--presume", "all,acts", "--lang", "en").err()).contains("may be given once");
    }

    @Test
    void commands_that_answer_from_the_record_alone_refuse_it() {
        for (List<String> command : List.of(
                List.of("cohort", KIELCE),
                List.of("plan", KIELCE),
                List.of("questions", KIELCE),
                List.of("timeline", KIELCE),
                List.of("progress", KIELCE, KIELCE))) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of("--presume", "acts", "--lang", "en"));
            assertThat(Run.of(all.toArray(String[]::new)).err())
                    .contains("--presume: " + command.get(0) + " answers from the record alone");
        }
    }
}
