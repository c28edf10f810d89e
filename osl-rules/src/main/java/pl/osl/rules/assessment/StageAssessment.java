package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.StageStatus;

/** The answer about one stage for a centre on a day, with the rules from which it follows. */
@JsonPropertyOrder({"stage", "title", "status", "restsOnWaiversOf", "standsUntil", "presumed", "rules"})
public final class StageAssessment implements PartForm {

    private final StageId stage;
    private final Wording title;
    private final StageStatus status;
    private final List<RuleId> restsOnWaiversOf;
    private final Lazy<Optional<LocalDate>> standsUntil;
    private final Optional<PresumedStage> presumed;
    private final List<RuleAssessment> rules;

    StageAssessment(
            StageId stage,
            Wording title,
            StageStatus status,
            List<RuleId> restsOnWaiversOf,
            Lazy<Optional<LocalDate>> standsUntil,
            Optional<PresumedStage> presumed,
            List<RuleAssessment> rules) {
        this.stage = stage;
        this.title = title;
        this.status = status;
        this.restsOnWaiversOf = List.copyOf(restsOnWaiversOf);
        this.standsUntil = standsUntil;
        this.presumed = presumed;
        this.rules = List.copyOf(rules);
    }

    @JsonCreator
    static StageAssessment read(
            @JsonProperty("stage") StageId stage,
            @JsonProperty("title") Wording title,
            @JsonProperty("status") StageStatus status,
            @JsonProperty("restsOnWaiversOf") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RuleId> restsOnWaiversOf,
            @JsonProperty("standsUntil") Optional<LocalDate> standsUntil,
            @JsonProperty("presumed") Optional<PresumedStage> presumed,
            @JsonProperty("rules") List<RuleAssessment> rules) {
        return new StageAssessment(stage, title, status, restsOnWaiversOf, Lazy.of(standsUntil), presumed, rules);
    }

    /** Which stage. */
    @JsonProperty("stage")
    public StageId stage() {
        return stage;
    }

    /** Its short name. */
    @JsonProperty("title")
    public Wording title() {
        return title;
    }

    /** The answer. */
    @JsonProperty("status")
    public StageStatus status() {
        return status;
    }

    /**
     * The waived rules on which it rests, if it is reached: its own binding ones and those of the stages before it.
     *
     * <p>A rule is listed even if the facts would be enough without the waiver; its finding says whether they would.
     */
    @JsonProperty("restsOnWaiversOf")
    public List<RuleId> restsOnWaiversOf() {
        return restsOnWaiversOf;
    }

    /**
     * The first later day on which the status differs if nothing else happens; empty if there is none.
     *
     * <p>Computed when first read, by stepping from horizon to horizon.
     */
    @JsonProperty("standsUntil")
    public Optional<LocalDate> standsUntil() {
        return standsUntil.get();
    }

    /** The status where the presumptions of the assessor are made; empty unless they settle an undetermined one. */
    @JsonProperty("presumed")
    public Optional<PresumedStage> presumed() {
        return presumed;
    }

    /** Its rules in the order of the standard, including those that do not bind. */
    @JsonProperty("rules")
    public List<RuleAssessment> rules() {
        return rules;
    }

    StageAssessment withReasons() {
        return new StageAssessment(
                stage,
                title,
                status,
                restsOnWaiversOf,
                Lazy.of(standsUntil()),
                presumed.map(PresumedStage::withReasons),
                rules.stream().map(RuleAssessment::withReasons).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StageAssessment assessment
                && stage.equals(assessment.stage)
                && title.equals(assessment.title)
                && status == assessment.status
                && restsOnWaiversOf.equals(assessment.restsOnWaiversOf)
                && rules.equals(assessment.rules)
                && presumed.equals(assessment.presumed)
                && standsUntil().equals(assessment.standsUntil());
    }

    @Override
    public int hashCode() {
        return Objects.hash(stage, status, rules);
    }

    /** The stage and its status. */
    @Override
    public String toString() {
        return stage + " " + status;
    }
}
