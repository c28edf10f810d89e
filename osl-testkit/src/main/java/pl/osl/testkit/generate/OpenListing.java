package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A listing of a small record that may have further elements, and the whole record with some. */
public final class OpenListing {

    private final String place;
    private final ListingChoices choices;
    private final KnownPart listing;
    private final UnaryOperator<KnownPart> whole;

    OpenListing(String place, ListingChoices choices, KnownPart listing, UnaryOperator<KnownPart> whole) {
        this.place = place;
        this.choices = choices;
        this.listing = listing;
        this.whole = whole;
    }

    OpenListing in(String field, UnaryOperator<KnownPart> outer) {
        return new OpenListing(
                RicherPart.joined(field, place), choices, listing, part -> outer.apply(whole.apply(part)));
    }

    public String place() {
        return place;
    }

    /** The whole with one further element of which all is known. */
    public KnownPart withFurther(Random random) {
        return withFurther(1, random);
    }

    /** The whole with some further elements of which all is known. */
    public KnownPart withFurther(int number, Random random) {
        int first = listing.parts().size();
        List<KnownPart> more = new ArrayList<>();
        while (more.size() < number) {
            KnownPart element = choices.element().filled(random);
            if (choices.element().value(element, first + more.size()).isPresent()) {
                more.add(element);
            }
        }
        return whole.apply(listing.withParts(ListingChoices.PARTIAL, more));
    }

    /** Each whole with one further element of which as little as possible is known; below its place all is open. */
    public Stream<RicherPart> withBlank() {
        String element = place + "/" + listing.parts().size();
        return choices.element().poorest().stream()
                .map(blank -> new RicherPart(
                        element, whole.apply(listing.withParts(ListingChoices.PARTIAL, List.of(blank)))));
    }
}
