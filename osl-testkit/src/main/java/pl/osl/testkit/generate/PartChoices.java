package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.Fact;

/** What may be known of the one element that a field holds: nothing, that there is none, or something of it. */
final class PartChoices extends Choices {

    private static final int UNRECORDED = 0;
    private static final int NONE = 1;
    private static final int KNOWN = 2;

    private final Choices element;
    private final boolean mayBeNone;

    PartChoices(Choices element, boolean mayBeNone) {
        this.element = element;
        this.mayBeNone = mayBeNone;
    }

    @Override
    int count() {
        return sum(mayBeNone ? 2 : 1, element.count());
    }

    @Override
    KnownPart numbered(int number) {
        int others = mayBeNone ? 2 : 1;
        return number < others ? without(number) : known(element.numbered(number - others));
    }

    private static KnownPart without(int choice) {
        return new KnownPart(choice, List.of());
    }

    private static KnownPart known(KnownPart element) {
        return new KnownPart(KNOWN, List.of(element));
    }

    @Override
    KnownPart drawn(SeededDraw random) {
        int choice = random.below(4);
        return choice == UNRECORDED || (choice == NONE && mayBeNone) ? without(choice) : known(element.drawn(random));
    }

    @Override
    KnownPart filled(SeededDraw random) {
        return mayBeNone && random.below(4) == 0 ? without(NONE) : known(element.filled(random));
    }

    @Override
    List<KnownPart> poorest() {
        return List.of(without(UNRECORDED));
    }

    @Override
    KnownPart outlined() {
        return known(element.outlined());
    }

    @Override
    List<RicherPart> richer(KnownPart part) {
        if (part.choice() == UNRECORDED) {
            Stream<KnownPart> none = mayBeNone ? Stream.of(without(NONE)) : Stream.empty();
            return Stream.concat(none, element.poorest().stream().map(PartChoices::known))
                    .map(known -> new RicherPart("", known))
                    .toList();
        }
        List<RicherPart> richer = new ArrayList<>();
        part.parts()
                .forEach(one -> element.richer(one)
                        .forEach(step ->
                                richer.add(new RicherPart(step.place(), known(step.part()), step.completes()))));
        return richer;
    }

    @Override
    List<OpenListing> openListings(KnownPart part) {
        return part.parts().stream()
                .flatMap(one -> element.openListings(one).stream())
                .map(open -> open.in("", PartChoices::known))
                .toList();
    }

    @Override
    Stream<KnownPart> elements(KnownPart part, String path) {
        return part.parts().stream().flatMap(each -> element.elements(each, path));
    }

    @Override
    Optional<Object> value(KnownPart part, int number) {
        return switch (part.choice()) {
            case UNRECORDED -> Optional.of(Fact.unrecorded());
            case NONE -> Optional.of(Fact.none());
            default -> element.value(part.parts().get(0), 0).map(Fact::known);
        };
    }
}
