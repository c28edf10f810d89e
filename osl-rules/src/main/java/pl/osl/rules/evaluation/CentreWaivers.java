package pl.osl.rules.evaluation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;

/** The waivers for one centre by rule number, so that a walk that only answers finds them at once. */
public final class CentreWaivers {

    public static final CentreWaivers NONE = new CentreWaivers(new Waiver[0][]);

    /** The last day that can be asked about; a waiver until then never expires. */
    private static final LocalDate LAST_ASKED = LocalDate.of(9999, 12, 31);

    private static final Waiver[] NOTHING = {};

    private final Waiver[][] byRule;

    private CentreWaivers(Waiver[][] byRule) {
        this.byRule = byRule;
    }

    /** The waivers for each centre; a waiver of a rule that the standard does not have is left out. */
    public static Map<CentreId, CentreWaivers> byCentre(Waivers waivers, NumberedStandard numbered) {
        Map<CentreId, CentreWaivers> byCentre = new HashMap<>();
        for (Waiver waiver : waivers.waivers()) {
            numbered.find(waiver.rule())
                    .ifPresent(rule -> byCentre.computeIfAbsent(
                                    waiver.centre(), centre -> new CentreWaivers(new Waiver[numbered.ruleCount()][]))
                            .add(rule, waiver));
        }
        return byCentre;
    }

    /** The waivers for one centre. */
    public static CentreWaivers of(Centre centre, Waivers waivers, NumberedStandard numbered) {
        return byCentre(waivers, numbered).getOrDefault(centre.id(), NONE);
    }

    private void add(int rule, Waiver waiver) {
        byRule[rule] = Stream.concat(Stream.of(of(rule)), Stream.of(waiver)).toArray(Waiver[]::new);
    }

    private Waiver[] of(int rule) {
        return rule < byRule.length && byRule[rule] != null ? byRule[rule] : NOTHING;
    }

    /** Whether a rule is waived on a day, if it applies. */
    public boolean waive(int rule, LocalDate day) {
        for (Waiver waiver : of(rule)) {
            if (waiver.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** The last day of the longest waiver of a rule that holds on a day; empty if none does. */
    public Optional<LocalDate> lastDay(int rule, LocalDate day) {
        return Stream.of(of(rule))
                .filter(waiver -> waiver.holdsOn(day))
                .map(Waiver::until)
                .max(LocalDate::compareTo);
    }

    /** The first later day on which a waiver of a rule begins or ceases to hold. */
    public Optional<LocalDate> changeAfter(int rule, LocalDate day) {
        Waiver[] granted = of(rule);
        if (granted.length == 0) {
            return Optional.empty();
        }
        return Stream.of(granted)
                .flatMap(waiver -> Stream.concat(waiver.from().stream(), dayAfter(waiver.until()).stream()))
                .filter(day::isBefore)
                .min(LocalDate::compareTo);
    }

    private static List<LocalDate> dayAfter(LocalDate last) {
        return last.equals(LAST_ASKED) ? List.of() : List.of(last.plusDays(1));
    }
}
