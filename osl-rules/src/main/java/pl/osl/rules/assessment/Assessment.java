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
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.StageId;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.waiver.WaiverUse;
import pl.osl.rules.waiver.Waivers;

/**
 * The answers of a standard about a centre on a day, with their reasons.
 *
 * <p>The outcomes are decided from the start. What is said of them, reasons, remarks, the days until which stages stand, and
 * digests are made when somebody first reads them; until then the assessment holds the record, with all that it says of
 * persons.
 * {@link #withReasons} gives the same assessment without the record. Whatever was read before, two assessments are equal if
 * all that they say is, and are written as the same bytes. Immutable and safe to share between threads.
 */
@JsonPropertyOrder({
    "schemaVersion",
    "standard",
    "edition",
    "parameters",
    "centre",
    "centreName",
    "day",
    "recordedOn",
    "remarks",
    "stages",
    "waivers",
    "origin"
})
public final class Assessment implements DayAnswer, RemarkedAnswer {

    private final SchemaVersion schemaVersion;
    private final AskedStandard asked;
    private final CentreId centre;
    private final Optional<String> centreName;
    private final LocalDate day;
    private final Optional<LocalDate> recordedOn;
    private final Lazy<List<RecordRemark>> remarks;
    private final Lazy<List<StageAssessment>> stages;
    private final Lazy<List<WaiverUse>> waivers;
    private final Origin origin;

    private Assessment(
            SchemaVersion schemaVersion,
            AskedStandard asked,
            CentreId centre,
            Optional<String> centreName,
            LocalDate day,
            Optional<LocalDate> recordedOn,
            Lazy<List<RecordRemark>> remarks,
            Lazy<List<StageAssessment>> stages,
            Lazy<List<WaiverUse>> waivers,
            Origin origin) {
        this.schemaVersion = schemaVersion;
        this.asked = asked;
        this.centre = centre;
        this.centreName = centreName;
        this.day = day;
        this.recordedOn = recordedOn;
        this.remarks = remarks;
        this.stages = stages;
        this.waivers = waivers;
        this.origin = origin;
    }

    static Assessment of(AskedStandard asked, Centre centre, FullAssessment full, LocalDate day, Origin origin) {
        return new Assessment(
                SchemaVersion.CURRENT,
                asked,
                centre.id(),
                centre.name(),
                day,
                centre.recordedOn(),
                Lazy.by(full::remarks),
                Lazy.by(full::stages),
                Lazy.by(full::uses),
                origin);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Assessment inForm(ReadForm form) {
        return form.as(Assessment.class);
    }

    @JsonCreator
    static Assessment read(
            @JsonProperty("schemaVersion") Optional<SchemaVersion> schemaVersion,
            @JsonProperty("standard") String standard,
            @JsonProperty("edition") String edition,
            @JsonProperty("parameters") @JsonSetter(nulls = Nulls.AS_EMPTY) List<ParameterSetting> parameters,
            @JsonProperty("centre") CentreId centre,
            @JsonProperty("centreName") Optional<String> centreName,
            @JsonProperty("day") LocalDate day,
            @JsonProperty("recordedOn") Optional<LocalDate> recordedOn,
            @JsonProperty("remarks") @JsonSetter(nulls = Nulls.AS_EMPTY) List<RecordRemark> remarks,
            @JsonProperty("stages") @JsonSetter(nulls = Nulls.AS_EMPTY) List<StageAssessment> stages,
            @JsonProperty("waivers") @JsonSetter(nulls = Nulls.AS_EMPTY) List<WaiverUse> waivers,
            @JsonProperty("origin") Origin origin) {
        return new Assessment(
                schemaVersion.orElse(SchemaVersion.CURRENT),
                new AskedStandard(standard, edition, parameters),
                centre,
                centreName,
                day,
                recordedOn,
                Lazy.of(List.copyOf(remarks)),
                Lazy.of(List.copyOf(stages)),
                Lazy.of(List.copyOf(waivers)),
                origin);
    }

    @Override
    @JsonProperty("schemaVersion")
    public SchemaVersion schemaVersion() {
        return schemaVersion;
    }

    @Override
    @JsonProperty("standard")
    public String standard() {
        return asked.standard();
    }

    @Override
    @JsonProperty("edition")
    public String edition() {
        return asked.edition();
    }

    @Override
    @JsonProperty("parameters")
    public List<ParameterSetting> parameters() {
        return asked.parameters();
    }

    @Override
    @JsonProperty("centre")
    public CentreId centre() {
        return centre;
    }

    @Override
    @JsonProperty("centreName")
    public Optional<String> centreName() {
        return centreName;
    }

    @Override
    @JsonProperty("day")
    public LocalDate day() {
        return day;
    }

    @Override
    @JsonProperty("recordedOn")
    public Optional<LocalDate> recordedOn() {
        return recordedOn;
    }

    /**
     * What to know of the record before reading the answer; empty if there is nothing.
     *
     * <p>Reads all reasons, since it tells which lists they looked at.
     */
    @Override
    @JsonProperty("remarks")
    public List<RecordRemark> remarks() {
        return remarks.get();
    }

    /** The stages in the order of the standard. */
    @JsonProperty("stages")
    public List<StageAssessment> stages() {
        return stages.get();
    }

    /** Every waiver that was given, in the order of the list, and what became of it. */
    @JsonProperty("waivers")
    public List<WaiverUse> waivers() {
        return waivers.get();
    }

    /** What this was made of, so that it can be replayed. */
    @JsonProperty("origin")
    public Origin origin() {
        return origin;
    }

    /**
     * This assessment with everything made that is otherwise made when somebody reads it; what is returned is equal to this,
     * and holds nothing of the record but what stands in its words.
     */
    public Assessment withReasons() {
        return new Assessment(
                schemaVersion,
                asked,
                centre,
                centreName,
                day,
                recordedOn,
                Lazy.of(remarks()),
                Lazy.of(stages().stream().map(StageAssessment::withReasons).toList()),
                Lazy.of(waivers()),
                origin.withDigests());
    }

    /**
     * The answer about a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public StageAssessment stage(StageId stage) {
        return stages().stream()
                .filter(assessed -> assessed.stage().equals(stage))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + stage));
    }

    /**
     * The answer about a rule.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public RuleAssessment rule(RuleId rule) {
        return stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(assessed -> assessed.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(standard() + " " + edition() + " has no " + rule));
    }

    /** The same without the reasons, for a list or a small file. */
    public BriefAssessment brief() {
        return BriefAssessment.builder()
                .from((DayAnswer) this)
                .remarks(remarks())
                .stages(stages().stream().map(BriefStage::of).toList())
                .waivers(waivers())
                .origin(origin())
                .build();
    }

    /** The waivers of this centre, in effect or not, with which to ask again; who granted them is not kept. */
    public Waivers waiversOfCentre() {
        return Waivers.builder()
                .addAllWaivers(waivers().stream()
                        .filter(use -> use.centre().equals(centre()))
                        .map(WaiverUse::waiver)
                        .distinct()
                        .toList())
                .build();
    }

    /** What was presumed where the record is silent, with which to ask again. */
    public List<Presumption> presumptions() {
        return origin().presumptions().stream()
                .map(AskedPresumption::presumption)
                .toList();
    }

    /**
     * Whether another assessment gives the same answer with the same reasons, whatever it was made of and whatever the
     * centre is called.
     *
     * <p>Waivers of other centres are passed over, since they change nothing.
     */
    public boolean answersAs(Assessment other) {
        return schemaVersion.equals(other.schemaVersion)
                && asked.equals(other.asked)
                && centre.equals(other.centre)
                && day.equals(other.day)
                && recordedOn.equals(other.recordedOn)
                && waiverUsesOfCentre().equals(other.waiverUsesOfCentre())
                && stages().equals(other.stages())
                && remarks().equals(other.remarks());
    }

    private List<WaiverUse> waiverUsesOfCentre() {
        return waivers().stream().filter(use -> use.centre().equals(centre)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment assessment
                && answersAs(assessment)
                && centreName.equals(assessment.centreName)
                && waivers().equals(assessment.waivers())
                && origin.equals(assessment.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, centre, day);
    }

    @Override
    public String describe() {
        return describe(stages().stream());
    }

    @Override
    public String toString() {
        return describe();
    }
}
