package pl.osl.rules.walk;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds elements of a record by their ids at once, however many there are. Mutable, for one thread and one record.
 *
 * <p>Small listings are searched, which takes no memory.
 */
public final class ElementsById {

    private static final int FEW = 8;

    private @Nullable IdentityHashMap<Object, Map<Object, Integer>> numbers;

    /**
     * The number of the first element with an id; -1 if there is none.
     *
     * @param asking what asks, always for the same listing of the record and the same ids
     */
    public <E> int find(Object asking, List<E> elements, Function<? super E, ?> idOf, Object id) {
        if (elements.size() <= FEW) {
            return search(elements, idOf, id);
        }
        numbers = numbers == null ? new IdentityHashMap<>() : numbers;
        Map<Object, Integer> known = numbers.computeIfAbsent(asking, first -> numbered(elements, idOf));
        return known.size() < elements.size() ? search(elements, idOf, id) : known.getOrDefault(id, -1);
    }

    private static <E> int search(List<E> elements, Function<? super E, ?> idOf, Object id) {
        for (int i = 0; i < elements.size(); i++) {
            if (idOf.apply(elements.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The elements by their ids; fewer where an id stands twice or cannot be read, so that they have to be searched. */
    private static <E> Map<Object, Integer> numbered(List<E> elements, Function<? super E, ?> idOf) {
        Map<Object, Integer> numbers = new HashMap<>();
        try {
            for (int i = 0; i < elements.size(); i++) {
                numbers.putIfAbsent(idOf.apply(elements.get(i)), i);
            }
        } catch (Throwable unreadable) {
            if (!Thrown.breaksOnlyTheRule(unreadable)) {
                throw unreadable;
            }
            numbers.clear();
        }
        return numbers;
    }
}
