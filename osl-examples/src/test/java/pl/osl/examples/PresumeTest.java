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
                        "presumed: statute no. XLIV/797/2013 of 16 May 2013 – not repealed by 31 December 2014; acts continue")
                .contains("[/documents/atLeast/4/repealed]")
                .contains("[/documents/atLeast/-]");
        assertThat(english.lines().filter(line -> line.contains("OSL-17")).filter(line -> !line.contains("~")))
                .anyMatch(line -> line.contains("it is not recorded whether"));
    }

    @Test
    void in_polish_it_is_told_in_the_words_of_a_centre() {
        assertThat(assess("--presume", "acts").out())
                .contains("~ OSL-17  nie wiadomo; o ile nic innego nie zapisano, spełniona: ")
                .contains(
                        "przyjęto: statut nr XLIV/797/2013 z 16 maja 2013 r. – do 31 grudnia 2014 r. nie uchylono; akty obowiązują")
                .contains("domniemania: akty obowiązują, dopóki nie zapisano ich końca");
    }

    @Test
    void the_brief_form_and_the_whole_reasons_tell_it_too() {
        assertThat(assess("--presume", "acts", "--brief").out()).contains("~ OSL-17");
        assertThat(assess("--presume", "acts", "--full").out()).contains("+ przyjęto: uchylenie: ");
    }

    @Test
    void without_the_option_nothing_is_presumed() {
        assertThat(assess().out()).doesNotContain("~", "przyjęto:");
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
    void a_period_where_none_is_taken_is_refused_with_words_that_say_which_takes_one() {
        for (String name : List.of("acts:P2Y", "structure:P1Y", "sources:x", "all:P2Y")) {
            Run run = assess("--presume", name, "--lang", "en");
            assertThat(run.err())
                    .isEqualTo("--presume: only engagements takes a period, such as engagements:P2Y, but found \""
                            + name + "\"\n");
            assertThat(run.status()).isEqualTo(Osl.REFUSED);
        }
    }

    @Test
    void rules_presumed_not_to_apply_by_the_same_places_are_one_line() {
        String english = answered("assess", "--day", "2022-05-01");
        assertThat(english.lines().filter(line -> line.contains("as far as recorded, not applicable")))
                .hasSize(1)
                .allMatch(line -> line.contains("not applicable (21): OSL-10, OSL-11, "));
        assertThat(english)
                .contains(
                        "presumed: legal form (social-assistance centre of a town, no. 1 on the list, start: 31 January 2014"
                                + " at the latest) – end of the legal form no earlier than"
                                + " 1 May 2022; ");
    }

    @Test
    void what_does_not_apply_for_one_common_reason_says_so() {
        assertThat(assess("--lang", "en").out()).contains("\n    not applicable; the provision was not in force yet (");
        assertThat(assess().out()).contains("\n    nie dotyczy; przepis jeszcze nie obowiązywał (");
    }

    @Test
    void the_rules_tell_what_each_presumption_named_reads_in_and_why() {
        String all = Run.of("rules", "--edition", "pilot", "--presume", "acts,sources", "--lang", "en")
                .out();
        assertThat(all)
                .contains("\nPresumptions\n")
                .contains("ground (text of the law, § 39(1), § 40(1), § 52(1)):  Rozporządzenie")
                .contains("      repeal  [/documents/*/repealed]\n");
        assertThat(Run.of("rules", "--edition", "pilot", "--presume", "acts", "--lang", "en")
                        .out())
                .doesNotContain("[/units/*/validity/until]");
        assertThat(Run.of("rules", "--presume", "deeds", "--lang", "en").err()).contains("allowed: acts, ");
        assertThat(Run.of("rules", "--edition", "pilot").out()).doesNotContain("Domniemania");
        assertThat(Run.of("rules", "--edition", "pilot", "--presume", "acts", "--format", "json")
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("{\"id\":\"ACTS_CONTINUE\",\"period\":\"P3M\",");
    }

    @Test
    void a_presumption_given_twice_is_refused() {
        assertThat(assess("--presume", "all,acts", "--lang", "en").err()).contains("may be given once");
    }

    private static final String STALOWA_WOLA = "src/main/resources/centres/stalowa-wola.json";

    private static String answered(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command, STALOWA_WOLA));
        all.addAll(List.of(more));
        all.addAll(List.of("--presume", "all", "--lang", "en"));
        return Run.of(all.toArray(String[]::new)).out();
    }

    @Test
    void every_command_that_answers_about_a_centre_takes_it_and_names_what_it_presumes() {
        for (List<String> command : List.of(
                List.of("cohort", KIELCE),
                List.of("plan", KIELCE, "--stage", "I4"),
                List.of("questions", KIELCE),
                List.of("timeline", KIELCE),
                List.of("progress", KIELCE, KIELCE))) {
            List<String> all = new ArrayList<>(command);
            all.addAll(List.of("--presume", "acts", "--lang", "en"));
            assertThat(Run.of(all.toArray(String[]::new)).out())
                    .as("%s", command)
                    .contains("presumptions: acts continue until their end is recorded");
            all.set(all.indexOf("acts"), "deeds");
            assertThat(Run.of(all.toArray(String[]::new)).err())
                    .as("%s", command)
                    .contains("allowed: acts, structure, engagements, engagements:P2Y, sources, all");
        }
    }

    @Test
    void a_cohort_divides_the_undetermined_and_has_a_second_share() {
        assertThat(answered("cohort", "--edition", "pilot", "--day", "2021-09-01"))
                .contains("I2  Choice of organisers: 0–100 %")
                .contains("~ presumed, as far as recorded: 100 % (n = 1)")
                .contains("~ of those undetermined: reached: 1, not reached: 0, undetermined: 0");
    }

    @Test
    void a_cohort_tells_of_presumptions_only_where_they_settle_something() {
        String cohort = answered("cohort", "--day", "2014-12-31");

        assertThat(cohort).contains("\nI1  ").doesNotContain("n = ");
    }

    @Test
    void a_timeline_draws_and_tells_what_is_presumed_beside_the_firm_line() {
        assertThat(answered("timeline", "--edition", "pilot", "--from", "2021-01-01", "--to", "2024-12-31"))
                .containsPattern("I2  \\?+\n~ +#+\n")
                .contains("  ~ I2  no presumed answer → reached (by OSL-04)")
                .contains("  ~ I2  reached → no presumed answer (by OSL-04)")
                .containsPattern(
                        "end of the appointment: 1 July 2023 at the earliest .*\\[/organisers/atLeast/0/appointment/until]");
    }

    @Test
    void a_plan_that_starts_from_the_presumed_state_says_so_with_the_places() {
        assertThat(answered("plan", "--edition", "pilot", "--stage", "I2", "--day", "2021-09-01"))
                .contains("status without the plan: undetermined (~ presumed, as far as recorded: reached)")
                .contains("~ presumed, as far as recorded: Nothing has to be done: the stage is reached.")
                .contains("[/organisers/atLeast/0/appointment/until]");
    }

    @Test
    void questions_that_confirm_what_much_rests_on_come_first() {
        String questions = answered("questions", "--day", "2021-09-01", "--most", "1");
        assertThat(questions)
                .contains("first the questions whose answer confirms or refutes what most presumed answers rest on")
                .containsPattern("~ presumed: .*; the presumed answers of these rules rest on it: OSL-");
    }
}
