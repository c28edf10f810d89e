package pl.osl.rules.condition;

import pl.osl.rules.finding.PresumptionId;

/**
 * The day on which something takes effect that was decided on another.
 *
 * @param day the number of that day
 * @param cause the number of the day of the decision, which it follows soon
 * @param periodFrom the number of the day on which the period begins for which it was decided
 * @param presumption what presumes so where the day is not recorded
 */
public record Commencement(int day, int cause, int periodFrom, PresumptionId presumption) {}
