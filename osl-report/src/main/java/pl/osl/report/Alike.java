package pl.osl.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes that are told together, since all is said alike of them. */
final class Alike {

    private Alike() {}

    /** The changes that have the same in common, together, in the order of the first of each. */
    static <C> Collection<List<C>> of(List<C> changes, Function<C, ?> common) {
        return changes.stream()
                .collect(Collectors.groupingBy(common, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
