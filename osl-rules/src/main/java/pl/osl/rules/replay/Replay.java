package pl.osl.rules.replay;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.standard.Standard;

/**
 * The result of asking an earlier assessment again: how the question differs, and how the answer differs.
 *
 * <p>Its head is that of the earlier assessment. Questions are compared by what is written down; nothing shows whether
 * the code is the same. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReplay.class)
@JsonDeserialize(using = FormReader.class)
public interface Replay extends DayAnswer {

    /** The parts of the question that differ; empty if the same question was asked again. */
    List<ReplayCause> causes();

    /** Whether the answer is the same in every part, including its reasons. */
    @JsonProperty("sameAnswer")
    boolean isSameAnswer();

    /** The stages whose answers differ: those of the earlier assessment first, then those asked only now. */
    List<StageDifference> stages();

    /** The rules whose answers differ. */
    List<RuleDifference> rules();

    /**
     * Asks again about the day of the assessment, with the standard, the waivers and the presumptions of an assessor.
     *
     * @param centre the record as it is now
     */
    static Replay verify(Assessment earlier, Centre centre, Assessor assessor) {
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(assessor, "assessor");
        return Comparison.of(earlier, assessor.at(centre, earlier.day()).assess());
    }

    /** Asks again under the waivers and presumptions named in the assessment, so that these cannot differ. */
    static Replay verify(Assessment earlier, Centre centre, Standard standard) {
        Assessor same = Assessor.of(standard)
                .withWaivers(Objects.requireNonNull(earlier, "earlier").waiversOfCentre())
                .presuming(earlier.presumptions());
        return verify(earlier, centre, same);
    }

    /** Whether the same question was asked. */
    default boolean isSameQuestion() {
        return causes().isEmpty();
    }

    /** Whether the same question gives the same answer. */
    default boolean isSame() {
        return isSameQuestion() && isSameAnswer();
    }

    /** The verdict, as a clause in lower case and without a full stop. */
    default Wording says() {
        if (isSameQuestion()) {
            return isSameAnswer()
                    ? Wording.of("to samo pytanie, ta sama odpowiedź", "the same question, the same answer")
                    : Wording.of("to samo pytanie, inna odpowiedź", "the same question, another answer");
        }
        return isSameAnswer()
                ? Wording.of("inne pytanie, ta sama odpowiedź", "another question, the same answer")
                : Wording.of("inne pytanie, inna odpowiedź", "another question, another answer");
    }

    @Override
    default String describe() {
        String verdict = says().english() + (causes().isEmpty() ? "" : " " + causes());
        return describe(Stream.of(List.of(verdict), stages(), rules()).flatMap(List::stream));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Replay inForm(ReadForm form) {
        return form.as(Replay.class);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a replay; used by {@link #verify} and by the reader of JSON. */
    final class Builder extends ImmutableReplay.Builder {
        Builder() {}
    }
}
