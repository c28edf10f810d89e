package pl.osl.rules.vocabulary.structure;

import pl.osl.model.structure.SharedFindings;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;

/** What is recorded about an occasion on which findings of a supervision were made known. */
public final class SharedFindingsFacts {

    /** The days, with their names. */
    public static final Days<SharedFindings> DAYS = Days.<SharedFindings>of(SharedFindings.CHRONOLOGY)
            .named("on", "dzień przekazania wniosków z superwizji", "day of the disclosure of findings")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<SharedFindings> ON = DAYS.day("on");

    /** The counts, with their names. */
    private static final NamedCounts<SharedFindings> NUMBERS = NamedCounts.of(SharedFindings.COUNTS)
            .named("participants", "liczba uczestników superwizji", "number of participants in the supervision")
            .asking("{of}ile osób brało udział w superwizji?", "{of}how many people took part in the supervision?")
            .named(
                    "writtenConsents",
                    "liczba zgód w postaci papierowej lub elektronicznej",
                    "number of consents on paper or electronically")
            .asking(
                    "{of}ile osób zgodziło się w postaci papierowej lub elektronicznej?",
                    "{of}how many people consented on paper or electronically?");

    public static final Amount<SharedFindings> PARTICIPANTS = NUMBERS.amount("participants");

    public static final Amount<SharedFindings> WRITTEN_CONSENTS = NUMBERS.amount("writtenConsents");

    /** It took place by the day asked about. */
    public static final Condition<SharedFindings> STANDING = ON.hasCome();

    private SharedFindingsFacts() {}
}
