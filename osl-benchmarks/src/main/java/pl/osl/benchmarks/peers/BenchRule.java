package pl.osl.benchmarks.peers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the bench, in the order of their stages, each with the method that decides it by hand. */
public enum BenchRule {
    FAMILIARISED(
            1, "the staff were familiarised", "too few of the staff were familiarised", PeopleByHand::familiarised),
    APPOINTED(1, "an organiser is appointed", "no organiser is appointed", PeopleByHand::appointed),
    COMMUNITY(1, "a community was chosen", "no community was chosen", PlacesByHand::chosen),
    ROLES(2, "all roles are filled", "a role is not filled", PeopleByHand::rolesFilled),
    ENOUGH_ORGANISERS(2, "there are enough organisers", "there are too few organisers", PeopleByHand::enough),
    STATUTE(2, "the statute provides for the work", "no statute provides for the work", PapersByHand::statute),
    BASIC_TRAINING(3, "all took the basic training", "somebody lacks the basic training", PeopleByHand::trained),
    BY_LAWS(3, "the by-laws provide for the work", "no by-laws provide for the work", PapersByHand::byLaws),
    DUTIES(3, "all have their duties in writing", "somebody has no duties in writing", PeopleByHand::dutiesSigned),
    STRATEGY(3, "the strategy provides for the work", "no strategy provides for the work", PapersByHand::strategy),
    EMPLOYED(4, "all are employed", "somebody is not employed", PeopleByHand::employed),
    RECENT_TRAINING(4, "all were trained lately", "somebody was not trained lately", PeopleByHand::trainedLately),
    FOUNDED_FIRST(
            4, "founded before any appointment", "not founded before any appointment", PapersByHand::foundedFirst),
    DIAGNOSES(4, "all diagnoses are recent", "a community lacks a recent diagnosis", PlacesByHand::diagnosed),
    POTENTIALS(4, "all have enough potentials", "a community has too few potentials", PlacesByHand::potentials),
    HOURS(5, "somebody trained long enough", "nobody trained long enough", PeopleByHand::hours),
    NOTHING_LAPSED(5, "no document has lapsed", "a document has lapsed", PapersByHand::nothingLapsed),
    NO_OLD_DRAFT(5, "no draft is old", "a draft is old", PapersByHand::noOldDraft),
    PHASES(5, "all went through the first phases", "a community lacks a first phase", PlacesByHand::phases),
    GOALS(5, "the agreements have different goals", "the agreements have too few goals", PapersByHand::goals),
    ACTION(6, "a diagnosed community acts", "no diagnosed community acts", PlacesByHand::action),
    CERTIFICATE(6, "the certificate is valid", "there is no valid certificate", PapersByHand::certified),
    WITH_NGO(6, "an organisation signed an agreement", "no organisation signed an agreement", PapersByHand::withNgo),
    SETTLED(6, "the centre is settled", "the centre is too young", PapersByHand::settled);

    static final int STAGES = 6;
    static final int PERCENT = 80;
    static final int STAFF_PER_ORGANISER = 40;
    static final int BASIC_HOURS = 16;
    static final int LEAST_HOURS = 60;
    static final int LEAST_POTENTIALS = 3;

    private final int stage;
    private final String met;
    private final String unmet;
    private final ByHand byHand;

    BenchRule(int stage, String met, String unmet, ByHand byHand) {
        this.stage = stage;
        this.met = met;
        this.unmet = unmet;
        this.byHand = byHand;
    }

    /** From 1 to 6. */
    public int stage() {
        return stage;
    }

    /** Its place among the bits of an answer. */
    public long bit() {
        return 1L << ordinal();
    }

    String says(boolean isMet) {
        return isMet ? met : unmet;
    }

    /** Decides the rule, and goes on after the answer is known only if evidence is wanted. */
    public boolean isMet(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return byHand.isMet(centre, days, evidence);
    }

    /** A rule in plain Java. */
    @FunctionalInterface
    interface ByHand {
        boolean isMet(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence);
    }
}
