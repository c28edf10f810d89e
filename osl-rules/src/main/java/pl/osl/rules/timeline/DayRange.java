package pl.osl.rules.timeline;

import java.time.LocalDate;

/**
 * Days one after the other on which nothing changes.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record DayRange(LocalDate from, LocalDate to) {}
