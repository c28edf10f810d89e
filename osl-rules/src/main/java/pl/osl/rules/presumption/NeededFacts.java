package pl.osl.rules.presumption;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Those of some presumed facts that are needed for an answer: they suffice, and none of them can be spared. */
public final class NeededFacts {

    private final List<PresumedFact> facts;
    private final Predicate<List<PresumedFact>> isEnough;
    private final List<PresumedFact> needed;

    private NeededFacts(List<PresumedFact> facts, Predicate<List<PresumedFact>> isEnough) {
        this.facts = facts;
        this.isEnough = isEnough;
        this.needed = sparingOrder();
    }

    /**
     * The facts left when each that can be spared is left out, from the last to the first; in the order of the record.
     *
     * @param facts all that is presumed, in the order of the record; they are enough
     * @param isEnough whether some of them are enough; whatever is enough stays so with more
     */
    public static List<PresumedFact> of(List<PresumedFact> facts, Predicate<List<PresumedFact>> isEnough) {
        NeededFacts sparing = new NeededFacts(facts, isEnough);
        sparing.spare(List.copyOf(sparing.needed));
        return facts.stream().filter(sparing.needed::contains).toList();
    }

    /** From the last place in the record to the first, those of one place in the order of the presumptions. */
    private List<PresumedFact> sparingOrder() {
        List<PresumedFact> order = new ArrayList<>();
        int last = facts.size();
        while (last > 0) {
            int first = last - 1;
            while (first > 0
                    && facts.get(first - 1).place().equals(facts.get(first).place())) {
                first--;
            }
            order.addAll(facts.subList(first, last));
            last = first;
        }
        return order;
    }

    /** Leaves out whatever of some can be spared; many at once, since what is less settles less. */
    private void spare(List<PresumedFact> some) {
        List<PresumedFact> fewer = new ArrayList<>(needed);
        fewer.removeAll(some);
        List<PresumedFact> inOrder = facts.stream().filter(fewer::contains).toList();
        if (isEnough.test(inOrder)) {
            needed.removeAll(some);
        } else if (some.size() > 1) {
            int half = some.size() / 2;
            spare(some.subList(0, half));
            spare(some.subList(half, some.size()));
        }
    }
}
