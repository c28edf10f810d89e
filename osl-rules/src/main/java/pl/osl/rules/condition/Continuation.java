package pl.osl.rules.condition;

import java.util.Optional;
import pl.osl.rules.finding.PresumptionId;

/**
 * Something that lasts between two days of its subject.
 *
 * @param beginning the number of the day on which it begins
 * @param end the number of the day on which it ends
 * @param presumption what presumes that it goes on where its end is not recorded; empty if nothing does
 * @param isFirstDayWithout whether it no longer lasts on the day on which it ends
 * @param isOfElement whether the subject itself stands for so long, rather than something about it
 */
public record Continuation(
        int beginning, int end, Optional<PresumptionId> presumption, boolean isFirstDayWithout, boolean isOfElement) {}
