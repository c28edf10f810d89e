package pl.osl.rules.walk;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PolishGender;
import pl.osl.rules.finding.Surrounding;

/**
 * A cache of what was found about recorded elements of listings, shared by walks under different assumptions: kept only
 * where nothing is assumed of the element, and nothing was looked up elsewhere by an id.
 *
 * <p>Mutable, for the walks through one record about one day, in one thread.
 */
public final class KeptAnswers {

    private final Map<Key, @Nullable Object[]> found = new HashMap<>();

    private final Map<Place, MetElement<?>> met = new HashMap<>();

    /** How many elements were looked at. */
    long looked;

    /**
     * @param asking the question; equal whenever the same is asked
     */
    private record Key(Object asking, Place array) {}

    /** Remembers what an element is called. */
    <E> void meet(Place place, E element, NameOfElement<E> name) {
        if (!met.containsKey(place)) {
            met.put(place, new MetElement<>(place, element, name));
        }
    }

    private record MetElement<E>(Place place, E element, NameOfElement<E> name) {
        Surrounding named(Assumptions assumptions) {
            return name.named(element, place, assumptions);
        }

        Wording called(Assumptions assumptions) {
            return name.called(element, place, assumptions);
        }
    }

    /** The elements around a place, the outermost first; only those that were met. */
    List<Surrounding> around(Place place, Assumptions assumptions) {
        return around(place).stream().map(each -> each.named(assumptions)).toList();
    }

    private List<MetElement<?>> around(Place place) {
        Deque<MetElement<?>> around = new ArrayDeque<>();
        for (Place outer = place.parent(); !outer.isRoot(); outer = outer.parent()) {
            @Nullable MetElement<?> element = met.get(outer);
            if (element != null) {
                around.addFirst(element);
            }
        }
        return List.copyOf(around);
    }

    /** A pattern as a sentence about a place, in which the elements around it are called as a question calls them. */
    Wording filled(Wording pattern, Place place, Assumptions assumptions, LocalDate day) {
        List<MetElement<?>> around = around(place);
        Optional<PolishGender> gender = around.isEmpty()
                ? Optional.empty()
                : around.get(around.size() - 1).name().gender();
        List<Wording> names =
                around.stream().map(each -> each.called(assumptions)).toList();
        return FactQuestion.filled(pattern, names, gender, day);
    }

    /** What is kept about the elements of one array. */
    <F> OfArray<F> of(Object asking, Place array, int size, Assumed assumed) {
        @Nullable Object[] elements = found.computeIfAbsent(new Key(asking, array), key -> new Object[size]);
        return new OfArray<>(elements, assumed.touchedIn(array), assumed);
    }

    /** What was found about the elements of one array, as far as it is valid under some assumptions. */
    public static final class OfArray<F> {

        private final @Nullable Object[] found;
        private final BitSet touched;
        private final Assumed assumed;

        OfArray(@Nullable Object[] found, BitSet touched, Assumed assumed) {
            this.found = found;
            this.touched = touched;
            this.assumed = assumed;
        }

        /** What was found about an element, or else is found now. */
        @SuppressWarnings("unchecked") // found by the same asking
        public F get(int element, Supplier<F> find) {
            assumed.look();
            boolean keeps = element < found.length && !touched.get(element);
            if (keeps && found[element] != null) {
                return (F) Objects.requireNonNull(found[element]);
            }
            int before = assumed.lookUps();
            F now = find.get();
            if (keeps && before == assumed.lookUps()) {
                found[element] = now;
            }
            return now;
        }
    }

    /** The recorded elements of an array of which anything is assumed. */
    static BitSet touchedIn(Assumptions assumptions, Place array) {
        BitSet touched = new BitSet();
        for (String segment : assumptions.touchedIn(array)) {
            if (Character.isDigit(segment.charAt(0))) {
                touched.set(Integer.parseInt(segment));
            }
        }
        return touched;
    }
}
