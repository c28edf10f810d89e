package pl.osl.testkit.laws;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pl.osl.rules.finding.Outcome;
import pl.osl.testkit.generate.KnownPart;
import pl.osl.testkit.generate.OpenListing;
import pl.osl.testkit.generate.SeededDraw;
import pl.osl.testkit.generate.SmallRecords;

/** Records on which a rule is decided, of whose elements completions of other records are made. */
final class DecidedRecords {

    private static final int MOST_KEPT = 150;
    private static final int[] SEVERAL = {2, 4, 8, 25, 60};

    private final SmallRecords small;
    private final Function<KnownPart, Set<Outcome>> decided;
    private final SeededDraw random;
    private final Map<Outcome, List<KnownPart>> kept = new EnumMap<>(Outcome.class);

    /** @param decided the outcome of a record, if it is decided */
    DecidedRecords(SmallRecords small, Function<KnownPart, Set<Outcome>> decided, SeededDraw random) {
        this.small = small;
        this.decided = decided;
        this.random = random;
    }

    void keep(Outcome outcome, KnownPart record) {
        List<KnownPart> some = kept.computeIfAbsent(outcome, none -> new ArrayList<>());
        if (some.size() < MOST_KEPT) {
            some.add(record);
        }
    }

    /**
     * Adds to the outcomes those that a record has with further elements in its open listings, until there are two.
     *
     * @param tries how often new elements are drawn, apart from those of the records kept
     */
    void addFurther(KnownPart record, Set<Outcome> outcomes, int tries) {
        for (int i = 0; i < tries && outcomes.size() < 2; i++) {
            int number = i % 8 == 7 ? SEVERAL[random.below(SEVERAL.length)] : 1;
            add(record, outcomes, listing -> listing.withFurther(number, random));
        }
        for (List<KnownPart> some : List.copyOf(kept.values())) {
            for (int i = 0; i < Math.min(tries, some.size()) && outcomes.size() < 2; i++) {
                KnownPart other = some.get(i);
                add(record, outcomes, listing -> listing.withThoseOf(small, other));
                add(record, outcomes, listing -> listing.withOneOf(small, other, random));
            }
        }
    }

    /** Completes each open listing by itself, and one after the other. */
    private void add(KnownPart record, Set<Outcome> outcomes, Function<OpenListing, KnownPart> more) {
        small.openListings(record).forEach(open -> outcomes.addAll(decided.apply(more.apply(open))));
        KnownPart all = record;
        List<OpenListing> left = small.openListings(all);
        while (!left.isEmpty()) {
            all = more.apply(left.get(0));
            outcomes.addAll(decided.apply(all));
            left = small.openListings(all);
        }
    }
}
