package pl.osl.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.WaiverEffect;
import pl.osl.rules.waiver.WaiverUse;
import pl.osl.rules.waiver.Waivers;

/**
 * The waivers for which a run has found no centre, no rule or no day so far; mutable, for one run.
 *
 * <p>A waiver has a match if it names a rule of the standard, a centre that was asked about and one of the days asked
 * about, even if the rule turns out not to apply, which every assessment reports by itself.
 */
final class UnmatchedWaivers {

    private static final Wording UNMATCHED = Wording.of("bez skutku: ", "without effect: ");

    private final Map<CentreId, List<Waiver>> byCentre = new HashMap<>();
    private final Map<Waiver, WaiverEffect> unmatched = new LinkedHashMap<>();

    UnmatchedWaivers(Waivers waivers) {
        for (Waiver waiver : waivers.waivers()) {
            byCentre.computeIfAbsent(waiver.centre(), centre -> new ArrayList<>())
                    .add(waiver);
            unmatched.put(waiver, WaiverEffect.ANOTHER_CENTRE);
        }
    }

    /** Notes that a standard was asked about a centre on the days of a period. */
    void asked(Standard standard, CentreId centre, LocalDate first, LocalDate last) {
        for (Waiver waiver : byCentre.getOrDefault(centre, List.of())) {
            if (standard.rules().stream().noneMatch(rule -> rule.id().equals(waiver.rule()))) {
                unmatched.replace(waiver, WaiverEffect.UNKNOWN_RULE);
            } else if (waiver.hasExpiredOn(first)) {
                unmatched.replace(waiver, WaiverEffect.EXPIRED);
            } else if (waiver.isYetToHoldOn(last)) {
                unmatched.replace(waiver, WaiverEffect.NOT_YET);
            } else {
                unmatched.remove(waiver);
            }
        }
    }

    void tell(Terminal terminal, Language language) {
        unmatched.forEach((waiver, effect) -> terminal.complain(
                UNMATCHED.then(WaiverUse.of(waiver, effect).says()).in(language)));
    }
}
