package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.evaluation.RuleWatch;
import pl.osl.rules.evaluation.Supposition;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.standard.Digest;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;
import pl.osl.rules.walk.Inquiry;

/**
 * Asks a standard about centres.
 *
 * <p>Built once and used for any number of centres. Immutable and safe to share between threads; reads no clock.
 */
public final class Assessor {

    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final NumberedStandard layout;
    private final SortedMap<String, Integer> parameters;

    private final Lazy<Digest> digest;
    private final Waivers waivers;
    private final Map<CentreId, CentreWaivers> waiversByCentre;

    private Assessor(NumberedStandard layout, Lazy<Digest> digest, Waivers waivers) {
        this.layout = layout;
        this.parameters = layout.standard().parameters();
        this.digest = digest;
        this.waivers = waivers;
        this.waiversByCentre = CentreWaivers.byCentre(waivers, layout);
    }

    /** An assessor of this standard. */
    public static Assessor of(Standard standard) {
        return new Assessor(new NumberedStandard(standard), Lazy.by(standard::digest), Waivers.none());
    }

    /**
     * An assessor of the same standard under these waivers, in the place of those that it had.
     *
     * <p>A rule that applies and whose waiver holds on the day is {@link Outcome#WAIVED}, whatever the facts. A rule that
     * does not apply stays so, and one of which it is open whether it applies stays undetermined: there a waiver would
     * make more of a centre than it is. Every assessment tells what became of every waiver.
     */
    public Assessor withWaivers(Waivers others) {
        return new Assessor(layout, digest, others);
    }

    /** The same, of a few waivers. */
    public Assessor withWaivers(Waiver... others) {
        return withWaivers(Waivers.of(others));
    }

    /** The waivers under which the standard is asked, for any centre. */
    public Waivers waivers() {
        return waivers;
    }

    /** The standard that is asked. */
    public Standard standard() {
        return layout.standard();
    }

    /**
     * A centre on a day, from where every answer starts.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public Standpoint at(Centre centre, LocalDate day) {
        return new Standpoint(this, centre, day);
    }

    /**
     * The bare answers about a centre on a day, as fast as may be; they agree with those of {@link #assess}.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public Outcomes outcomes(Centre centre, LocalDate day) {
        Inquiry inquiry = Inquiry.answering(centre, day, parameters);
        CentreWaivers granted = waiversFor(centre);
        Outcome[] outcomes = new Outcome[layout.ruleCount()];
        for (int rule = 0; rule < outcomes.length; rule++) {
            outcomes[rule] = outcome(layout.rule(rule), granted.waive(rule, day), inquiry);
            if (outcomes[rule] == Outcome.BROKEN) {
                warn(
                        layout.rule(rule).id(),
                        inquiry.broken().map(Class::getName).orElseThrow());
            }
        }
        return new Outcomes(layout, waivers, day, outcomes);
    }

    /**
     * The answers about a centre on a day, with all their reasons.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public Assessment assess(Centre centre, LocalDate day) {
        FullAssessment examination = FullAssessment.of(this, layout, centre, day);
        examination.forEachBroken(rule -> warn(rule.rule(), rule.brokenBy().orElseThrow()));
        Assessment.Builder assessment = Assessment.builder()
                .standard(standard().name())
                .edition(standard().edition())
                .centre(centre.id())
                .centreName(centre.name())
                .day(day)
                .recordedOn(centre.recordedOn())
                .stages(examination.stages())
                .waivers(examination.uses(waivers))
                .origin(Origin.of(centre, digest, waivers));
        return assessment.parameters(ParameterSetting.of(standard())).build();
    }

    Supposition supposing(Centre centre, LocalDate day) {
        return new Supposition(this, layout, centre, day);
    }

    Map<String, Integer> parameters() {
        return parameters;
    }

    CentreWaivers waiversFor(Centre centre) {
        return waiversByCentre.isEmpty()
                ? CentreWaivers.NONE
                : waiversByCentre.getOrDefault(centre.id(), CentreWaivers.NONE);
    }

    RuleAssessment examine(Centre centre, LocalDate day, RuleId rule) {
        return FullAssessment.of(this, layout, centre, day, layout.number(rule));
    }

    RuleWatch watch(Centre centre, LocalDate from, RuleId rule) {
        int number = layout.number(rule);
        Inquiry following = Inquiry.following(centre, from, parameters);
        return new RuleWatch(layout.rule(number), number, waiversFor(centre), following, from);
    }

    Inquiry answering(Centre centre, LocalDate day) {
        return Inquiry.answering(centre, day, parameters);
    }

    Inquiry explaining(Centre centre, LocalDate day) {
        return Inquiry.explaining(centre, day, parameters);
    }

    /** The outcome of a rule by the shortest walk; a waiver stands in for what it demands. */
    static Outcome outcome(Rule rule, boolean waived, Inquiry answering) {
        Optional<Condition<Centre>> scope = rule.applies();
        if (scope.isPresent()) {
            Truth applies = answering.ask(scope.get());
            if (applies != Truth.TRUE) {
                return applies == Truth.FALSE ? Outcome.NOT_APPLICABLE : open(answering);
            }
        }
        if (waived) {
            return Outcome.WAIVED;
        }
        return switch (answering.ask(rule.requirement())) {
            case TRUE -> Outcome.MET;
            case FALSE -> Outcome.NOT_MET;
            case UNKNOWN -> open(answering);
        };
    }

    private static Outcome open(Inquiry answering) {
        return answering.broken().isPresent() ? Outcome.BROKEN : Outcome.UNDETERMINED;
    }

    private static void warn(RuleId rule, String thrown) {
        LOG.warn("rule {} broke: {}", rule, thrown);
    }
}
