package pl.osl.rules.vocabulary.centre;

import pl.osl.model.centre.ResidentCount;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;

/** What is recorded about a count of residents. */
public final class ResidentCountFacts {

    /** The days, with their names. */
    public static final Days<ResidentCount> DAYS = Days.<ResidentCount>of(ResidentCount.CHRONOLOGY)
            .named("on", "dzień ustalenia liczby mieszkańców", "day of the count of residents")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<ResidentCount> ON = DAYS.day("on");

    /** The counts, with their names. */
    private static final NamedCounts<ResidentCount> NUMBERS = NamedCounts.of(ResidentCount.COUNTS)
            .named("number", "liczba mieszkańców", "number of residents")
            .asking("{of}ilu mieszkańców wtedy było?", "{of}how many residents were there then?");

    public static final Amount<ResidentCount> NUMBER = NUMBERS.amount("number");

    /** They were counted by the day asked about. */
    public static final Condition<ResidentCount> STANDING = ON.hasCome();

    private ResidentCountFacts() {}
}
