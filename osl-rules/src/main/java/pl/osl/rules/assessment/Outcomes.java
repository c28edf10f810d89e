package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waivers;

/**
 * The bare answers about one centre on a day, without reasons: an outcome per rule and a status per stage.
 *
 * <p>Small, for counting many centres. Immutable and safe to share between threads.
 */
public final class Outcomes {

    private final NumberedStandard numbered;
    private final Waivers waivers;
    private final LocalDate day;
    private final Outcome[] outcomes;
    private final Map<Integer, Class<?>> broken;
    private final boolean isFormless;
    private final List<Presumption> presumptions;
    private final @Nullable Lazy<Outcomes> presumed;

    /** With what each broken rule threw, by the number of the rule; nothing is said of the others. */
    Outcomes(
            NumberedStandard numbered,
            Waivers waivers,
            LocalDate day,
            Outcome[] outcomes,
            Map<Integer, Class<?>> broken,
            boolean isFormless) {
        this.numbered = numbered;
        this.waivers = waivers;
        this.day = day;
        this.outcomes = outcomes;
        this.broken = broken;
        this.isFormless = isFormless;
        this.presumptions = List.of();
        this.presumed = null;
    }

    private Outcomes(Outcomes firm, List<Presumption> presumptions, Supplier<Outcomes> presumed) {
        this.numbered = firm.numbered;
        this.waivers = firm.waivers;
        this.day = firm.day;
        this.outcomes = firm.outcomes;
        this.broken = firm.broken;
        this.isFormless = firm.isFormless;
        this.presumptions = presumptions;
        this.presumed = Lazy.by(presumed);
    }

    /** The same firm answers with others beside them, which are worked out when somebody asks for them. */
    Outcomes beside(List<Presumption> made, Supplier<Outcomes> other) {
        return new Outcomes(this, made, other);
    }

    /**
     * These firm answers moved to another day, on which the outcomes of some rules differ; nothing stands beside them.
     *
     * @param others the outcomes that differ
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcomes on(LocalDate other, Map<RuleId, Outcome> others) {
        Outcome[] changed = outcomes.clone();
        others.forEach((rule, outcome) -> changed[numbered.number(rule)] = outcome);
        return new Outcomes(numbered, waivers, other, changed, Map.of(), false);
    }

    /** What a broken rule threw; empty for the others. */
    Optional<Class<?>> brokenBy(int rule) {
        return Optional.ofNullable(broken.get(rule));
    }

    void forEachBroken(BiConsumer<RuleId, Class<?>> action) {
        broken.forEach((rule, thrown) -> action.accept(numbered.rule(rule).id(), thrown));
    }

    /** The standard that was asked. */
    public Standard standard() {
        return numbered.standard();
    }

    /** The waivers that were given, including those for other centres. */
    public Waivers waivers() {
        return waivers;
    }

    /** What is presumed where the record is silent, in the order given; empty if nothing is. */
    public List<Presumption> presumptions() {
        return presumptions;
    }

    /**
     * These answers where the presumptions are made: in the place of an undetermined one what is presumed, if they settle
     * it. They are never to be shown as firm. These answers themselves if nothing is presumed.
     *
     * <p>Worked out when first asked for.
     */
    public Outcomes presumed() {
        return presumed == null ? this : presumed.get();
    }

    /**
     * What is presumed of a rule beside its firm outcome; empty unless that is undetermined and the presumptions settle
     * it.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Optional<Outcome> presumed(RuleId rule) {
        Outcome beside = presumed().outcome(rule);
        return outcome(rule) == Outcome.UNDETERMINED && beside != Outcome.UNDETERMINED
                ? Optional.of(beside)
                : Optional.empty();
    }

    /**
     * What is presumed of a stage beside its firm status; empty unless that is undetermined and the presumptions settle
     * it.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public Optional<StageStatus> presumed(StageId stage) {
        StageStatus beside = presumed().status(stage);
        return status(stage) == StageStatus.UNDETERMINED && beside != StageStatus.UNDETERMINED
                ? Optional.of(beside)
                : Optional.empty();
    }

    /** The day that was asked about. */
    public LocalDate day() {
        return day;
    }

    /** Whether the centre has no legal form on the day, by a complete list of them. */
    public boolean isWithoutLegalForm() {
        return isFormless;
    }

    /**
     * The outcome of a rule.
     *
     * @throws IllegalArgumentException if the standard has no such rule
     */
    public Outcome outcome(RuleId rule) {
        return outcome(numbered.number(rule));
    }

    /** The outcome of a rule, by its place among {@link Standard#rules}. */
    public Outcome outcome(int rule) {
        return outcomes[rule];
    }

    /**
     * The status of a stage.
     *
     * @throws IllegalArgumentException if the standard has no such stage
     */
    public StageStatus status(StageId stage) {
        return status(numbered.number(stage));
    }

    /** The status of a stage, by its place among {@link Standard#stages}. */
    public StageStatus status(int stage) {
        return numbered.status(stage, outcomes);
    }

    /** Equal if the standard, the day, the outcomes and what is presumed beside them are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcomes asked
                && standard().equals(asked.standard())
                && day.equals(asked.day)
                && Arrays.equals(outcomes, asked.outcomes)
                && presumptions.equals(asked.presumptions)
                && Arrays.equals(presumed().outcomes, asked.presumed().outcomes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(outcomes);
    }

    /** The standard and the day, and each stage with its status, a line for each. */
    @Override
    public String toString() {
        return ShortText.of(
                standard() + " on " + day,
                standard().stages().stream().map(stage -> stage.id() + " " + status(stage.id())));
    }
}
