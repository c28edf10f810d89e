package pl.osl.testkit;

import static pl.osl.testkit.generate.Centres.centres;
import static pl.osl.testkit.generate.Centres.days;

import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.osl.model.fact.Place;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.question.Questions;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.laws.QuestionLaws;
import pl.osl.testkit.laws.StandardLaws;
import pl.osl.testkit.laws.Trial;

class PilotLawsTest implements StandardLaws {

    @Override
    public Standard standard() {
        return OslStandard.pilot();
    }

    /** Whether these days tell that a provision stands in a draft takes the draft and the provision at once. */
    private static boolean isDayOfAnAct(Place place) {
        return Set.of("adopted", "inForceFrom").contains(place.segment());
    }

    @Test
    void whatever_is_lacking_is_asked_for() {
        Assessor assessor = Assessor.of(standard());
        Trial.cases(60)
                .forAll(centres(), days())
                .checkAssert((centre, day) -> QuestionLaws.whatIsLackingIsAsked(
                        assessor, centre, Questions.of(assessor.at(centre, day)), PilotLawsTest::isDayOfAnAct));
    }
}
