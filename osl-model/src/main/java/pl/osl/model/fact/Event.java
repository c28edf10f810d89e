package pl.osl.model.fact;

/** An element of one day, on which something happened, was found or was counted; it stands from that day on. */
public interface Event extends Dated, Sourced {

    /** The days, and what always holds of them. */
    Chronology<Event> CHRONOLOGY = Chronology.<Event>days().event("on", Event::on);

    /** The day of the event. */
    Fact<When> on();

    /** From the day of the event, without end: what has happened remains so. */
    @Override
    default Validity validity() {
        return new Validity(on(), Fact.none());
    }
}
