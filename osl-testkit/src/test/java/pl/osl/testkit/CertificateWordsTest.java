package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.osl.OslStandard;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.Cases;

/** What is said of applications that fall short is true beside a certificate that is valid. */
class CertificateWordsTest {

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());

    private static final RuleId VALIDITY = new RuleId("OSL-69");

    private static final Set<String> OF_APPLICATIONS = Set.of("OSL-66", "OSL-67", "OSL-71", "OSL-72", "OSL-73");

    @Test
    void a_centre_with_a_valid_certificate_is_not_said_to_have_none() {
        List<String> said = Cases.edition2014().stream()
                .filter(each -> OF_APPLICATIONS.contains(each.rule().value()) && each.outcome() == Outcome.NOT_MET)
                .filter(each -> at(each).assess(VALIDITY).outcome() == Outcome.MET)
                .map(each -> at(each).assess(each.rule()).says().toString())
                .toList();
        assertThat(said)
                .isNotEmpty()
                .noneMatch(sentence -> sentence.contains("nie ma ważnego certyfikatu")
                        || sentence.contains("the centre has no valid certificate"));
    }

    private static Standpoint at(Case each) {
        return ASSESSOR.at(each.centre(), each.day());
    }
}
