package pl.osl.rules.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.AllowedMoves;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.finding.Truth;

/**
 * A walk that reads the record as if it said more, and works out what else it would have to say.
 *
 * <p>Mutable; for use by one thread, as are all walks made from it.
 */
public final class AssumingInquiry {

    private final Centre centre;
    private final int day;
    private final Map<String, Integer> parameters;
    private final Assumed assumed;
    private final Inquiry walk;

    private AssumingInquiry(Centre centre, int day, Map<String, Integer> parameters, Assumed assumed) {
        this.centre = centre;
        this.day = day;
        this.parameters = parameters;
        this.assumed = assumed;
        this.walk = new Inquiry(centre, day, parameters, null, null, assumed);
    }

    /**
     * A walk that assumes nothing yet.
     *
     * @param parameters the parameters that are set, by name
     */
    public static AssumingInquiry of(Centre centre, LocalDate day, Map<String, Integer> parameters) {
        int epochDay = Inquiry.epochDay(day);
        Assumed nothing = new Assumed(Assumptions.none(), centre, epochDay, new KeptAnswers());
        return new AssumingInquiry(centre, epochDay, parameters, nothing);
    }

    /** The same walk under other assumptions; answers that do not depend on them are shared. */
    public AssumingInquiry under(Assumptions others) {
        return new AssumingInquiry(centre, day, parameters, new Assumed(others, centre, day, assumed.keptAnswers()));
    }

    /** Names every alternative in its demands from now on. */
    public AssumingInquiry thoroughly() {
        assumed.beThorough();
        return this;
    }

    /** The walk itself, which gives answers without reasons. */
    public Inquiry walk() {
        return walk;
    }

    /**
     * The same question, answered with reasons: they show what is still open, but report as unrecorded what is only
     * assumed.
     */
    public Inquiry explaining() {
        Assumed same = new Assumed(assumed.assumptions(), centre, day, new KeptAnswers());
        return new Inquiry(centre, day, parameters, new KeptFindings(), null, same);
    }

    /** The answer of a condition about the whole record. */
    public Truth ask(Askable<? super Centre> condition) {
        return walk.ask(condition);
    }

    /**
     * What has to be assumed in addition for a condition about the whole record to be answered as wanted.
     *
     * @param wanted true or false
     * @param allowed whether anything may be brought about for it, or only missing facts be recorded
     */
    public Demands demands(Askable<? super Centre> condition, boolean wanted, AllowedMoves allowed) {
        assumed.allow(allowed);
        walk.moveTo(Place.root());
        return condition.demands(centre, walk, wanted);
    }

    /** How many elements of listings this walk, and those made {@link #under} it, have looked at. */
    public long looked() {
        return assumed.keptAnswers().looked;
    }

    /**
     * The elements around a place, the outermost first, named as under some assumptions; only those that this walk, and
     * those made {@link #under} it, visited while working out demands.
     */
    public List<Surrounding> around(Place place, Assumptions assumptions) {
        return assumed.keptAnswers().around(place, assumptions);
    }

    /** A pattern of a question as a sentence about a place. */
    public Wording filled(Wording pattern, Place place, Assumptions assumptions) {
        return assumed.keptAnswers().filled(pattern, place, assumptions, LocalDate.ofEpochDay(day));
    }
}
