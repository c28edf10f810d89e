package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The form of a contact with an authority. */
public enum ContactForm implements Term {
    MEETING("spotkanie", "meeting"),
    LETTER("pismo", "letter"),
    COUNCIL_SESSION("sesja rady", "session of the council"),
    SEMINAR("seminarium", "seminar"),
    OTHER("inna forma", "another form");

    private final Wording wording;

    ContactForm(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
