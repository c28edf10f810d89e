package pl.osl.rules.condition;

import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.PresumptionId;

/**
 * A day that a presumption reads in where it is not recorded.
 *
 * @param path the fields that lead to it in a record, with an asterisk for each element of a list
 * @param label what it is called, in the nominative
 * @param presumption what reads it in
 */
public record MarkedDay(String path, Wording label, PresumptionId presumption) {}
