package pl.osl.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Confidence;
import pl.osl.rules.standard.Source;

/** The citations of rules: keys next to each rule, and the full sources at the end of the text. */
public final class Citations {

    private static final Wording LIST = Wording.of("Źródła", "Sources");
    private static final int KEY_WIDTH = 4;

    private final Page page;

    public Citations(Page page) {
        this.page = page;
    }

    /** The keys of one rule's sources, those of one confidence after each other before it. */
    public String keys(List<Citation> citations) {
        List<String> alike = new ArrayList<>();
        for (int from = 0, to; from < citations.size(); from = to) {
            Confidence confidence = citations.get(from).confidence();
            to = from + 1;
            while (to < citations.size() && citations.get(to).confidence() == confidence) {
                to++;
            }
            alike.add(citations.subList(from, to).stream().map(this::key).collect(Collectors.joining(", ")) + " ("
                    + page.in(confidence.wording()) + ")");
        }
        return line(alike.stream());
    }

    /** The keys of one rule's sources where nothing but the keys is known. */
    public String keysAlone(List<String> keys) {
        return line(keys.stream());
    }

    private String line(Stream<String> keys) {
        return page.in(SharedTerms.SOURCES) + ": " + keys.collect(Collectors.joining("; "));
    }

    private String key(Citation citation) {
        return citation.source().key()
                + citation.clause()
                        .map(place -> " " + page.in(ClauseText.of(place)))
                        .orElse("");
    }

    /** Lists the cited sources, each once, in the order of the bibliography. */
    public void list(Stream<Citation> citations) {
        page.section(LIST);
        page.points(citations
                .map(Citation::source)
                .distinct()
                .sorted(Comparator.comparing((Source source) -> source.key().charAt(0))
                        .thenComparing(source -> source.key().length())
                        .thenComparing(Source::key))
                .map(source -> Point.of(0, line(source)))
                .toList());
    }

    private static Phrase line(Source source) {
        return Phrase.of(new Segment.Designation(source.key(), KEY_WIDTH), named(source));
    }

    /** The title, as a link if the text has an address. */
    public static Segment named(Source source) {
        return source.address()
                .<Segment>map(address -> new Segment.Link(source.title(), address))
                .orElseGet(() -> new Segment.Plain(source.title()));
    }
}
