package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.draft;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.question.SmallQuestions.HAS_NUMBER;
import static pl.osl.rules.question.SmallQuestions.IS_STATUTE;
import static pl.osl.rules.question.SmallQuestions.NUMBERED;
import static pl.osl.rules.question.SmallQuestions.ONE_DOCUMENT;
import static pl.osl.rules.question.SmallQuestions.STATUTE;
import static pl.osl.rules.question.SmallQuestions.questions;
import static pl.osl.rules.vocabulary.centre.CentreFacts.CERTIFICATE_APPLICATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.vocabulary.document.CertificateApplicationFacts;
import pl.osl.rules.vocabulary.document.CertificateFacts;

class UnaskedFactsTest {

    private static final Condition<InstitutionalDocument> EITHER = IS_STATUTE.or(IS_STATUTE.not());

    @Test
    void what_decides_nothing_by_itself_is_named_with_the_rules_that_lack_it() {
        Questions questions = questions(
                ONE_DOCUMENT, stage("S", rule("R1", DOCUMENTS.some(EITHER)), rule("R2", DOCUMENTS.every(EITHER))));
        assertThat(questions.questions()).isEmpty();
        UnaskedFact kind = only(questions);
        assertThat(kind.place()).hasToString("/documents/0/kind");
        assertThat(kind.kind()).isEqualTo(GapKind.UNRECORDED);
        assertThat(kind.lacking().english()).isEqualTo("kind of document");
        assertThat(kind.within()).hasSize(1);
        assertThat(kind.rules()).containsExactly(RuleId.of("R1"), RuleId.of("R2"));
        assertThat(kind.because()).isEqualTo(UnaskedReason.NOTHING_FOUND);
    }

    @Test
    void what_is_asked_for_is_not_named_though_it_decides_nothing_about_another_rule() {
        Questions questions =
                questions(ONE_DOCUMENT, stage("S", rule("R1", DOCUMENTS.some(EITHER)), rule("R2", STATUTE)));
        assertThat(questions.questions()).hasSize(1);
        assertThat(questions.unasked()).isEmpty();
    }

    @Test
    void that_only_recommendations_lack_it_is_the_reason_unless_a_binding_rule_does() {
        Rule advised = draft("R1", Force.RECOMMENDATION)
                .requires(DOCUMENTS.some(IS_STATUTE).and(NUMBERED));
        Rule binding = rule("R2", DOCUMENTS.some(HAS_NUMBER.or(HAS_NUMBER.not())));
        Questions questions = questions(ONE_DOCUMENT, stage("S", advised, binding));
        assertThat(questions.unasked())
                .extracting(UnaskedFact::because)
                .containsExactly(UnaskedReason.NOT_BINDING, UnaskedReason.NOTHING_FOUND);
    }

    @Test
    void a_day_that_counts_only_while_a_later_one_is_missing_counts_through_others() {
        Centre applied = centre().certificateApplications(Listing.of(CertificateApplication.builder()
                        .certificate(Certificate.builder().build())
                        .build()))
                .build();
        Condition<Centre> certified = CERTIFICATE_APPLICATIONS.some(
                CertificateApplicationFacts.CERTIFICATE.has(CertificateFacts.GRANTED.hasCome()));
        UnaskedFact requested = only(questions(applied, stage("S", rule("R", certified))));
        assertThat(requested.place()).hasToString("/certificateApplications/0/requested");
        assertThat(requested.because()).isEqualTo(UnaskedReason.THROUGH_OTHERS);
    }

    @Test
    void what_lies_beyond_the_limit_of_the_search_is_named_too() {
        List<InstitutionalDocument> documents = IntStream.rangeClosed(0, QuestionFinder.MOST_GAPS)
                .mapToObj(number -> document("d" + number).build())
                .toList();
        Centre centre = centre().documents(Listing.of(documents)).build();
        List<UnaskedFact> unasked =
                questions(centre, stage("S", rule("R", DOCUMENTS.some(EITHER)))).unasked();
        assertThat(unasked).hasSize(QuestionFinder.MOST_GAPS + 1);
        assertThat(unasked.get(QuestionFinder.MOST_GAPS).because()).isEqualTo(UnaskedReason.NOT_SEARCHED_FURTHER);
    }

    @Test
    void a_settled_rule_lacks_nothing() {
        Centre numbered = centreWith(document("d").number("1").build());
        assertThat(questions(numbered, stage("S", rule("R", NUMBERED))).unasked())
                .isEmpty();
    }

    private static UnaskedFact only(Questions questions) {
        assertThat(questions.unasked()).hasSize(1);
        return questions.unasked().get(0);
    }
}
