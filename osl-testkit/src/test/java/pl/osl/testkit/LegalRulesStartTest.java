package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Rule;
import pl.osl.testkit.cases.Exemplary;

/** A legal rule does not apply the day before its text is known to hold, and applies on that day and the day after. */
class LegalRulesStartTest {

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());

    /** A social services centre four years older than the exemplary one, since the Act is older than that too. */
    private static final List<Centre> CENTRES = List.of(Exemplary.ops(), Exemplary.cus(), earlier(Exemplary.cus(), 4));

    static Stream<Rule> legalRules() {
        return OslStandard.edition2014().rules().stream()
                .filter(rule -> rule.textReadFrom().isPresent());
    }

    @ParameterizedTest
    @MethodSource("legalRules")
    void a_legal_rule_applies_from_the_day_of_its_text(Rule rule) {
        LocalDate first = rule.textReadFrom().orElseThrow();
        assertThat(outcomes(rule, first.minusDays(1))).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(outcomes(rule, first)).anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
        assertThat(outcomes(rule, first.plusDays(1))).anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
        String reason = rule.isInForceFrom() ? "the provision was not in force yet" : "text of that day not read";
        assertThat(rule.saysNotApplicable(first.minusDays(1)).english()).contains(reason);
        assertThat(rule.saysNotApplicable(first).english()).doesNotContain(reason);
    }

    private static List<Outcome> outcomes(Rule rule, LocalDate day) {
        return CENTRES.stream()
                .map(centre -> ASSESSOR.at(centre, day).outcomes().outcome(rule.id()))
                .toList();
    }

    private static Centre earlier(Centre centre, int years) {
        String earlier = Pattern.compile("(\"|\"year\":)(\\d{4})(?=-\\d\\d-\\d\\d\"|[,}])")
                .matcher(OslJson.write(centre))
                .replaceAll(day -> day.group(1) + (Integer.parseInt(day.group(2)) - years));
        return OslJson.read(earlier, Centre.class);
    }
}
