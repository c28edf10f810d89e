package pl.osl.rules.assumption;

import java.util.Locale;
import java.util.Optional;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.StepKind;

/**
 * Beginnings of sentences that say what to do, made of nouns in the nominative alone, which stand in quotes since Polish
 * would decline them otherwise.
 */
public final class MoveSentences {

    private static final Wording NOT_YET = Wording.of(
            "Ustal, czy wyznaczono inny dzień, i jeśli nie, wpisz do danych „%s”",
            "Find out whether another day is set, and if none is, write “%s” in the record");

    private MoveSentences() {}

    /** What to do for something to come true. */
    public static Wording does(StepKind kind, Wording says) {
        return with(
                says,
                switch (kind) {
                    case ADD ->
                        Wording.of("Przygotuj i wpisz do danych „%s”", "Prepare “%s” and write it in the record");
                    case BRING_ABOUT ->
                        Wording.of(
                                "Doprowadź do tego, żeby można było wpisać do danych „%s”",
                                "Do what is needed for the record to say “%s”");
                    case RECORD ->
                        Wording.of(
                                "Ustal, czy tak jest: „%s”, i jeśli tak, wpisz to do danych",
                                "Find out whether this is so: “%s”, and if it is, write it in the record");
                    case CONFIRM_COMPLETE ->
                        Wording.of(
                                "Ustal, czy wykaz „%s” jest pełny, i jeśli tak, potwierdź to w danych",
                                "Find out whether the list “%s” is complete, and if it is, confirm it in the record");
                });
    }

    /** What to do for something that follows from the record. */
    public static Wording follows(StepKind kind, Wording says) {
        return with(
                says,
                kind == StepKind.CONFIRM_COMPLETE
                        ? Wording.of(
                                "Potwierdź w danych, że wykaz „%s” jest pełny, bo wynika to z tego, co już zapisano",
                                "Confirm in the record that the list “%s” is complete, since it follows from what is recorded")
                        : Wording.of(
                                "Wpisz do danych „%s”, bo wynika to z tego, co już zapisano",
                                "Write “%s” in the record, since it follows from what is recorded"));
    }

    /** What to do about a day that is none, since it has not come yet. */
    public static Wording notYet(Wording says) {
        return with(says, NOT_YET);
    }

    /**
     * What to do for something of which it is asked whether it goes on.
     *
     * @param asked the question
     * @param goesOn the answer that it does
     */
    public static Wording asked(Wording asked, Wording goesOn, Wording says) {
        return question(asked, goesOn).then(with(says, Wording.of("wpisz do danych „%s”", "write “%s” in the record")));
    }

    private static Wording question(Wording asked, Wording answer) {
        return Wording.of("Ustal: ", "Find out: ")
                .then(Wording.of(small(asked.polish()), small(asked.english())))
                .then(Wording.of(" Jeśli odpowiedź brzmi: „", " If the answer is “"))
                .then(answer)
                .then(Wording.of("”, ", "”, "));
    }

    /**
     * What to do about a listing in which there may be nothing more.
     *
     * @param asked the question
     * @param answer that there is nothing more
     */
    public static Wording askedOfListing(Wording asked, Wording answer, Wording plural) {
        return question(asked, answer)
                .then(with(
                        plural,
                        answer.equals(FactQuestion.NOTHING)
                                ? Wording.of("wpisz do danych pusty wykaz „%s”", "record the list “%s” as empty")
                                : Wording.of(
                                        "potwierdź w danych, że wykaz „%s” jest pełny",
                                        "confirm in the record that the list “%s” is complete")));
    }

    /** What to do for a further element of a listing. */
    public static Wording further(Wording plural, Wording singular) {
        return with(plural, Wording.of("Dopisz do wykazu „%s” wpis: ", "Add an entry to the list “%s”: "))
                .then(singular);
    }

    /**
     * A sentence that ends with a name, followed by what a longer name tells beyond it; empty if it is not the longer one
     * in each language.
     */
    public static Optional<Wording> followed(Wording sentence, Wording name, Wording longer) {
        boolean isLonger =
                longer.polish().startsWith(name.polish()) && longer.english().startsWith(name.english());
        return isLonger
                ? Optional.of(Wording.of(
                        sentence.polish()
                                + longer.polish().substring(name.polish().length()),
                        sentence.english()
                                + longer.english().substring(name.english().length())))
                : Optional.empty();
    }

    private static String small(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }

    private static Wording with(Wording says, Wording sentence) {
        return Wording.of(
                sentence.polish().replace("%s", says.polish()),
                sentence.english().replace("%s", says.english()));
    }
}
