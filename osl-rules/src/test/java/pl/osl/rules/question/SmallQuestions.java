package pl.osl.rules.question;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;

import java.time.LocalDate;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;

/** Questions under standards of a few rules. */
final class SmallQuestions {

    static final Condition<InstitutionalDocument> IS_STATUTE = DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE);
    static final Condition<InstitutionalDocument> HAS_NUMBER = DocumentFacts.NUMBER.exists();
    static final Condition<Centre> STATUTE = DOCUMENTS.some(IS_STATUTE);
    static final Condition<Centre> NUMBERED = DOCUMENTS.some(HAS_NUMBER);

    static final Condition<Centre> HAS_NO_FAMILIARISATION = FAMILIARISATIONS.none();

    /** A centre with one document, of which only the day of drafting is recorded. */
    static final Centre ONE_DOCUMENT = centreWith(document("d").build());

    private SmallQuestions() {}

    static Question only(Centre centre, Rule rule) {
        List<Question> questions = asked(centre, rule);
        assertThat(questions).hasSize(1);
        return questions.get(0);
    }

    static List<Question> asked(Centre centre, LocalDate day, Rule rule) {
        return Questions.of(
                        Assessor.of(Standard.of("Small", "1", stage("S", rule))).at(centre, day))
                .questions();
    }

    static List<Question> asked(Centre centre, Rule... rules) {
        return questions(centre, stage("S", rules)).questions();
    }

    static Questions questions(Centre centre, Stage... stages) {
        return Questions.of(Assessor.of(Standard.of("Small", "1", stages)).at(centre, DAY));
    }
}
