package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import pl.osl.model.fact.Listing;

/** What may be known of a listing of a few elements. */
final class ListingChoices extends Choices {

    static final int UNRECORDED = 0;
    static final int PARTIAL = 1;
    static final int COMPLETE = 2;
    private static final int MANY_ELEMENTS = 20;

    private final Choices element;
    private final int most;

    ListingChoices(Choices element, int most) {
        this.element = element;
        this.most = most;
    }

    Choices element() {
        return element;
    }

    /** Unrecorded, complete and empty, and each few elements as a partial and as a complete listing. */
    @Override
    int count() {
        int several = 1;
        int all = 2;
        for (int i = 0; i < most; i++) {
            several = product(several, element.count());
            all = sum(all, product(2, several));
        }
        return all;
    }

    @Override
    KnownPart numbered(int number) {
        if (number < 2) {
            return new KnownPart(number == 0 ? UNRECORDED : COMPLETE, List.of());
        }
        int rest = (number - 2) / 2;
        int several = element.count();
        int elements = 1;
        while (rest >= several) {
            rest -= several;
            several = product(several, element.count());
            elements++;
        }
        List<KnownPart> parts = new ArrayList<>();
        for (int i = 0; i < elements; i++) {
            parts.add(element.numbered(rest % element.count()));
            rest /= element.count();
        }
        return new KnownPart(number % 2 == 0 ? PARTIAL : COMPLETE, parts);
    }

    @Override
    KnownPart drawn(SeededDraw random) {
        int reach = random.below(4);
        if (reach == UNRECORDED) {
            return new KnownPart(UNRECORDED, List.of());
        }
        int number = reach == PARTIAL ? 1 + random.below(most) : random.below(most + 1);
        return of(Math.min(reach, COMPLETE), number, i -> element.drawn(random));
    }

    @Override
    KnownPart filled(SeededDraw random) {
        int number = random.below(3) == 0 ? MANY_ELEMENTS : random.below(most + 1);
        return of(COMPLETE, number, i -> element.filled(random));
    }

    private static KnownPart of(int reach, int number, IntFunction<KnownPart> each) {
        List<KnownPart> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(each.apply(i));
        }
        return new KnownPart(reach, parts);
    }

    @Override
    List<KnownPart> poorest() {
        return List.of(new KnownPart(UNRECORDED, List.of()));
    }

    @Override
    KnownPart outlined() {
        return new KnownPart(PARTIAL, List.of(element.outlined()));
    }

    @Override
    List<RicherPart> richer(KnownPart part) {
        List<RicherPart> richer = new ArrayList<>();
        if (part.choice() != COMPLETE) {
            richer.add(new RicherPart("", new KnownPart(COMPLETE, part.parts())));
            if (part.parts().size() < most) {
                element.poorest()
                        .forEach(blank -> richer.add(new RicherPart("", part.withParts(PARTIAL, List.of(blank)))));
            }
        }
        for (int i = 0; i < part.parts().size(); i++) {
            int at = i;
            element.richer(part.parts().get(i))
                    .forEach(step -> richer.add(step.in(Integer.toString(at), part.withPart(at, step.part()))));
        }
        return richer;
    }

    @Override
    List<OpenListing> openListings(KnownPart part) {
        List<OpenListing> open = new ArrayList<>();
        if (part.choice() != COMPLETE) {
            open.add(new OpenListing("", this, part, changed -> changed));
        }
        for (int i = 0; i < part.parts().size(); i++) {
            int at = i;
            element.openListings(part.parts().get(i))
                    .forEach(one -> open.add(one.in(Integer.toString(at), changed -> part.withPart(at, changed))));
        }
        return open;
    }

    @Override
    Stream<KnownPart> elements(KnownPart part, String path) {
        return path.isEmpty()
                ? part.parts().stream()
                : part.parts().stream().flatMap(each -> element.elements(each, path));
    }

    @Override
    Optional<Object> value(KnownPart part, int number) {
        List<Object> elements = new ArrayList<>();
        for (KnownPart each : part.parts()) {
            Optional<Object> value = element.value(each, elements.size());
            if (value.isEmpty()) {
                return value;
            }
            elements.add(value.get());
        }
        return part.value(() -> switch (part.choice()) {
            case UNRECORDED -> Listing.unrecorded();
            case PARTIAL -> Listing.atLeast(elements);
            default -> Listing.of(elements);
        });
    }
}
