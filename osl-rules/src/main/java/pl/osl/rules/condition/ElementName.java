package pl.osl.rules.condition;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.MoveSentences;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.span.DayWords;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.NameOfElement;
import pl.osl.rules.walk.Thrown;

/**
 * What an element of a listing is called, in every answer and every question.
 *
 * @param singular what each of them is called, in the nominative
 * @param added what to do for a further one, as the beginning of a sentence that ends with its name
 * @param full what one of them is called with its number or day, without any text of the record beside
 * @param listing how the listing is asked for
 * @param gender the gender of the singular in Polish, if its ending does not tell it
 * @param kind what tells them apart, if anything does; a term, so that no text of the record gets into a name
 */
record ElementName<E>(
        Wording singular,
        Wording added,
        Optional<Property<? super E, ? extends Term>> kind,
        Function<? super E, Optional<Wording>> full,
        FactQuestion listing,
        Optional<PolishGender> gender)
        implements NameOfElement<E> {

    private static final Wording FROM = Wording.of(", od ", ", from ");
    private static final Wording START = Wording.of(", początek: ", ", start: ");
    private static final Wording UNTIL = Wording.of(", do ", ", until ");
    private static final Wording END = Wording.of(", koniec: ", ", end: ");

    /** The name of elements that nothing tells apart. */
    static <E> ElementName<E> of(Wording singular, Wording plural) {
        return new ElementName<>(
                singular,
                MoveSentences.further(plural, singular),
                Optional.empty(),
                none -> Optional.empty(),
                FactQuestion.ofListing(plural),
                Optional.empty());
    }

    ElementName<E> toldApartBy(Property<? super E, ? extends Term> property) {
        return new ElementName<>(singular, added, Optional.of(property), full, listing, gender);
    }

    ElementName<E> calledInFull(Function<? super E, Optional<Wording>> name) {
        return new ElementName<>(singular, added, kind, name, listing, gender);
    }

    ElementName<E> asking(FactQuestion question) {
        return new ElementName<>(singular, added, kind, full, question, gender);
    }

    ElementName<E> ofGender(PolishGender stated) {
        return new ElementName<>(singular, added, kind, full, listing, Optional.of(stated));
    }

    ElementName<E> addedBy(Wording sentence) {
        return new ElementName<>(singular, sentence, kind, full, listing, gender);
    }

    /** What a recorded element is called: by its own name or, where it has none, by its kind, its position and its day. */
    Wording inFull(E element, @Nullable Term told, Place place) {
        try {
            return full.apply(element).orElseGet(() -> byPosition(element, told, place));
        } catch (Throwable noName) { // thrown by the rule author's code; a name must not change an answer
            if (!Thrown.breaksOnlyTheRule(noName)) {
                throw noName;
            }
            return byPosition(element, told, place);
        }
    }

    private Wording byPosition(E element, @Nullable Term told, Place place) {
        if (!isPosition(place.segment())) {
            return with(told);
        }
        int position = Integer.parseInt(place.segment()) + 1;
        Wording numbered = Wording.of("poz. " + position + " wykazu", "no. " + position + " on the list");
        Wording kindAndNumber = told == null
                ? numbered
                : told.wording().then(Wording.same(", ")).then(numbered);
        return inBrackets(recordedDay(element).map(kindAndNumber::then).orElse(kindAndNumber));
    }

    private static boolean isPosition(String segment) {
        boolean areDigits = !segment.isEmpty() && segment.length() < 10;
        for (int i = 0; i < segment.length() && areDigits; i++) {
            areDigits = segment.charAt(i) >= '0' && segment.charAt(i) <= '9';
        }
        return areDigits;
    }

    private Wording inBrackets(Wording told) {
        return singular.then(Wording.same(" (")).then(told).then(Wording.same(")"));
    }

    /** The first day of an element or, if that is not recorded, the last; what nobody could mistake for a name. */
    private static Optional<Wording> recordedDay(Object element) {
        if (!(element instanceof Dated dated)) {
            return Optional.empty();
        }
        Validity validity = dated.validity();
        if (validity.from().isKnown()) {
            return Optional.of(day(validity.from().value(), FROM, START));
        }
        return validity.until().isKnown() ? Optional.of(day(validity.until().value(), UNTIL, END)) : Optional.empty();
    }

    /** A date or a year after a preposition, and whatever else would have to be declined after a colon. */
    private static Wording day(When when, Wording preposition, Wording label) {
        Wording words = DayWords.of(when);
        boolean isNumber = Character.isDigit(words.polish().charAt(0));
        return (isNumber ? preposition : label).then(words);
    }

    @Override
    public Wording of(E element, Place place, Assumptions assumptions) {
        return with(kindOf(element, place, assumptions));
    }

    @Override
    public Wording called(E element, Place place, Assumptions assumptions) {
        @Nullable Term told = kindOf(element, place, assumptions);
        return AssumedSubject.is(element) ? with(told) : inFull(element, told, place);
    }

    /**
     * The term that tells an element apart, as recorded or, for an assumed element, as assumed; null if there is none.
     */
    @Nullable
    Term kindOf(E element, Place place, Assumptions assumptions) {
        try {
            return kind.flatMap(property -> property.known(element, place, assumptions))
                    .orElse(null);
        } catch (Throwable noKind) { // thrown by the rule author's code; a name must not change an answer
            if (!Thrown.breaksOnlyTheRule(noKind)) {
                throw noKind;
            }
            return null;
        }
    }

    /** The name of an element of this kind; null if its kind is not known. */
    Wording with(@Nullable Term told) {
        return told == null ? singular : inBrackets(told.wording());
    }
}
