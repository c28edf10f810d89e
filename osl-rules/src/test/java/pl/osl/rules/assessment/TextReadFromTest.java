package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Rules.condition;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.stage;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleStart;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.standard.Standard;

/** The text of the rules is known to hold from 2019-11-19 on. */
class TextReadFromTest {

    private static final LocalDate READ_FROM = LocalDate.of(2019, 11, 19);
    private static final Centre CENTRE = centre().build();

    @ParameterizedTest(name = "{0}, scope {1}, requirement {2}: {3}")
    @CsvSource({
        "2019-11-18, -, F, NOT_APPLICABLE",
        "2019-11-19, -, F, NOT_MET",
        "2019-11-20, -, F, NOT_MET",
        "2019-11-18, -, X, NOT_APPLICABLE",
        "2019-11-18, U, T, NOT_APPLICABLE",
        "2019-11-18, X, T, NOT_APPLICABLE",
        "2019-11-19, U, T, UNDETERMINED",
        "2019-11-19, X, T, BROKEN",
        "2019-11-19, F, T, NOT_APPLICABLE",
        "2019-11-19, T, T, MET",
    })
    void before_the_day_the_rule_does_not_apply(LocalDate day, String scope, String requirement, Outcome outcome) {
        Assessor assessor = assessor(rule(scope, requirement));

        assertThat(assessor.at(CENTRE, day).assess().rule(RuleId.of("A")).outcome())
                .isEqualTo(outcome);
        assertThat(assessor.at(CENTRE, day).outcomes().outcome(RuleId.of("A"))).isEqualTo(outcome);
    }

    @Test
    void the_answer_says_that_the_text_was_not_read() {
        RuleAssessment before = assessor(rule("T", "T"))
                .at(CENTRE, READ_FROM.minusDays(1))
                .assess()
                .rule(RuleId.of("A"));

        assertThat(before.says())
                .isEqualTo(Wording.of(
                        "ówczesnego brzmienia przepisu nie sprawdzono", "the wording of that time was not checked"));
        assertThat(before.applies().orElseThrow().parts().get(0).says())
                .isEqualTo(Wording.of(
                        "ówczesnego brzmienia przepisu nie sprawdzono (pierwszy dzień sprawdzonego brzmienia: 19 listopada 2019 r.)",
                        "the wording of that time was not checked (wording checked as of: 19 November 2019)"));
    }

    @Test
    void the_answer_says_that_there_was_no_such_law_yet() {
        Rule rule = draft("A", Force.LAW).inForceFrom(READ_FROM).requires(condition("T"));
        RuleAssessment before =
                assessor(rule).at(CENTRE, READ_FROM.minusDays(1)).assess().rule(RuleId.of("A"));

        assertThat(before.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(before.says())
                .isEqualTo(Wording.of("przepis jeszcze nie obowiązywał", "the provision was not in force yet"));
    }

    @Test
    void a_centre_out_of_scope_is_told_so_once_the_text_is_read() {
        assertThat(assessor(rule("F", "T"))
                        .at(CENTRE, READ_FROM)
                        .assess()
                        .rule(RuleId.of("A"))
                        .says())
                .isEqualTo(Wording.of("reguła obejmuje: takie", "the rule is for: such"));
    }

    @Test
    void the_answer_stands_until_the_day() {
        Assessment before =
                assessor(rule("-", "T")).at(CENTRE, LocalDate.of(2012, 5, 15)).assess();
        Assessment after = assessor(rule("-", "T")).at(CENTRE, READ_FROM).assess();

        assertThat(before.stages().get(0).status()).isEqualTo(StageStatus.NOT_APPLICABLE);
        assertThat(before.stages().get(0).standsUntil()).contains(READ_FROM);
        assertThat(after.stages().get(0).standsUntil()).isEmpty();
    }

    @Test
    void the_rule_shows_the_day_and_what_follows_from_it() {
        Rule rule = rule("-", "T");

        assertThat(rule.starts()).extracting(RuleStart::day).containsExactly(READ_FROM);
        assertThat(rule.applies().orElseThrow().wording())
                .isEqualTo(Wording.of(
                        "pierwszy dzień sprawdzonego brzmienia: 19 listopada 2019 r.",
                        "wording checked as of: 19 November 2019"));
        assertThat(OslJson.write(assessor(rule).at(CENTRE, READ_FROM).assess()))
                .contains(
                        "\"applies\":{\"form\":\"DAY\",\"truth\":\"TRUE\",\"says\":{\"pl\":\"pierwszy dzień sprawdzonego brzmienia: 19 listopada 2019 r.\"");
    }

    @ParameterizedTest(name = "{0}, of the older act {1}, of the newer act {2}: {3}")
    @CsvSource({
        "2019-11-18, T, T, NOT_APPLICABLE, the wording of that time was not checked: the newer; the provision was not in force yet: the older",
        "2019-11-19, T, F, MET, A is so",
        "2019-11-19, F, T, NOT_APPLICABLE, on that day the rule is for: the older; the wording of that time was not checked: the newer",
        "2019-11-19, U, F, UNDETERMINED, it is not recorded whether it applies; the rule is for: all centres",
        "2024-08-13, F, T, MET, A is so",
        "2024-08-13, F, F, NOT_APPLICABLE, the rule is for: all centres",
    })
    void a_rule_on_two_acts_has_a_day_for_each(
            LocalDate day, String older, String newer, Outcome outcome, String says) {
        Rule rule = draft("A", Force.LAW)
                .textReadFrom(LocalDate.of(2024, 8, 13), new Scope(Wording.same("the newer"), condition(newer)))
                .inForceFrom(READ_FROM, new Scope(Wording.same("the older"), condition(older)))
                .requires(condition("T"));
        RuleAssessment answer = assessor(rule).at(CENTRE, day).assess().rule(RuleId.of("A"));

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.says().english()).isEqualTo(says);
        assertThat(assessor(rule).at(CENTRE, day).outcomes().outcome(RuleId.of("A")))
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2019-11-18, the provision was not in force yet",
        "2019-11-19, a transitional provision still gave relief from this",
        "2021-11-18, a transitional provision still gave relief from this",
        "2021-11-19, A is so",
    })
    void a_relief_delays_a_rule_after_its_act_has_come_into_force(LocalDate day, String says) {
        Rule rule = draft("A", Force.LAW)
                .inForceFrom(READ_FROM)
                .bindingFrom(READ_FROM.plusYears(2))
                .requires(condition("T"));
        assertThat(assessor(rule)
                        .at(CENTRE, day)
                        .assess()
                        .rule(RuleId.of("A"))
                        .says()
                        .english())
                .isEqualTo(says);
    }

    private static Rule rule(String scope, String requirement) {
        var draft = draft("A", Force.LAW).textReadFrom(READ_FROM);
        return (scope.equals("-") ? draft : draft.appliesTo("takie", "such", condition(scope)))
                .requires(condition(requirement));
    }

    private static Assessor assessor(Rule rule) {
        return Assessor.of(Standard.of("Test", "1", stage("I1", rule)));
    }
}
