package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The whole with some further elements of which nothing is known, and perhaps others. */
    public KnownPart withBlank(int number, SeededDraw random) {
        List<KnownPart> more = new ArrayList<>();
        while (more.size() < number) {
            List<KnownPart> blanks = choices.element().poorest();
            more.add(blanks.get(random.below(blanks.size())));
        }
        return whole.apply(listing.withParts(ListingChoices.PARTIAL, more));
    }

    /** The whole with some further elements of which all is known, and no others. */
    public KnownPart withFurther(int number, SeededDraw random) {
        int first = listing.parts().size();
        List<KnownPart> more = new ArrayList<>();
        while (more.size() < number) {
            KnownPart element = choices.element().filled(random);
            if (choices.element().value(element, first + more.size()).isPresent()) {
                more.add(element);
            }
        }
        return whole.apply(listing.withParts(ListingChoices.COMPLETE, more));
    }

    /** The whole with the elements that another record has in such a listing, and no others. */
    public KnownPart withThoseOf(SmallRecords small, KnownPart other) {
        List<KnownPart> more = small.elements(other, AskedFacts.path(place))
                .map(KnownPart::copy)
                .toList();
        return withAll(more);
    }

    /** The whole with one of the elements that another record has in such a listing, and no others. */
    public KnownPart withOneOf(SmallRecords small, KnownPart other, SeededDraw random) {
        List<KnownPart> some = small.elements(other, AskedFacts.path(place))
                .map(KnownPart::copy)
                .toList();
        return withAll(some.isEmpty() ? some : List.of(some.get(random.below(some.size()))));
    }

    private KnownPart withAll(List<KnownPart> more) {
        return whole.apply(listing.withParts(ListingChoices.COMPLETE, more));
    }
}
