package pl.osl.testkit.generate;

/**
 * A part of a record of which one thing more is known.
 *
 * @param place what is known there, as a path from the part with the numbers of elements
 * @param part the part with it
 */
public record RicherPart(String place, KnownPart part) {

    RicherPart in(String field, KnownPart whole) {
        return new RicherPart(joined(field, place), whole);
    }

    static String joined(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "/" + inner;
    }
}
