package pl.osl.report.words;

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
import pl.osl.rules.standard.Source;

/** The citations of rules: keys next to each rule, and the full sources at the end of the text. */
public final class Citations {

    private static final Wording LIST = Wording.of("Źródła", "Sources");
    private static final int KEY_WIDTH = 4;

    private final Page page;

    public Citations(Page page) {
        this.page = page;
    }

    /** The keys of one rule's sources, each with its confidence. */
    public String keys(List<Citation> citations) {
        return line(citations.stream().map(this::key));
    }

    /** The keys of one rule's sources where nothing but the keys is known. */
    public String keysAlone(List<String> keys) {
        return line(keys.stream());
    }

    private String line(Stream<String> keys) {
        return page.in(SharedTerms.SOURCES) + ": " + keys.collect(Collectors.joining("; "));
    }

    private String key(Citation citation) {
        String clause = citation.clause().map(place -> ", " + place).orElse("");
        return citation.source().key() + clause + " ("
                + page.in(citation.confidence().wording()) + ")";
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
