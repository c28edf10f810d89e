package pl.osl.rules.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas (2020-12) of the answers, as they are written by {@link pl.osl.model.json.OslJson#write}. */
public final class AnswerSchemas {

    private AnswerSchemas() {}

    /**
     * The schema of a type of answer, for instance of {@code Assessment.class}.
     *
     * @throws IllegalArgumentException if it is not one of the types of answer of this library
     */
    public static String of(Class<? extends Answer> type) {
        try (@Nullable InputStream in = AnswerSchemas.class.getResourceAsStream(fileName(type))) {
            if (in == null) {
                throw new IllegalArgumentException(type.getName() + " is not a type of answer of this library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(type.getName(), e);
        }
    }

    /** Of {@code BriefAssessment} for instance {@code brief-assessment.schema.json}. */
    static String fileName(Class<? extends Answer> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
