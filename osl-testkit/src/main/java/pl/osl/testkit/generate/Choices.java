package pl.osl.testkit.generate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that may be known of a part of a small record, in a partial order from nothing to everything. */
abstract class Choices {

    private static final int MANY = 1_000_000_000;

    /** The number of choices, or a billion if there are more. */
    abstract int count();

    /** The choice of a number. */
    abstract KnownPart numbered(int number);

    abstract KnownPart drawn(SeededDraw random);

    /** A choice of which all is known. */
    abstract KnownPart filled(SeededDraw random);

    /** The choices of which as little as possible is known; several only where a value cannot be unknown. */
    abstract List<KnownPart> poorest();

    /** The poorest choice with one element in each listing and something in each part. */
    abstract KnownPart outlined();

    /** The choices that say one thing more and nothing else. */
    abstract List<RicherPart> richer(KnownPart part);

    /** The listings that are not complete, each with a way to add elements beyond the limit of small records. */
    abstract List<OpenListing> openListings(KnownPart part);

    /** The elements of all listings at a path. */
    abstract Stream<KnownPart> elements(KnownPart part, String path);

    /**
     * What a choice stands for: a fact, a listing or an element; empty if the reader refuses it.
     *
     * @param number the number of the element of a listing that it is
     */
    abstract Optional<Object> value(KnownPart part, int number);

    static int product(int one, int other) {
        return (int) Math.min(MANY, (long) one * other);
    }

    static int sum(int one, int other) {
        return Math.min(MANY, one + other);
    }
}
