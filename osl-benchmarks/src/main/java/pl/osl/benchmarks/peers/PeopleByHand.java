package pl.osl.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.benchmarks.peers.PlainCentre.PlainDuties;
import pl.osl.benchmarks.peers.PlainCentre.PlainOrganiser;
import pl.osl.benchmarks.peers.PlainCentre.PlainTraining;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.TrainingKind;

/** The rules about staff and organisers, by hand. Listings are walked by index, which costs the least. */
public final class PeopleByHand {

    private static final OrganiserRole[] ROLES = OrganiserRole.values();

    private PeopleByHand() {}

    static boolean familiarised(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        note(evidence, centre.familiarised());
        note(evidence, centre.staff());
        return centre.familiarised() * 100 >= BenchRule.PERCENT * centre.staff();
    }

    static boolean appointed(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return count(centre, days, evidence, 1) > 0;
    }

    static boolean enough(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return count(centre, days, evidence, Integer.MAX_VALUE) * BenchRule.STAFF_PER_ORGANISER >= centre.staff();
    }

    private static int count(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence, int enough) {
        int count = 0;
        List<PlainOrganiser> organisers = centre.organisers();
        for (int i = 0; i < organisers.size(); i++) {
            PlainOrganiser organiser = organisers.get(i);
            if (days.come(organiser.appointedOn())) {
                note(evidence, organiser.id());
                count++;
                if (count == enough && evidence == null) {
                    return count;
                }
            }
        }
        return count;
    }

    static boolean rolesFilled(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        boolean all = true;
        for (OrganiserRole role : ROLES) {
            if (!filled(role, centre.organisers(), days)) {
                if (evidence == null) {
                    return false;
                }
                evidence.add(role);
                all = false;
            }
        }
        return all;
    }

    private static boolean filled(OrganiserRole role, List<PlainOrganiser> organisers, BenchDays days) {
        for (int i = 0; i < organisers.size(); i++) {
            PlainOrganiser organiser = organisers.get(i);
            if (organiser.roles().contains(role) && days.come(organiser.appointedOn())) {
                return true;
            }
        }
        return false;
    }

    static boolean trained(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(centre, days, evidence, PeopleByHand::hasBasicTraining);
    }

    static boolean dutiesSigned(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(centre, days, evidence, PeopleByHand::hasDuties);
    }

    static boolean employed(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(centre, days, evidence, (organiser, any) -> organiser.employed());
    }

    static boolean trainedLately(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return every(centre, days, evidence, PeopleByHand::hasRecentTraining);
    }

    private static boolean every(
            PlainCentre centre, BenchDays days, @Nullable List<Object> evidence, OrganiserCheck check) {
        boolean all = true;
        List<PlainOrganiser> organisers = centre.organisers();
        for (int i = 0; i < organisers.size(); i++) {
            PlainOrganiser organiser = organisers.get(i);
            if (days.come(organiser.appointedOn()) && !check.holds(organiser, days)) {
                if (evidence == null) {
                    return false;
                }
                evidence.add(organiser.id());
                all = false;
            }
        }
        return all;
    }

    private static boolean hasBasicTraining(PlainOrganiser organiser, BenchDays days) {
        List<PlainTraining> trainings = organiser.trainings();
        for (int i = 0; i < trainings.size(); i++) {
            PlainTraining training = trainings.get(i);
            if (training.kind() == TrainingKind.TWO_DAY
                    && training.hours() >= BenchRule.BASIC_HOURS
                    && days.come(training.completedOn())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDuties(PlainOrganiser organiser, BenchDays days) {
        List<PlainDuties> duties = organiser.duties();
        for (int i = 0; i < duties.size(); i++) {
            LocalDate until = duties.get(i).until();
            if (days.come(duties.get(i).signedOn()) && (until == null || !until.isBefore(days.today()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRecentTraining(PlainOrganiser organiser, BenchDays days) {
        List<PlainTraining> trainings = organiser.trainings();
        for (int i = 0; i < trainings.size(); i++) {
            LocalDate completed = trainings.get(i).completedOn();
            if (!completed.isBefore(days.twoYearsAgo()) && days.come(completed)) {
                return true;
            }
        }
        return false;
    }

    static boolean hours(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        boolean some = false;
        List<PlainOrganiser> organisers = centre.organisers();
        for (int i = 0; i < organisers.size(); i++) {
            PlainOrganiser organiser = organisers.get(i);
            if (days.come(organiser.appointedOn())) {
                int hours = hoursInThreeYears(organiser, days);
                some |= hours >= BenchRule.LEAST_HOURS;
                if (some && evidence == null) {
                    return true;
                }
                note(evidence, hours);
            }
        }
        return some;
    }

    /** The hours of training of an organiser in the last three years. */
    public static int hoursInThreeYears(PlainOrganiser organiser, BenchDays days) {
        int hours = 0;
        List<PlainTraining> trainings = organiser.trainings();
        for (int i = 0; i < trainings.size(); i++) {
            PlainTraining training = trainings.get(i);
            if (!training.completedOn().isBefore(days.threeYearsAgo()) && days.come(training.completedOn())) {
                hours += training.hours();
            }
        }
        return hours;
    }

    static void note(@Nullable List<Object> evidence, Object found) {
        if (evidence != null) {
            evidence.add(found);
        }
    }

    /** Something that is asked of each organiser. */
    @FunctionalInterface
    private interface OrganiserCheck {
        boolean holds(PlainOrganiser organiser, BenchDays days);
    }
}
