package pl.osl.rules.assessment;

import java.time.LocalDate;

/** An answer about one centre on one day. */
public interface DayAnswer extends CentreAnswer {

    /** The day asked about. */
    LocalDate day();

    @Override
    default LocalDate firstDay() {
        return day();
    }

    @Override
    default LocalDate lastDay() {
        return day();
    }
}
