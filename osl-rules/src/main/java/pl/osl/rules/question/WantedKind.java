package pl.osl.rules.question;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What kind of value an answer wants of whoever gives it. */
public enum WantedKind implements Term {
    /** A day, as precisely as it is known. */
    DAY("dzień, choćby w przybliżeniu", "the day, if only roughly"),
    NUMBER("liczba", "the number"),
    TEXT("tekst", "the text"),
    /** One of several constants. */
    ONE_OF("jedna z podanych wartości", "one of the values given"),
    /** An element of a listing, with what is known of it. */
    ENTRY("wpis z tym, co o nim wiadomo", "the entry, with what is known of it");

    private final Wording wording;

    WantedKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
