package pl.osl.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.question.Questions;
import pl.osl.testkit.laws.AnswerLaws;
import pl.osl.testkit.laws.QuestionLaws;

/** That the answers about the real centres do not contradict each other. */
class AgreementTest {

    private static final Path CENTRES = Path.of("src", "main", "resources", "centres");
    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    /** Days on which more of the rules apply, to centres for social services among others. */
    private static final List<LocalDate> OTHER_DAYS =
            List.of(LocalDate.of(2019, 5, 1), LocalDate.of(2024, 5, 11), LocalDate.of(2024, 6, 1));

    /**
     * Whether a further diagnosis matters takes an earlier action and an earlier diagnosis at once; whether a provision
     * stands in a draft takes the draft and the day of the provision.
     */
    private static final Map<String, Set<Place>> KNOWN = Map.of(
            "szklarska-poreba.json", Set.of(Place.parse("/communities/atLeast/1/diagnoses/atLeast/-")),
            "koscian.json", Set.of(Place.parse("/documents/atLeast/3/inForceFrom")));

    static List<Path> centres() throws IOException {
        try (Stream<Path> files = Files.list(CENTRES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void what_an_assessment_names_as_lacking_is_asked_for_and_every_answer_can_be_written(Path file)
            throws IOException {
        Assessor edition = Assessor.of(OslStandard.edition2014());
        Centre centre = OslJson.read(file, Centre.class);
        Questions questions = Questions.of(edition.at(centre, DAY));
        Set<Place> known = KNOWN.getOrDefault(file.getFileName().toString(), Set.of());
        QuestionLaws.whatIsLackingIsAsked(edition, centre, questions, known::contains);
        QuestionLaws.whatSettlesARuleIsLacking(edition, centre, questions);
        AnswerLaws.answersCanBeWritten(edition, centre, questions);
    }

    @ParameterizedTest
    @MethodSource("centres")
    void what_is_not_asked_for_on_other_days_is_named_with_the_reason(Path file) throws IOException {
        Assessor edition = Assessor.of(OslStandard.edition2014());
        Centre centre = OslJson.read(file, Centre.class);
        for (LocalDate day : OTHER_DAYS) {
            Questions questions = Questions.of(edition.at(centre, day));
            QuestionLaws.whatIsLackingIsAskedOrNamed(edition, centre, questions);
            QuestionLaws.whatSettlesARuleIsLacking(edition, centre, questions);
        }
    }
}
