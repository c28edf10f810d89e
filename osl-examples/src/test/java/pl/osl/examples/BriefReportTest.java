package pl.osl.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.testkit.generate.Centres.days;
import static pl.osl.testkit.generate.GrantedWaivers.waivers;
import static pl.osl.testkit.generate.Knowledge.knowledge;
import static pl.osl.testkit.generate.Standards.standards;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.report.Report;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.laws.Trial;

/** Every brief assessment, whatever the standard and the record, has a report that leaves no rule out. */
class BriefReportTest {

    private static final List<RuleId> RULES =
            Stream.of("R1a", "R1b", "R2a", "R2b", "R3a", "R3b").map(RuleId::of).toList();

    @Test
    void every_generated_brief_assessment_has_a_report() {
        Trial.cases(200)
                .withShrinkCycles(20)
                .forAll(standards(), knowledge(), days(), waivers(RULES))
                .checkAssert((standard, pair, day, granted) -> hasAReport(Assessor.of(standard)
                        .withWaivers(granted)
                        .at(pair.less(), day)
                        .assess()
                        .brief()));
    }

    @Test
    void every_brief_assessment_by_the_edition_of_2014_has_a_report() {
        Assessor assessor = Assessor.of(OslStandard.edition2014());
        Trial.cases(20)
                .withShrinkCycles(20)
                .forAll(knowledge(), days())
                .checkAssert((pair, day) ->
                        hasAReport(assessor.at(pair.more(), day).assess().brief()));
    }

    private static void hasAReport(BriefAssessment brief) {
        Report report = Report.of(brief);
        Report ofRead = Report.of(OslJson.read(OslJson.write(brief), BriefAssessment.class));
        for (Language language : Language.values()) {
            String text = report.text(language);
            assertThat(text)
                    .endsWith("\n")
                    .doesNotContain("\n\n\n")
                    .isEqualTo(ofRead.text(language))
                    .contains(words(brief, language));
            assertThat(report.markdown(language)).isEqualTo(ofRead.markdown(language));
        }
    }

    /** The status of each stage, the id and answer of each rule. */
    private static List<String> words(BriefAssessment brief, Language language) {
        return brief.stages().stream()
                .flatMap(stage -> Stream.concat(
                        Stream.of(stage.status().wording().in(language)),
                        stage.rules().stream()
                                .flatMap(rule -> Stream.of(
                                        rule.rule().value(), rule.says().in(language)))))
                .toList();
    }
}
