package pl.osl.report.description;

import java.util.List;
import java.util.stream.Stream;

/** One line of a description. */
public record Phrase(List<Segment> segments) {

    public Phrase {
        segments = List.copyOf(segments);
    }

    public static Phrase of(String words) {
        return new Phrase(List.of(new Segment.Plain(words)));
    }

    /** An id, followed by what is said of it. */
    public static Phrase of(Object id, String words) {
        return aligned(id, 0, words);
    }

    /** The same, with the words of several such lines aligned below one another. */
    public static Phrase aligned(Object id, int width, String words) {
        return of(new Segment.Designation(id.toString(), width), new Segment.Plain(words));
    }

    public static Phrase of(Segment... segments) {
        return new Phrase(List.of(segments));
    }

    /** This line and then something more. */
    public Phrase and(Segment segment) {
        return new Phrase(Stream.concat(segments.stream(), Stream.of(segment)).toList());
    }

    /** This line and then a place in the record. */
    public Phrase at(Object place) {
        return and(new Segment.At(place.toString(), ""));
    }
}
