package pl.osl.testkit.generate;

/**
 * A part of a record of which one thing more is known.
 *
 * @param place what is known there, as a path from the part with the numbers of elements
 * @param part the part with it
 * @param completes whether it is a value of which small records are not made, but with which they are completed
 */
public record RicherPart(String place, KnownPart part, boolean completes) {

    RicherPart(String place, KnownPart part) {
        this(place, part, false);
    }

    RicherPart in(String field, KnownPart whole) {
        return new RicherPart(joined(field, place), whole, completes);
    }

    static String joined(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "/" + inner;
    }
}
