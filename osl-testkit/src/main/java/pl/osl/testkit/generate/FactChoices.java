package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;

/** What may be known of one fact; the first value is the poorest, and a span of days is narrowed to the days in it. */
final class FactChoices extends Choices {

    private static final int UNKNOWN_IN_A_HUNDRED = 35;

    private final List<?> values;
    private final boolean isUnknownFirst;
    private final int drawn;
    private final List<Integer> exact;

    /**
     * @param values what is recorded
     * @param isUnknownFirst whether the first of them says nothing
     * @param drawn how many of them small records are made of; the others only complete them
     */
    FactChoices(List<?> values, boolean isUnknownFirst, int drawn) {
        this.values = List.copyOf(values);
        this.drawn = drawn;
        this.isUnknownFirst = isUnknownFirst;
        this.exact = IntStream.range(isUnknownFirst ? 1 : 0, values.size())
                .filter(value -> !isRough(value))
                .boxed()
                .toList();
    }

    private boolean isRough(int value) {
        return values.get(value) instanceof Fact<?> fact
                && fact.isKnown()
                && fact.value() instanceof When when
                && when.earliestEpochDay() != when.latestEpochDay();
    }

    @Override
    int count() {
        return drawn;
    }

    @Override
    KnownPart numbered(int number) {
        return new KnownPart(number, List.of());
    }

    @Override
    KnownPart drawn(SeededDraw random) {
        boolean isUnknown = isUnknownFirst && random.below(100) < UNKNOWN_IN_A_HUNDRED;
        return numbered(isUnknown ? 0 : random.below(drawn));
    }

    @Override
    KnownPart filled(SeededDraw random) {
        return numbered(exact.get(random.below(exact.size())));
    }

    @Override
    List<KnownPart> poorest() {
        return IntStream.range(0, isUnknownFirst ? 1 : values.size())
                .mapToObj(this::numbered)
                .toList();
    }

    @Override
    KnownPart outlined() {
        return numbered(0);
    }

    @Override
    List<RicherPart> richer(KnownPart part) {
        List<RicherPart> richer = new ArrayList<>();
        for (int value = 0; value < values.size(); value++) {
            if (value != part.choice() && isRicher(value, part.choice())) {
                richer.add(new RicherPart("", numbered(value), value >= drawn));
            }
        }
        return richer;
    }

    private boolean isRicher(int value, int than) {
        if (isUnknownFirst && than == 0) {
            return true;
        }
        return isRough(than) && values.get(value) instanceof Fact<?> fact && isWithin(fact, (Fact<?>) values.get(than));
    }

    private static boolean isWithin(Fact<?> fact, Fact<?> span) {
        return fact.isKnown()
                && fact.value() instanceof When day
                && span.value() instanceof When all
                && day.earliestEpochDay() >= all.earliestEpochDay()
                && day.latestEpochDay() <= all.latestEpochDay();
    }

    @Override
    List<OpenListing> openListings(KnownPart part) {
        return List.of();
    }

    @Override
    Stream<KnownPart> elements(KnownPart part, String path) {
        return Stream.empty();
    }

    @Override
    Optional<Object> value(KnownPart part, int number) {
        return Optional.of(values.get(part.choice()));
    }
}
