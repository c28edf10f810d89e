package pl.osl.rules.timeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.RecordRemark;
import pl.osl.rules.assessment.RecordRemarkKind;
import pl.osl.rules.assessment.RemarkedAnswer;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Rule;

/**
 * How the answers about a centre change with time alone: where they begin, each day on which one changes, and why.
 *
 * <p>Agrees with the answers on every single day, except that an open rule may be {@code UNDETERMINED} in the one and
 * {@code BROKEN} in the other. Answers for days after the one for which the record speaks hold if nothing happens in
 * the meantime. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTimeline.class)
@JsonDeserialize(using = FormReader.class)
public interface Timeline extends RemarkedAnswer {

    /**
     * What to know of the record before reading the answers; where it depends on the day, as on the
     * first; but for {@link #withoutLegalForm}.
     */
    @Override
    List<RecordRemark> remarks();

    /** What is presumed where the record is silent, in the order given; empty if nothing is. */
    List<AskedPresumption> presumptions();

    /** The days on which the centre has no legal form, by a complete list of them; in order. */
    List<DayRange> withoutLegalForm();

    /** Why these days are shown, if nobody named them; empty otherwise. */
    Optional<Wording> choice();

    /** The status of each stage on the first day, in the order of the standard. */
    List<StageStanding> stages();

    /** The outcome of each rule on the first day, in the order of the standard. */
    List<RuleStanding> rules();

    /** The later days on which something changes, and what, in order. */
    List<Boundary> boundaries();

    /**
     * How the answers change from the day of a standpoint to another, both included.
     *
     * <p>Follows each rule from horizon to horizon, and evaluates an element again only when a day of its own has come.
     * A rule that looks at n elements with d different days between the two takes time in proportion to n + d log n,
     * and to n for each change of its outcome, since the reasons are sought in all elements. So the cost grows with the
     * number of rules and, where outcomes change seldom, hardly faster than the number of elements; it never grows with
     * the number of days between.
     *
     * <p>Where the assessor presumes something, what is presumed is told beside, and its changes are changes too. This
     * takes a walk through all elements, and writing and reading the record once more, for each day recorded in between.
     *
     * @throws IllegalArgumentException if the last day lies before the first or after the year 9999
     */
    static Timeline of(Standpoint at, LocalDate until) {
        Objects.requireNonNull(at, "standpoint");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(at.day()) || until.getYear() > 9999) {
            throw new IllegalArgumentException("a timeline does not go from " + at.day() + " to " + until);
        }
        StandardInTime inTime = new StandardInTime(at, until);
        return builder()
                .standard(at.standard().name())
                .edition(at.standard().edition())
                .parameters(ParameterSetting.of(at.standard()))
                .centre(at.centre().id())
                .centreName(at.centre().name())
                .recordedOn(at.centre().recordedOn())
                .remarks(at.remarks(at.standard().rules().stream().map(Rule::id).toList()).stream()
                        .filter(remark -> remark.kind() != RecordRemarkKind.NO_LEGAL_FORM)
                        .toList())
                .withoutLegalForm(FormlessDays.of(at, until))
                .presumptions(AskedPresumption.all(at.assessor().presumptions()))
                .firstDay(at.day())
                .lastDay(until)
                .stages(inTime.stages())
                .rules(inTime.rules())
                .boundaries(inTime.boundaries())
                .build();
    }

    /** The same timeline, with why these days are shown. */
    default Timeline chosen(Wording choice) {
        return builder().from(this).choice(choice).build();
    }

    /** Whether some change follows from a fact of the record, and not from the law, a waiver or a term of a rule alone. */
    default boolean followsFromRecord() {
        return boundaries().stream()
                .anyMatch(boundary -> !boundary.presumedRules().isEmpty()
                        || boundary.rules().stream()
                                .flatMap(change -> change.because().stream())
                                .anyMatch(reason -> !reason.evidence().isEmpty()));
    }

    /** Refuses boundaries that do not lie one after the other between the first day and the last. */
    @Value.Check
    default void check() {
        LocalDate last = firstDay();
        for (Boundary boundary : boundaries()) {
            if (!boundary.day().isAfter(last) || boundary.day().isAfter(lastDay())) {
                throw new InvalidRecordException(List.of(Fault.here(
                        "zmiana z dnia " + boundary.day() + " nie leży po dniu " + last + " i do dnia " + lastDay(),
                        "the change of " + boundary.day() + " does not lie after " + last + " and up to "
                                + lastDay())));
            }
            last = boundary.day();
        }
    }

    /** The spans of days on which nothing changes, one after the other from the first day to the last. */
    default List<DayRange> spans() {
        List<DayRange> spans = new ArrayList<>();
        LocalDate from = firstDay();
        for (Boundary boundary : boundaries()) {
            spans.add(new DayRange(from, boundary.day().minusDays(1)));
            from = boundary.day();
        }
        spans.add(new DayRange(from, lastDay()));
        return spans;
    }

    /**
     * The status of a stage on a day.
     *
     * @throws IllegalArgumentException if the standard has no such stage, or the day lies outside the timeline
     */
    default StageStatus status(StageId stage, LocalDate day) {
        StageStatus status = first(stages(), StageStanding::stage, stage).status();
        for (Boundary boundary : upTo(day)) {
            for (StageChange change : boundary.stages()) {
                status = change.stage().equals(stage) ? change.after() : status;
            }
        }
        return status;
    }

    /**
     * The outcome of a rule on a day.
     *
     * @throws IllegalArgumentException if the standard has no such rule, or the day lies outside the timeline
     */
    default Outcome outcome(RuleId rule, LocalDate day) {
        Outcome outcome = first(rules(), RuleStanding::rule, rule).outcome();
        for (Boundary boundary : upTo(day)) {
            for (RuleChange change : boundary.rules()) {
                outcome = change.rule().equals(rule) ? change.after() : outcome;
            }
        }
        return outcome;
    }

    /**
     * What is presumed of a stage on a day; empty unless it is undetermined and the presumptions settle it.
     *
     * @throws IllegalArgumentException if the standard has no such stage, or the day lies outside the timeline
     */
    default Optional<StageStatus> presumed(StageId stage, LocalDate day) {
        Optional<StageStatus> status =
                first(stages(), StageStanding::stage, stage).presumed();
        for (Boundary boundary : upTo(day)) {
            for (PresumedStageChange change : boundary.presumedStages()) {
                status = change.stage().equals(stage) ? change.after() : status;
            }
        }
        return status;
    }

    /**
     * What is presumed of a rule on a day; empty unless it is undetermined and the presumptions settle it.
     *
     * @throws IllegalArgumentException if the standard has no such rule, or the day lies outside the timeline
     */
    default Optional<Outcome> presumed(RuleId rule, LocalDate day) {
        Optional<Outcome> outcome = first(rules(), RuleStanding::rule, rule).presumed();
        for (Boundary boundary : upTo(day)) {
            for (PresumedRuleChange change : boundary.presumedRules()) {
                outcome = change.rule().equals(rule) ? change.after() : outcome;
            }
        }
        return outcome;
    }

    private static <T, I> T first(List<T> standings, Function<T, I> id, I sought) {
        return standings.stream()
                .filter(standing -> id.apply(standing).equals(sought))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the timeline has no " + sought));
    }

    private List<Boundary> upTo(LocalDate day) {
        if (day.isBefore(firstDay()) || day.isAfter(lastDay())) {
            throw new IllegalArgumentException(day + " does not lie between " + firstDay() + " and " + lastDay());
        }
        return boundaries().stream()
                .takeWhile(boundary -> !boundary.day().isAfter(day))
                .toList();
    }

    @Override
    default String describe() {
        Map<StageStatus, List<StageId>> beginning = stages().stream()
                .collect(Collectors.groupingBy(
                        StageStanding::status,
                        TreeMap::new,
                        Collectors.mapping(StageStanding::stage, Collectors.toList())));
        return describe(Stream.concat(Stream.of(beginning), boundaries().stream()));
    }

    /** Calls for the builder. */
    static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Timeline inForm(ReadForm form) {
        return form.as(Timeline.class);
    }

    /** Builds a timeline; {@link #of} does. */
    final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
