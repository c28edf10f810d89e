package pl.osl.report;

import java.util.List;
import java.util.stream.Stream;

/** One line of a description. */
record Phrase(List<Segment> segments) {

    Phrase {
        segments = List.copyOf(segments);
    }

    static Phrase of(String words) {
        return new Phrase(List.of(new Segment.Plain(words)));
    }

    /** What is said of something that is called by an id. */
    static Phrase of(Object id, String words) {
        return aligned(id, 0, words);
    }

    /** The same, with the words of several such lines one below the other. */
    static Phrase aligned(Object id, int width, String words) {
        return of(new Segment.Designation(id.toString(), width), new Segment.Plain(words));
    }

    static Phrase of(Segment... segments) {
        return new Phrase(List.of(segments));
    }

    /** This line and then something more. */
    Phrase and(Segment segment) {
        return new Phrase(Stream.concat(segments.stream(), Stream.of(segment)).toList());
    }

    /** This line and then a place in the record. */
    Phrase at(Object place) {
        return and(new Segment.At(place.toString(), ""));
    }
}
