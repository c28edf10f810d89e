package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.json.OslJson;
import pl.osl.model.partnership.Contest;
import pl.osl.model.partnership.ContestNotice;
import pl.osl.model.partnership.NoticePlace;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.OutsourcingProcedure;
import pl.osl.model.structure.SharedFindings;
import pl.osl.model.structure.Supervision;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslRule;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleStart;
import pl.osl.rules.standard.StartKind;
import pl.osl.testkit.cases.Exemplary;

/** A legal rule does not apply the day before its text is known to hold, and applies on that day and the day after. */
class LegalRulesStartTest {

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());

    /**
     * Also centres four years older than the exemplary ones, since some texts are older than what those did, and one
     * without any strategy.
     */
    private static final List<Centre> CENTRES = List.of(
            Exemplary.ops(),
            Exemplary.cus(),
            earlier(Exemplary.ops(), 4),
            earlier(Exemplary.cus(), 4),
            Exemplary.ops().withDocuments(Listing.of()));

    static Stream<Rule> legalRules() {
        return OslStandard.edition2014().rules().stream()
                .filter(rule -> !rule.starts().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("legalRules")
    void a_legal_rule_applies_from_the_day_of_its_text(Rule rule) {
        RuleStart start = rule.starts().stream()
                .filter(each -> each.kind() == StartKind.END_OF_RELIEF || each.kind() == StartKind.OTHER_WORDING)
                .findFirst()
                .or(() -> rule.starts().stream().min(Comparator.comparing(RuleStart::day)))
                .orElseThrow();
        LocalDate first = start.day();
        assertThat(outcomes(rule, first.minusDays(1))).containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(outcomes(rule, first)).anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
        assertThat(outcomes(rule, first.plusDays(1))).anyMatch(outcome -> outcome != Outcome.NOT_APPLICABLE);
        String reason = start.kind().wording().english();
        assertThat(rule.saysNotApplicable(first.minusDays(1)).english()).contains(reason);
        assertThat(rule.saysNotApplicable(first).english()).doesNotContain(reason);
    }

    @Test
    void before_its_act_a_rule_of_a_later_wording_says_that_there_was_no_such_provision() {
        Rule ratio = legalRules()
                .filter(rule -> rule.id().equals(OslRule.OSL_82))
                .findFirst()
                .orElseThrow();
        assertThat(ratio.saysNotApplicable(LocalDate.of(2004, 4, 30)).polish())
                .isEqualTo("przepis jeszcze nie obowiązywał");
        assertThat(ratio.saysNotApplicable(LocalDate.of(2004, 5, 1)).polish())
                .isEqualTo("obowiązywało wówczas inne brzmienie przepisu");
    }

    /** Also a centre that does on the day what is not judged by a later text. */
    private static List<Outcome> outcomes(Rule rule, LocalDate day) {
        return Stream.concat(CENTRES.stream(), Stream.of(busyOn(day)))
                .map(centre -> ASSESSOR.at(centre, day).outcomes().outcome(rule.id()))
                .toList();
    }

    private static Centre busyOn(LocalDate day) {
        return Exemplary.ops()
                .withSupervisions(Listing.of(Supervision.builder()
                        .validity(Validity.from(day))
                        .sharedFindings(Listing.of(SharedFindings.builder()
                                .on(day)
                                .participants(2)
                                .writtenConsents(2)
                                .build()))
                        .build()))
                .withOutsourcings(Listing.of(Outsourcing.builder()
                        .validity(Validity.from(day))
                        .procedure(OutsourcingProcedure.OPEN_CONTEST)
                        .contest(Contest.builder()
                                .notices(Listing.of(ContestNotice.builder()
                                        .on(day)
                                        .place(NoticePlace.SEAT)
                                        .build()))
                                .resolved(day)
                                .build())
                        .build()));
    }

    private static Centre earlier(Centre centre, int years) {
        String earlier = Pattern.compile("(\"|\"year\":)(\\d{4})(?=-\\d\\d-\\d\\d\"|[,}])")
                .matcher(OslJson.write(centre))
                .replaceAll(day -> day.group(1) + (Integer.parseInt(day.group(2)) - years));
        return OslJson.read(earlier, Centre.class);
    }
}
