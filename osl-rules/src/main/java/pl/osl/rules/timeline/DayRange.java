package pl.osl.rules.timeline;

import java.time.LocalDate;

/**
 * Consecutive days on which nothing changes.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record DayRange(LocalDate from, LocalDate to) {}
