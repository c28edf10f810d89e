package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/** What follows for a stage where presumptions are made; no firm answer. What is presumed stands at its rules. */
@JsonPropertyOrder({"status", "standsUntil"})
public final class PresumedStage implements PartForm {

    private final StageStatus status;
    private final Lazy<Optional<LocalDate>> standsUntil;

    PresumedStage(StageStatus status, Lazy<Optional<LocalDate>> standsUntil) {
        this.status = status;
        this.standsUntil = standsUntil;
    }

    @JsonCreator
    static PresumedStage read(
            @JsonProperty("status") StageStatus status, @JsonProperty("standsUntil") Optional<LocalDate> standsUntil) {
        return new PresumedStage(status, Lazy.of(standsUntil));
    }

    /** The answer. */
    @JsonProperty("status")
    public StageStatus status() {
        return status;
    }

    /**
     * The first later day on which the status, firm or else presumed, differs if nothing else happens; empty if there is
     * none.
     *
     * <p>Computed when first read.
     */
    @JsonProperty("standsUntil")
    public Optional<LocalDate> standsUntil() {
        return standsUntil.get();
    }

    PresumedStage withReasons() {
        return new PresumedStage(status, Lazy.of(standsUntil()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PresumedStage stage
                && status == stage.status
                && standsUntil().equals(stage.standsUntil());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(status);
    }

    /** The status. */
    @Override
    public String toString() {
        return "presumed " + status;
    }
}
