package pl.osl.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;

/** What an application without the library would keep of a rule: the answer and what was found; words when asked for. */
record HandFinding(BenchRule rule, boolean isMet, List<Object> evidence) {

    private static final BenchRule[] RULES = BenchRule.values();

    /** The met rules as bits; nothing is allocated. */
    static long bits(PlainCentre centre, BenchDays days) {
        long met = PeopleByHand.familiarised(centre, days, null) ? BenchRule.FAMILIARISED.bit() : 0;
        met |= PeopleByHand.appointed(centre, days, null) ? BenchRule.APPOINTED.bit() : 0;
        met |= PlacesByHand.chosen(centre, days, null) ? BenchRule.COMMUNITY.bit() : 0;
        met |= PeopleByHand.rolesFilled(centre, days, null) ? BenchRule.ROLES.bit() : 0;
        met |= PeopleByHand.enough(centre, days, null) ? BenchRule.ENOUGH_ORGANISERS.bit() : 0;
        met |= PapersByHand.statute(centre, days, null) ? BenchRule.STATUTE.bit() : 0;
        met |= PeopleByHand.trained(centre, days, null) ? BenchRule.BASIC_TRAINING.bit() : 0;
        met |= PapersByHand.byLaws(centre, days, null) ? BenchRule.BY_LAWS.bit() : 0;
        met |= PeopleByHand.dutiesSigned(centre, days, null) ? BenchRule.DUTIES.bit() : 0;
        met |= PapersByHand.strategy(centre, days, null) ? BenchRule.STRATEGY.bit() : 0;
        met |= PeopleByHand.employed(centre, days, null) ? BenchRule.EMPLOYED.bit() : 0;
        met |= PeopleByHand.trainedLately(centre, days, null) ? BenchRule.RECENT_TRAINING.bit() : 0;
        met |= PapersByHand.foundedFirst(centre, days, null) ? BenchRule.FOUNDED_FIRST.bit() : 0;
        met |= PlacesByHand.diagnosed(centre, days, null) ? BenchRule.DIAGNOSES.bit() : 0;
        met |= PlacesByHand.potentials(centre, days, null) ? BenchRule.POTENTIALS.bit() : 0;
        met |= PeopleByHand.hours(centre, days, null) ? BenchRule.HOURS.bit() : 0;
        met |= PapersByHand.nothingLapsed(centre, days, null) ? BenchRule.NOTHING_LAPSED.bit() : 0;
        met |= PapersByHand.noOldDraft(centre, days, null) ? BenchRule.NO_OLD_DRAFT.bit() : 0;
        met |= PlacesByHand.phases(centre, days, null) ? BenchRule.PHASES.bit() : 0;
        met |= PapersByHand.goals(centre, days, null) ? BenchRule.GOALS.bit() : 0;
        met |= PlacesByHand.action(centre, days, null) ? BenchRule.ACTION.bit() : 0;
        met |= PapersByHand.certified(centre, days, null) ? BenchRule.CERTIFICATE.bit() : 0;
        met |= PapersByHand.withNgo(centre, days, null) ? BenchRule.WITH_NGO.bit() : 0;
        return met | (PapersByHand.settled(centre, days, null) ? BenchRule.SETTLED.bit() : 0);
    }

    /** Every rule with what was found. */
    static List<HandFinding> all(PlainCentre centre, BenchDays days) {
        List<HandFinding> findings = new ArrayList<>(RULES.length);
        for (BenchRule rule : RULES) {
            List<Object> evidence = new ArrayList<>(4);
            findings.add(new HandFinding(rule, rule.isMet(centre, days, evidence), evidence));
        }
        return findings;
    }

    /** The words of the rules that are not met, one text a rule. */
    static List<String> unmetWords(PlainCentre centre, BenchDays days) {
        List<String> words = new ArrayList<>();
        for (HandFinding finding : all(centre, days)) {
            if (!finding.isMet()) {
                words.add(finding.words());
            }
        }
        return words;
    }

    String words() {
        StringBuilder text = new StringBuilder(96).append(rule.says(isMet));
        for (int i = 0; i < evidence.size(); i++) {
            text.append(i == 0 ? ": " : ", ").append(evidence.get(i));
        }
        return text.toString();
    }
}
