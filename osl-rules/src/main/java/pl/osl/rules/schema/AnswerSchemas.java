package pl.osl.rules.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.timeline.Timeline;

/**
 * The JSON Schemas (2020-12) of all answers and of the catalogue, as they are written by {@link
 * pl.osl.model.json.OslJson#write}.
 */
public final class AnswerSchemas {

    private static final List<Class<?>> TYPES = List.of(
            Assessment.class,
            BriefAssessment.class,
            Plan.class,
            Questions.class,
            Timeline.class,
            Progress.class,
            CohortSummary.class,
            Replay.class,
            Catalogue.class);

    private AnswerSchemas() {}

    /** The types that have a schema. */
    public static List<Class<?>> types() {
        return TYPES;
    }

    /**
     * The schema of a type of answer or of the class of one, for instance of {@code Assessment.class} or {@code
     * assessment.getClass()}.
     *
     * @throws IllegalArgumentException if it is none of {@link #types()}
     */
    public static String of(Class<?> type) {
        Class<?> written = TYPES.stream()
                .filter(known -> known.isAssignableFrom(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getName() + " is not a type that has a schema"));
        try (InputStream in = Objects.requireNonNull(AnswerSchemas.class.getResourceAsStream(fileName(written)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(written.getName(), e);
        }
    }

    /** Of {@code BriefAssessment} for instance {@code brief-assessment.schema.json}. */
    static String fileName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
