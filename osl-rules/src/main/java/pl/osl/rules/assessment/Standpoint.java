package pl.osl.rules.assessment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.rules.progress.Cause;
import pl.osl.rules.standard.Standard;

/**
 * From where an answer is given: all on which it depends.
 *
 * <p>An assessment does not hold its record and its conditions; without them one cannot ask what would have been if
 * only one thing had changed, and every cause would be a guess.
 *
 * @param assessor asks the standard
 * @param centre what is known
 * @param day the day asked about
 */
public record Standpoint(Assessor assessor, Centre centre, LocalDate day) {

    /** In what this differs from a later one; two standards are the same if their stages hold the same rules. */
    public Set<Cause> differenceTo(Standpoint later) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        addIf(!centre.equals(later.centre), Cause.FACTS, causes);
        addIf(!day.equals(later.day), Cause.TIME, causes);
        addIf(!standard().stages().equals(later.standard().stages()), Cause.EDITION, causes);
        addIf(!standard().parameters().equals(later.standard().parameters()), Cause.PARAMETERS, causes);
        addIf(!assessor.waivers().equals(later.assessor.waivers()), Cause.WAIVERS, causes);
        return causes;
    }

    private static void addIf(boolean differs, Cause cause, Set<Cause> causes) {
        if (differs) {
            causes.add(cause);
        }
    }

    /** This standpoint with only some of what differs taken from a later one. */
    public Standpoint with(Set<Cause> causes, Standpoint later) {
        Standard rules = causes.contains(Cause.EDITION) ? later.standard() : standard();
        Standard settings = causes.contains(Cause.PARAMETERS) ? later.standard() : standard();
        Standard standard = rules.equals(settings) ? rules : rules.withParametersOf(settings);
        return new Standpoint(
                Assessor.of(standard)
                        .withWaivers(causes.contains(Cause.WAIVERS) ? later.assessor.waivers() : assessor.waivers()),
                causes.contains(Cause.FACTS) ? later.centre : centre,
                causes.contains(Cause.TIME) ? later.day : day);
    }

    public Standard standard() {
        return assessor.standard();
    }
}
