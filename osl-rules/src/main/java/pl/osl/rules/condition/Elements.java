package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;

/**
 * A listing of a subject, as a word of which conditions are made.
 *
 * <p>Only elements that stand on the day asked about are seen; whether one stands is itself three-valued. An answer
 * that depends on there being no further elements is given only for a complete listing.
 *
 * @param <S> what has the listing
 * @param <E> what its elements are
 */
public final class Elements<S, E> {

    private final String field;
    private final Function<? super S, Listing<E>> listing;
    private final Wording plural;
    private final Wording singular;
    private final List<Condition<? super E>> scope;

    private Elements(
            String field,
            Function<? super S, Listing<E>> listing,
            Wording plural,
            Wording singular,
            List<Condition<? super E>> scope) {
        this.field = field;
        this.listing = listing;
        this.plural = plural;
        this.singular = singular;
        this.scope = scope;
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
        return new Elements<>(field, listing, plural, singular, List.of());
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
        return Elements.<S, E>of(field, listing, plural, singular).where(standing);
    }

    /** Only those elements for which a condition is true; what is surely out is asked no further, in either reading. */
    public Elements<S, E> where(Condition<? super E> condition) {
        return narrowed(conjuncts(condition));
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
        return quantity(1, Quantity.Kind.NONE);
    }

    /** Whether there is no element for which a condition is true. */
    public Condition<S> none(Condition<? super E> condition) {
        return narrowed(List.of(condition)).none();
    }

    /** Whether a condition is true for every element; so it is if there are no elements, and then it says so. */
    public Condition<S> every(Condition<? super E> condition) {
        return narrowed(List.of(condition)).quantity(1, Quantity.Kind.EVERY);
    }

    /**
     * Whether there are as many elements, or more.
     *
     * @param number at least 1
     */
    public Condition<S> atLeast(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least 1 has to be asked for, but found " + number);
        }
        return quantity(number, Quantity.Kind.AT_LEAST);
    }

    private Elements<S, E> narrowed(List<? extends Condition<? super E>> conditions) {
        List<Condition<? super E>> narrower = new ArrayList<>(scope);
        narrower.addAll(conditions);
        return new Elements<>(field, listing, plural, singular, List.copyOf(narrower));
    }

    /** Taken apart, so that an element is asked no further once one of them is false. */
    private static <T> List<? extends Condition<? super T>> conjuncts(Condition<T> condition) {
        return condition.conjuncts();
    }

    private Condition<S> quantity(int number, Quantity.Kind kind) {
        return new Quantity<>(field, listing, plural, singular, scope, number, kind);
    }
}
