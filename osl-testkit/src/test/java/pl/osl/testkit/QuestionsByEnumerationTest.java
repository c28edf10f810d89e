package pl.osl.testkit;

import static pl.osl.testkit.generate.Completions.completions;
import static pl.osl.testkit.generate.SmallStandards.smallStandards;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.rules.assessment.Assessor;
import pl.osl.testkit.laws.QuestionLaws;
import pl.osl.testkit.laws.Trial;

/** On small records the questions are just those that matter, by all completions of each. */
class QuestionsByEnumerationTest {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 15);

    @Test
    void what_is_asked_for_is_what_matters() {
        Trial.cases(250)
                .forAll(smallStandards(), completions())
                .checkAssert((standard, small) ->
                        QuestionLaws.questionsAreThoseThatMatter(Assessor.of(standard), small, DAY));
    }
}
