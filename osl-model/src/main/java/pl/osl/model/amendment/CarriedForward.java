package pl.osl.model.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.RecordedDays;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.KnownDays;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;

/** Writes into a record what follows from the day for which it speaks, before it speaks for a later one. */
final class CarriedForward implements RecordedDays.Visitor {

    private final int recordedOn;
    private final List<Amendment> narrowed = new ArrayList<>();

    private CarriedForward(LocalDate recordedOn) {
        this.recordedOn = When.on(recordedOn).latestEpochDay();
    }

    static List<Amendment> narrowed(Centre centre, LocalDate recordedOn) {
        CarriedForward carried = new CarriedForward(recordedOn);
        RecordedDays.visit(centre, carried);
        return carried.narrowed;
    }

    @Override
    public <E> void visit(E element, Chronology<? super E> chronology, Supplier<Place> place) {
        KnownDays known = new KnownDays(chronology, day -> chronology.recorded(day, element), recordedOn);
        for (int day = 0; day < chronology.paths().size(); day++) {
            boolean isTold = chronology.hasHappened(day) && known.isCertain(day);
            if (isTold && known.boundAbove(day) == KnownDays.DAY_OF_THE_RECORD) {
                Place there = place.get();
                for (String field : chronology.paths().get(day).split("/", -1)) {
                    there = there.child(field);
                }
                narrowed.add(Amendment.value(there, until(chronology.recorded(day, element))));
            }
        }
    }

    /** A day as it is recorded, and no later than the day of the record. */
    private When until(Fact<When> day) {
        int earliest = day.isKnown() ? day.value().earliestEpochDay() : Integer.MIN_VALUE;
        return When.ofEpochDays(earliest, recordedOn).value();
    }
}
