package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.evaluation.CentreWaivers;
import pl.osl.rules.evaluation.NumberedStandard;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Digest;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;
import pl.osl.rules.walk.Inquiry;

/**
 * Evaluates a standard for centres.
 *
 * <p>Built once and used for any number of centres. Immutable and safe to share between threads; reads no clock.
 */
public final class Assessor {

    private static final Logger LOG = LoggerFactory.getLogger(Assessor.class);

    private final NumberedStandard numbered;
    private final SortedMap<String, Integer> parameters;

    private final Lazy<Digest> digest;
    private final Waivers waivers;
    private final Map<CentreId, CentreWaivers> waiversByCentre;

    private final List<Presumption> presumptions;

    /** What every answer says of the standard and of its rules, each at its number. */
    private final AskedStandard asked;

    private final List<AskedRule> rules;

    private final int[] everyRule;

    private Assessor(Assessor other, Waivers waivers, List<Presumption> presumptions) {
        this.numbered = other.numbered;
        this.parameters = other.parameters;
        this.asked = other.asked;
        this.rules = other.rules;
        this.everyRule = other.everyRule;
        this.digest = other.digest;
        this.waivers = waivers;
        this.presumptions = presumptions;
        this.waiversByCentre = CentreWaivers.byCentre(waivers, numbered);
    }

    private Assessor(Standard standard) {
        this.numbered = new NumberedStandard(standard);
        this.parameters = standard.parameters();
        this.asked = AskedStandard.of(standard);
        this.rules = standard.rules().stream().map(AskedRule::of).toList();
        this.everyRule = numbered.allRules();
        this.digest = Lazy.by(standard::digest);
        this.waivers = Waivers.none();
        this.presumptions = List.of();
        this.waiversByCentre = Map.of();
    }

    /** An assessor of this standard. */
    public static Assessor of(Standard standard) {
        return new Assessor(Objects.requireNonNull(standard, "standard"));
    }

    /**
     * An assessor of the same standard under these waivers, in place of those that it had.
     *
     * <p>A rule that applies and whose waiver holds on the day is {@link Outcome#WAIVED}, whatever the facts. A rule
     * that does not apply is still not applicable, and a rule that may or may not apply is still undetermined: there a
     * waiver would show a centre better than it is. Every assessment reports what became of every waiver.
     */
    public Assessor withWaivers(Waivers others) {
        return new Assessor(this, Objects.requireNonNull(others, "waivers"), presumptions);
    }

    /** The same, for a few waivers. */
    public Assessor withWaivers(Waiver... others) {
        return withWaivers(Waivers.of(others));
    }

    /**
     * An assessor of the same standard that also tells, beside each undetermined answer, what follows where these
     * presumptions are made, in place of those that it had.
     *
     * <p>The firm answers stay as they are.
     *
     * @throws IllegalArgumentException if one of them is given twice
     */
    public Assessor presuming(Presumption... presumed) {
        return presuming(List.of(presumed));
    }

    /** The same, for a list of presumptions. */
    public Assessor presuming(List<Presumption> presumed) {
        long different = presumed.stream().map(Presumption::id).distinct().count();
        if (different < presumed.size()) {
            throw new IllegalArgumentException("each presumption may be given once, but found " + presumed);
        }
        return new Assessor(this, waivers, List.copyOf(presumed));
    }

    /** What is presumed where a record is silent, in the order given; empty if nothing is. */
    public List<Presumption> presumptions() {
        return presumptions;
    }

    /** The waivers under which the standard is asked, for any centre. */
    public Waivers waivers() {
        return waivers;
    }

    /** The standard that is asked. */
    public Standard standard() {
        return numbered.standard();
    }

    /**
     * A centre on a day, from which every answer starts.
     *
     * @throws IllegalArgumentException if the day lies outside the years 1 to 9999
     */
    public Standpoint at(Centre centre, LocalDate day) {
        return new Standpoint(this, centre, day);
    }

    /** The bare outcomes, computed as fast as possible; warns of rules that broke. */
    Outcomes outcomes(Centre centre, LocalDate day) {
        Outcomes firm = warned(firmOutcomes(centre, day, everyRule));
        return presumptions.isEmpty() ? firm : firm.beside(presumptions, () -> presumedOutcomes(centre, day));
    }

    /** The firm outcomes of these rules alone. */
    Outcomes firmOutcomes(Centre centre, LocalDate day, int[] these) {
        Inquiry inquiry = answering(centre, day);
        CentreWaivers granted = waiversFor(centre);
        Outcome[] outcomes = new Outcome[numbered.ruleCount()];
        Map<Integer, Class<?>> broken = Map.of();
        for (int rule : these) {
            outcomes[rule] = numbered.outcome(rule, granted.waive(rule, day), inquiry);
            if (outcomes[rule] == Outcome.BROKEN) {
                broken = new TreeMap<>(broken);
                broken.put(rule, inquiry.broken().orElseThrow());
            }
        }
        return new Outcomes(numbered, waivers, day, outcomes, broken, RecordRemark.isFormless(centre, day));
    }

    /** The answers, with their reasons for whoever reads them; warns of rules that broke. */
    Assessment assess(Centre centre, LocalDate day) {
        Outcomes firm = warned(firmOutcomes(centre, day, everyRule));
        Origin origin = Origin.of(centre, digest, waivers, presumptions);
        return Assessment.of(asked, centre, new FullAssessment(this, numbered, centre, firm), day, origin);
    }

    private static Outcomes warned(Outcomes firm) {
        firm.forEachBroken((rule, thrown) -> LOG.warn("rule {} broke: {}", rule, thrown.getName()));
        return firm;
    }

    private Outcomes presumedOutcomes(Centre centre, LocalDate day) {
        return PresumedAnswers.of(this, numbered, centre, day, numbered.allRules())
                .outcomes();
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
        int number = numbered.number(rule);
        RuleAssessment firm = answers(centre, day, List.of(number)).get(0);
        return presumptions.isEmpty()
                ? firm
                : PresumedAnswers.of(this, numbered, centre, day, new int[] {number})
                        .beside(number, firm);
    }

    List<RecordRemark> remarks(Centre centre, LocalDate day, List<RuleId> rules) {
        List<Integer> numbers = rules.stream().map(numbered::number).toList();
        return RecordRemark.about(centre, day, answers(centre, day, numbers));
    }

    private List<RuleAssessment> answers(Centre centre, LocalDate day, List<Integer> these) {
        return new RuleAnswers(this, numbered, centre, day).answers(these);
    }

    Inquiry answering(Centre centre, LocalDate day) {
        return Inquiry.answering(centre, day, parameters);
    }

    /** The standard and the number of waivers under which it is asked. */
    @Override
    public String toString() {
        return "assessor of " + standard() + " under " + waivers.describe();
    }

    AskedRule asked(int rule) {
        return rules.get(rule);
    }
}
