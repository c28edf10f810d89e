package pl.osl.report;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;
import pl.osl.rules.waiver.Waivers;

/** Whoever hands over null is told at once what is missing. */
class NullAtTheDoorTest {

    private static final Centre CENTRE = Centre.builder().id("centre").build();
    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);
    private static final Assessor ASSESSOR = Assessor.of(OslStandard.pilot());
    private static final Standpoint AT = ASSESSOR.at(CENTRE, DAY);

    private static Stream<Arguments> doors() {
        return Stream.of(reading(), asking(), following(), reporting()).flatMap(doors -> doors);
    }

    private static Stream<Arguments> reading() {
        return Stream.of(
                door("json", () -> OslJson.read(NullAtTheDoorTest.<String>nothing(), Centre.class)),
                door("type", () -> OslJson.read("{}", nothing())),
                door("file", () -> OslJson.read(NullAtTheDoorTest.<Path>nothing(), Centre.class)),
                door("value", () -> OslJson.write(nothing())),
                door("record", () -> Amendments.in(nothing(), List.of())),
                door("amendments", () -> Amendments.in(CENTRE, nothing())));
    }

    private static Stream<Arguments> asking() {
        return Stream.of(
                door("standard", () -> Assessor.of(nothing())),
                door("waivers", () -> ASSESSOR.withWaivers(NullAtTheDoorTest.<Waivers>nothing())),
                door("centre", () -> ASSESSOR.at(nothing(), DAY)),
                door("day", () -> ASSESSOR.at(CENTRE, nothing())),
                door("day", () -> AT.on(nothing())));
    }

    private static Stream<Arguments> following() {
        return Stream.of(
                door("stage", () -> Plan.towards(nothing(), AT)),
                door("standpoint", () -> Plan.towards(StageId.of("I1"), nothing())),
                door("standpoint", () -> Plan.towardsNext(nothing())),
                door("standpoint", () -> Questions.of(nothing())),
                door("standpoint", () -> Timeline.of(nothing(), DAY)),
                door("until", () -> Timeline.of(AT, nothing())),
                door("earlier", () -> Progress.between(nothing(), AT)),
                door("later", () -> Progress.between(AT, nothing())),
                door("earlier", () -> Replay.verify(nothing(), CENTRE, ASSESSOR)),
                door("earlier", () -> Replay.verify(nothing(), CENTRE, OslStandard.pilot())),
                door("centre", () -> Replay.verify(AT.assess(), nothing(), ASSESSOR)),
                door("assessor", () -> Replay.verify(AT.assess(), CENTRE, NullAtTheDoorTest.<Assessor>nothing())),
                door("standard", () -> Replay.verify(AT.assess(), CENTRE, NullAtTheDoorTest.<Standard>nothing())));
    }

    private static Stream<Arguments> reporting() {
        return Stream.of(
                door("assessment", () -> Report.of(NullAtTheDoorTest.<Assessment>nothing())),
                door("assessment", () -> Report.of(NullAtTheDoorTest.<BriefAssessment>nothing())),
                door("plan", () -> Report.of(NullAtTheDoorTest.<Plan>nothing())),
                door("questions", () -> Report.of(NullAtTheDoorTest.<Questions>nothing())),
                door("timeline", () -> Report.of(NullAtTheDoorTest.<Timeline>nothing())),
                door("progress", () -> Report.of(NullAtTheDoorTest.<Progress>nothing())),
                door("summary", () -> Report.of(NullAtTheDoorTest.<CohortSummary>nothing())),
                door("replay", () -> Report.of(NullAtTheDoorTest.<Replay>nothing())),
                door("catalogue", () -> Report.of(NullAtTheDoorTest.<Catalogue>nothing())),
                door("standpoint", () -> Report.ofNothingToPlan(nothing())));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void a_null_is_refused_by_its_name(String name, ThrowingCallable door) {
        assertThatNullPointerException().isThrownBy(door).withMessage(name);
    }

    private static Arguments door(String name, ThrowingCallable door) {
        return arguments(name, door);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may hand over
    private static <T> T nothing() {
        return null;
    }
}
