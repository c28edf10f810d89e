package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepSort;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.generate.Draw;
import pl.osl.testkit.laws.Trial;

/**
 * A step that only records holds however the record may be completed. The days of a document are asked for by words that
 * do not tell how they lie to each other, since those of the vocabulary conclude what follows before a step is needed.
 */
class FollowingStepsTest {

    private static final StageId STAGE = StageId.of("S");
    private static final LocalDate DAY = LocalDate.of(2012, 5, 15);
    private static final Place DOCUMENT = Place.root().child("documents").child(0);
    private static final List<String> DAYS =
            List.of("1999-12-31", "2000-01-01", "2006-06-06", "2012-05-14", "2012-05-15", "2012-05-16", "2020-01-01");
    private static final Day<InstitutionalDocument> DRAFTED =
            Day.of("drafted", InstitutionalDocument::drafted, Wording.of("projekt", "drafting"));
    private static final Day<InstitutionalDocument> ADOPTED =
            Day.of("adopted", InstitutionalDocument::adopted, Wording.of("przyjęcie", "adoption"));
    private static final Day<InstitutionalDocument> PUBLISHED =
            Day.of("published", InstitutionalDocument::published, Wording.of("ogłoszenie", "publication"));

    private final Map<StepSort, Integer> met = new EnumMap<>(StepSort.class);

    @Test
    void a_step_that_only_records_holds_in_every_completion_that_the_reader_accepts() {
        Trial.cases(400).forAll(centres(), requirements()).checkAssert(this::holdsInEveryCompletion);

        assertThat(met).as("sorts of steps that were met").containsKeys(StepSort.TO_FIND_OUT, StepSort.TO_RECORD);
    }

    private void holdsInEveryCompletion(Centre centre, Condition<InstitutionalDocument> required) {
        Rule rule = Rule.rule("R", Force.STANDARD)
                .titled("reguła", "rule")
                .cites(Source.of("G", "generated").seed())
                .says(polish("tak", "nie"), english("so", "not so"))
                .requires(DOCUMENTS.every(required));
        Standard standard = Standard.of("Small", "1", Stage.of("S", "etap", "stage", rule));
        Plan plan = Plan.towards(STAGE, Assessor.of(standard).at(centre, DAY));
        plan.steps().forEach(step -> met.merge(step.sort(), 1, Integer::sum));
        plan.toRecord().forEach(step -> holdsInEveryCompletion(step, centre));
    }

    private static void holdsInEveryCompletion(Step step, Centre centre) {
        Place place = step.place();
        When said = When.parse(
                step.changes().get(0).amendment().value().orElseThrow().value().toString());
        assertThat(completed(centre, Amendment.none(place)))
                .as("%s, or none", step)
                .isEmpty();
        for (String day : DAYS) {
            boolean isMeant = said.includes(When.parse(day));
            assertThat(isMeant || completed(centre, Amendment.value(place, day)).isEmpty())
                    .as("%s, or %s", step, day)
                    .isTrue();
        }
    }

    private static Optional<Centre> completed(Centre centre, Amendment amendment) {
        try {
            return Optional.of(Amendments.in(centre, List.of(amendment)));
        } catch (UnreadableRecordException contradiction) {
            return Optional.empty();
        }
    }

    private static Gen<Condition<InstitutionalDocument>> requirements() {
        return source -> new Draw(source)
                .oneOf(List.of(
                        DRAFTED.hasCome(),
                        ADOPTED.hasCome(),
                        PUBLISHED.hasCome(),
                        ADOPTED.withinLast(Period.ofYears(10))));
    }

    /** Records of one document with some of its days; drawn anew where they contradict each other. */
    private static Gen<Centre> centres() {
        Gen<Centre> centres = source -> centre(new Draw(source));
        return centres.describedAs(OslJson::write);
    }

    private static Centre centre(Draw draw) {
        InstitutionalDocument bare = InstitutionalDocument.builder().id("d").build();
        Centre centre = Centre.builder()
                .id("c")
                .recordedOn(DAY)
                .documents(Listing.of(bare))
                .build();
        for (String field : List.of("drafted", "adopted", "approved", "published", "inForceFrom", "repealed")) {
            Optional<Amendment> drawn = draw.byOneOf(
                    Optional::<Amendment>empty,
                    () -> Optional.of(Amendment.none(DOCUMENT.child(field))),
                    () -> Optional.of(Amendment.value(DOCUMENT.child(field), draw.oneOf(DAYS))));
            Centre before = centre;
            centre = drawn.flatMap(amendment -> completed(before, amendment)).orElse(before);
        }
        return centre;
    }
}
