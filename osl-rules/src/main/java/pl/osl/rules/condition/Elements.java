package pl.osl.rules.condition;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.span.Scale;

/**
 * A listing of a subject, from which conditions are built.
 *
 * <p>Only elements that stand on the day asked about count; whether one stands is itself three-valued. An answer that
 * depends on there being no further elements is given only for a complete listing.
 *
 * @param <S> what has the listing
 * @param <E> what its elements are
 */
public final class Elements<S, E> {

    private final ElementsInScope<S, E> scoped;

    private Elements(ElementsInScope<S, E> scoped) {
        this.scoped = scoped;
    }

    /**
     * A listing whose elements do not change with time.
     *
     * @param field its name in JSON
     * @param plural what its elements are called together, in the nominative
     * @param singular what one of them is called
     */
    public static <S, E> Elements<S, E> of(
            String field, Function<? super S, Listing<E>> listing, Wording plural, Wording singular) {
        return new Elements<>(scoped(field, listing, plural, singular, List.of()));
    }

    /**
     * A listing whose elements exist in time.
     *
     * @param field its name in JSON
     * @param plural what its elements are called together, in the nominative
     * @param singular what one of them is called
     * @param standing when one of them stands; has to agree with {@link Dated#validity}
     */
    public static <S, E extends Dated> Elements<S, E> dated(
            String field,
            Function<? super S, Listing<E>> listing,
            Wording plural,
            Wording singular,
            Condition<? super E> standing) {
        List<Condition<? super E>> stands = List.copyOf(conjuncts(standing));
        return new Elements<>(scoped(field, listing, plural, singular, stands));
    }

    private static <S, E> ElementsInScope<S, E> scoped(
            String field,
            Function<? super S, Listing<E>> listing,
            Wording plural,
            Wording singular,
            List<Condition<? super E>> standing) {
        int first = standing.size();
        ElementName<E> name = ElementName.of(singular, plural);
        return new ElementsInScope<>(field, listing, plural, name, standing, first, first, true, false);
    }

    /**
     * The same listing, whose elements are named together with the value of a property, as in "document (kind of
     * document: statute)"; answers use these names whether or not a rule asks for the property.
     *
     * @param kind what tells the elements apart; a term, since free text of the record has no place in a name
     */
    public Elements<S, E> toldApartBy(Property<? super E, ? extends Term> kind) {
        return new Elements<>(scoped.toldApartBy(kind));
    }

    /**
     * The same listing, with what a plan says is to be done for a further element; without it a plan says that one is to
     * be added to the list.
     *
     * @param polish the beginning of a sentence in the imperative; what tells the element apart may follow it in brackets
     * @param english the same in English
     */
    public Elements<S, E> addedBy(String polish, String english) {
        return new Elements<>(scoped.called(scoped.name().addedBy(Wording.of(polish, english))));
    }

    /**
     * The same listing, whose elements a question calls by a name of their own where they have one, as in "statute no.
     * XII/80/2012 of 26 April 2012".
     *
     * @param name in the nominative; no text of the record has a place in it but a number
     */
    public Elements<S, E> calledInFull(Function<? super E, Optional<Wording>> name) {
        return new Elements<>(scoped.called(scoped.name().calledInFull(name)));
    }

    /**
     * The same listing, asked for in this way, in both languages.
     *
     * @param complete asks whether the recorded elements are all there are, ever
     * @param any asks whether there are any, or ever were
     */
    public Elements<S, E> asking(Wording complete, Wording any) {
        return new Elements<>(scoped.called(scoped.name().asking(FactQuestion.ofListing(complete, any))));
    }

    /** The same listing, whose singular has this gender in Polish, where the ending of its first word does not tell it. */
    public Elements<S, E> ofGender(PolishGender gender) {
        return new Elements<>(scoped.called(scoped.name().ofGender(gender)));
    }

    /** What one of its elements is called, in the nominative. */
    public Wording singular() {
        return scoped.name().singular();
    }

    /** The gender of the singular in Polish, as stated or told by its ending. */
    public PolishGender gender() {
        return scoped.name().gender().orElseGet(() -> PolishGender.of(singular().polish()));
    }

    /**
     * The same listing, where nothing can be added once it is known to be complete, as with what somebody did years
     * ago; a plan then asks for no addition.
     */
    public Elements<S, E> cannotBeAdded() {
        return new Elements<>(scoped.closed());
    }

    /**
     * The same listing, of whose elements one stands at a time: one that surely stands on a day rules out, on that day,
     * every other, whether it is listed or not. The type has to refuse two that surely share a day.
     */
    public Elements<S, E> oneAtATime() {
        return new Elements<>(scoped.ruledByOne());
    }

    /**
     * The same listing, of whose elements other ones count, whether or not they stand.
     *
     * @param plural what these are called together, in the nominative
     * @param standing which they are
     */
    public Elements<S, E> standingWhen(Wording plural, Condition<? super E> standing) {
        return new Elements<>(scoped.standing(plural, List.copyOf(conjuncts(standing))));
    }

    /**
     * Only the elements for which a condition is true; one that is surely out is evaluated no further, even for
     * reasons.
     */
    public Elements<S, E> where(Condition<? super E> condition) {
        return new Elements<>(scoped.limited(conjuncts(condition)));
    }

    /** Whether there is an element for which a condition is true. */
    public Condition<S> some(Condition<? super E> condition) {
        return narrowed(List.of(condition)).atLeast(1);
    }

    /** Whether there is an element. */
    public Condition<S> some() {
        return atLeast(1);
    }

    /** Whether there is no element. */
    public Condition<S> none() {
        return quantity(1, Quantifier.QuantityKind.NONE);
    }

    /** Whether there is no element for which a condition is true. */
    public Condition<S> none(Condition<? super E> condition) {
        return narrowed(List.of(condition)).none();
    }

    /**
     * Whether a condition is true for every element; also true if there are no elements, which its reasons then show.
     */
    public Condition<S> every(Condition<? super E> condition) {
        return narrowed(List.of(condition)).quantity(1, Quantifier.QuantityKind.EVERY);
    }

    /**
     * Whether there are at least this many elements.
     *
     * @param number at least 1
     */
    public Condition<S> atLeast(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least 1 has to be asked for, but found " + number);
        }
        return quantity(number, Quantifier.QuantityKind.AT_LEAST);
    }

    /** Whether there are at least as many elements as a parameter says. */
    public Condition<S> atLeast(Parameter number) {
        return count().atLeast(number);
    }

    /**
     * Whether, for each of these values, there is an element that satisfies a condition, as in {@code
     * ORGANISERS.covers(role -> ROLES.some(ROLE.is(role)), OrganiserRole.values())}.
     *
     * @param condition makes the condition on an element for one value
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, by List.of
    public final <V> Condition<S> covers(Function<? super V, Condition<E>> condition, V... values) {
        return Condition.all(
                List.of(values).stream().map(condition).map(this::some).toList());
    }

    /** How many elements there are. */
    public Amount<S> count() {
        Reading<E> one = new OneEach<>();
        return amount(
                labelled(Wording.of("liczba", "number")), 1, List.of(), action -> {}, () -> new Aggregate.Total<>(one));
    }

    /**
     * How many different values a property has among the elements, as in {@code PARTNERS.distinct(SECTOR).atLeast(2)};
     * elements without a value do not count.
     */
    public Amount<S> distinct(Property<E, ?> property) {
        Wording label = labelled(Wording.of("liczba różnych wartości: ", "number of different values: ")
                .then(property.label()));
        return amount(label, 1, List.of(), action -> {}, () -> new Aggregate.Values<>(property));
    }

    /**
     * The sum of an amount over the elements, as in {@code EXPERIENCE.sum(MONTHS).atLeast(24)}; what is not recorded
     * can only add to it, so even a partial listing may show that the sum is large enough.
     */
    public Amount<S> sum(Amount<E> amount) {
        Reading<E> each = amount.reading();
        Wording label = labelled(Wording.of("suma: ", "sum: ").then(each.label()));
        return amount(
                label, amount.perWhole(), each.origins(), each::forEachParameter, () -> new Aggregate.Total<>(each));
    }

    /**
     * The first day among the elements, as in {@code DIAGNOSED.notAfter(ACTIONS.first(BEGUN))}; none if no element has
     * one.
     *
     * <p>In a partial listing it is open towards the past. To ask whether some day is early enough, prefer {@link
     * #some(Condition)}.
     */
    public Day<S> first(Day<E> day) {
        return extreme(day, false, Wording.of("pierwszy dzień: ", "first day: "));
    }

    /**
     * The last day among the elements, as in {@code NOTICES.last(ON).plus(Period.ofDays(21)).notAfter(DUE)}; none if no
     * element has one.
     *
     * <p>In a partial listing it is open towards the future. To ask whether there is a recent day, prefer {@code
     * some(ON.withinLast(...))}.
     */
    public Day<S> last(Day<E> day) {
        return extreme(day, true, Wording.of("ostatni dzień: ", "last day: "));
    }

    /**
     * Whether, from a start to the day asked about, no two consecutive days lie further apart than a period, as in
     * {@code MEETINGS.atLeastEvery(Period.ofMonths(3), ON, SERVICES_FROM)}.
     *
     * <p>The first element is due a period after the start, and each next one a period after the one before, on that
     * day at the latest. So the condition is true while the first is not yet due, and false if there is no start. Days
     * before the start are of no account. Since further elements never lengthen a gap, a partial listing may show that
     * the condition is true, but not that it is false.
     *
     * @param period the longest gap allowed between two days
     * @param start where counting begins; {@link #first} of the same days if it begins with them
     */
    public Condition<S> atLeastEvery(Period period, Day<E> day, Day<? super S> start) {
        return new AtLeastEvery<>(scoped, PeriodWords.notNegative(period), day.reading(), start.reading());
    }

    /**
     * Whether some element has a day that lies between a start and a period after it, both included, as in {@code
     * PLANS.someWithin(Period.ofYears(1), ESTABLISHED, FOUNDING)}; false if there is no start.
     */
    public Condition<S> someWithin(Period period, Day<E> day, Day<? super S> start) {
        return new SomeWithin<>(scoped, PeriodWords.notNegative(period), day.reading(), start.reading());
    }

    ElementsInScope<S, E> scoped() {
        return scoped;
    }

    private Day<S> extreme(Day<E> day, boolean last, Wording which) {
        Reading<E> each = day.reading();
        return new Day<>(new AggregateReading<S, E>(
                labelled(which.then(each.label())),
                Scale.DAYS,
                scoped,
                each.origins(),
                each::forEachParameter,
                () -> new Aggregate.Extreme<>(each, last)));
    }

    private Amount<S> amount(
            Wording label,
            int perWhole,
            List<Outline> each,
            Consumer<Consumer<Parameter>> parameters,
            Supplier<Aggregate.Summary<E>> aggregate) {
        return new Amount<>(
                new AggregateReading<>(label, Scale.parts(perWhole), scoped, each, parameters, aggregate), perWhole);
    }

    private Wording labelled(Wording what) {
        return scoped.plural().then(Wording.same(" – ")).then(what);
    }

    private Elements<S, E> narrowed(List<? extends Condition<? super E>> conditions) {
        return new Elements<>(scoped.narrowed(conditions));
    }

    /** Splits a condition, so that evaluation of an element stops at the first part that is false. */
    private static <T> List<? extends Condition<? super T>> conjuncts(Condition<T> condition) {
        return condition.conjuncts();
    }

    private Condition<S> quantity(int number, Quantifier.QuantityKind kind) {
        return new Quantifier<>(scoped, number, kind);
    }

    /** What the elements are called together, in the nominative. */
    public Wording label() {
        return scoped.plural();
    }
}
