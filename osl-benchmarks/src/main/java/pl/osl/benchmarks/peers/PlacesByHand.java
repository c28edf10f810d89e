package pl.osl.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.benchmarks.peers.PlainCentre.PlainCommunity;
import pl.osl.benchmarks.peers.PlainCentre.PlainStep;
import pl.osl.model.community.ProcessPhase;

/** The rules about communities, by hand. */
public final class PlacesByHand {

    private PlacesByHand() {}

    static boolean chosen(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        PeopleByHand.note(evidence, centre.communities().size());
        return !centre.communities().isEmpty();
    }

    static boolean diagnosed(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(centre, days, evidence, PlacesByHand::isDiagnosed);
    }

    static boolean potentials(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(
                centre,
                days,
                evidence,
                (community, any) -> community.potentials().size() >= BenchRule.LEAST_POTENTIALS);
    }

    static boolean phases(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(
                centre,
                days,
                evidence,
                (community, on) -> began(community, ProcessPhase.CHOICE_AND_ENTRY, on)
                        && began(community, ProcessPhase.DIAGNOSIS, on)
                        && began(community, ProcessPhase.MOBILISING, on));
    }

    private static boolean every(
            PlainCentre centre, BenchDays days, @Nullable List<Object> evidence, CommunityCheck check) {
        boolean all = true;
        List<PlainCommunity> communities = centre.communities();
        for (int i = 0; i < communities.size(); i++) {
            PlainCommunity community = communities.get(i);
            if (!check.holds(community, days)) {
                if (evidence == null) {
                    return false;
                }
                evidence.add(community.id());
                all = false;
            }
        }
        return all;
    }

    static boolean action(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        boolean some = false;
        List<PlainCommunity> communities = centre.communities();
        for (int i = 0; i < communities.size(); i++) {
            PlainCommunity community = communities.get(i);
            if (began(community, ProcessPhase.ACTION, days) && isDiagnosed(community, days)) {
                if (evidence == null) {
                    return true;
                }
                evidence.add(community.id());
                some = true;
            }
        }
        return some;
    }

    private static boolean isDiagnosed(PlainCommunity community, BenchDays days) {
        LocalDate day = community.diagnosedOn();
        return day != null && !day.isBefore(days.twoYearsAgo()) && days.come(day);
    }

    private static boolean began(PlainCommunity community, ProcessPhase phase, BenchDays days) {
        List<PlainStep> steps = community.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).phase() == phase && days.come(steps.get(i).startedOn())) {
                return true;
            }
        }
        return false;
    }

    /** Something that is asked of each community. */
    @FunctionalInterface
    private interface CommunityCheck {
        boolean holds(PlainCommunity community, BenchDays days);
    }
}
