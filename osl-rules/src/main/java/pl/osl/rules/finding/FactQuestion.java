package pl.osl.rules.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Wording;

/**
 * How a missing fact is asked for, as one would ask it aloud, and what is answered of something that may have ended.
 *
 * <p>The sentences are patterns. {@code {it}} stands for what the fact belongs to, in the nominative, and {@code {of}}
 * for the same with a colon after it, or nothing where it is the centre itself; {@code {day}} stands for the day asked
 * about, {@code {był|była|było}} for the form that the gender of {@code {it}} demands, and {@code {was|were}} for the
 * form that its number demands. Immutable.
 *
 * @param kind what kind of answer it has
 * @param now asks on the day for which the record speaks or later; of a listing, whether it is complete
 * @param then asks about an earlier day; of a listing, whether there is anything in it at all
 * @param goesOn answers that it has not ended
 * @param endsLater answers that it ended, or is to end, after the day asked about
 * @param ended answers that it had ended by then
 * @param begun the fields beside it with the days by which it began, which an answer that it goes on tells, too
 */
public record FactQuestion(
        AskedKind kind,
        Wording now,
        Wording then,
        Wording goesOn,
        Wording endsLater,
        Wording ended,
        List<String> begun) {

    /** Answers that there is nothing in a listing. */
    public static final Wording NOTHING = Wording.of("Nie, ani teraz, ani wcześniej", "No, neither now nor before");

    /** Answers that a listing is complete. */
    public static final Wording NO_MORE = Wording.of("Tak, innych nie ma", "Yes, there are no others");

    private static final Wording YES = Wording.of("Tak", "Yes");
    private static final Wording LATER = Wording.of("Tak, do pewnego dnia później", "Yes, until some later day");
    private static final Wording NO = Wording.of("Nie", "No");

    /** Whether it asks if something still goes on. */
    public boolean asksWhetherItGoesOn() {
        return kind == AskedKind.LAST_DAY || kind == AskedKind.DAY_OF_REPEAL;
    }

    /** A question for a fact of some kind that is the same whatever the day. */
    public static FactQuestion of(AskedKind kind, String polish, String english) {
        Wording sentence = Wording.of(polish, english);
        return new FactQuestion(kind, sentence, sentence, YES, LATER, NO, List.of());
    }

    /** A question for a listing: whether it is complete and, where nothing is recorded, whether there is anything. */
    public static FactQuestion ofListing(Wording complete, Wording any) {
        return new FactQuestion(AskedKind.LISTING, complete, any, YES, LATER, NO, List.of());
    }

    /**
     * The question of a listing to which an answer is that there is nothing more, whatever the day.
     *
     * @param isBegun whether something is recorded in it
     */
    public FactQuestion closing(boolean isBegun) {
        Wording asks = isBegun ? now : then;
        return new FactQuestion(kind, asks, asks, isBegun ? NO_MORE : NOTHING, endsLater, ended, begun);
    }

    /**
     * A question whether something still goes on, for the last day on which it does.
     *
     * @param goesOn what it does, as in "trwa"
     * @param wentOn what it did, in the three genders, as in "trwał|trwała|trwało"
     * @param english what follows "is", as in "in force"
     */
    public static FactQuestion ofEnd(String goesOn, String wentOn, String english) {
        String past = "{" + wentOn + "}";
        return ofEnd(
                Wording.of("Czy {it} nadal " + goesOn + "?", "{Is|Are} {it} still " + english + "?"),
                Wording.of("Czy {day} " + past + " {it}?", "{Was|Were} {it} " + english + " on {day}?"),
                Wording.of("Nie, " + past + " do pewnego dnia wcześniej", "No, only until some earlier day"));
    }

    /** The same in sentences of one's own. */
    public static FactQuestion ofEnd(Wording now, Wording then, Wording ended) {
        return new FactQuestion(
                AskedKind.LAST_DAY,
                now,
                then,
                Wording.of("Tak, a końca nie ustalono", "Yes, and no end is set"),
                Wording.of("Tak, ale tylko do pewnego dnia", "Yes, but only until some day"),
                ended,
                List.of());
    }

    /**
     * A question whether an act is still in force, for the day of its repeal.
     *
     * @param begun the fields with the days by which it came into force
     */
    public static FactQuestion ofRepeal(String... begun) {
        return new FactQuestion(
                AskedKind.DAY_OF_REPEAL,
                Wording.of("Czy {it} nadal obowiązuje?", "{Is|Are} {it} still in force?"),
                Wording.of(
                        "Czy {day} {obowiązywał|obowiązywała|obowiązywało} {it}?",
                        "{Was|Were} {it} in force on {day}?"),
                Wording.of(
                        "Tak, i nie {został uchylony|została uchylona|zostało uchylone}",
                        "Yes, {it has|they have} not been repealed"),
                Wording.of("Tak, ale tylko do późniejszego dnia", "Yes, but only until a later day"),
                Wording.of("Nie, uchylono {go|ją|je}", "No, {it was|they were} repealed"),
                List.of(begun));
    }

    /** The default question for a value, made of its label. */
    public static FactQuestion ofValue(Wording label) {
        return of(
                AskedKind.VALUE,
                "{of}" + label.polish() + " – co o tym wiadomo?",
                "{of}" + label.english() + " – what is known of this?");
    }

    /** The default question for a thing with facts of its own, made of its label. */
    public static FactQuestion ofPart(Wording label) {
        return of(AskedKind.PART, "{of}czy jest " + label.polish() + "?", "{of}is there a " + label.english() + "?");
    }

    /** The default question for a text that has to be given, made of its label. */
    public static FactQuestion ofText(Wording label) {
        return of(AskedKind.TEXT, "{of}czy jest " + label.polish() + "?", "{of}is there a " + label.english() + "?");
    }

    /** The default question for a day, made of its label. */
    public static FactQuestion ofDay(Wording label) {
        return of(
                AskedKind.DAY,
                "{of}" + label.polish() + " – którego dnia?",
                "{of}" + label.english() + " – on which day?");
    }

    /** The default question for a listing, made of what its elements are called together. */
    public static FactQuestion ofListing(Wording plural) {
        return ofListing(
                Wording.of(
                        "{of}czy wykaz „" + plural.polish() + "” jest pełny?",
                        "{of}is the list “" + plural.english() + "” complete?"),
                Wording.of(
                        "{of}czy są jakieś " + plural.polish() + "?", "{of}are there any " + plural.english() + "?"));
    }

    /**
     * A pattern as a sentence.
     *
     * @param names what the fact belongs to, the outermost first; empty if it is the centre
     * @param gender the gender of the innermost of their Polish names, if its ending does not tell it
     * @param day the day asked about
     */
    public static Wording filled(Wording pattern, List<Wording> names, Optional<PolishGender> gender, LocalDate day) {
        return Wording.of(
                new SentencePattern(pattern.polish())
                        .in(
                                names.stream().map(Wording::polish).toList(),
                                gender,
                                SpokenDay.of(day).polish()),
                new SentencePattern(pattern.english())
                        .in(
                                names.stream()
                                        .map(name -> "the " + name.english())
                                        .toList(),
                                gender,
                                SpokenDay.of(day).english()));
    }
}
