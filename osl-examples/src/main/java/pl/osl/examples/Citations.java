package pl.osl.examples;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Source;

/** What rules rest on: beside a rule by keys, at the end of a text the sources themselves. */
final class Citations {

    private static final Wording SOURCES = Wording.of("źródła", "sources");
    private static final Wording LIST = Wording.of("Źródła", "Sources");

    private final Page page;

    Citations(Page page) {
        this.page = page;
    }

    /** The sources of one rule by their keys, each with how sure it is. */
    String keys(List<Citation> citations) {
        return page.in(SOURCES) + ": " + citations.stream().map(this::key).collect(Collectors.joining("; "));
    }

    private String key(Citation citation) {
        String clause = citation.clause().map(place -> ", " + place).orElse("");
        return citation.source().key() + clause + " ("
                + page.in(citation.confidence().wording()) + ")";
    }

    /** Those to which a key in the text points, each once, in the order of the bibliography. */
    void list(Stream<Citation> citations) {
        page.gap();
        page.line(0, page.in(LIST) + ":");
        citations
                .map(Citation::source)
                .distinct()
                .sorted(Comparator.comparing((Source source) -> source.key().charAt(0))
                        .thenComparing(source -> source.key().length())
                        .thenComparing(Source::key))
                .forEach(source -> page.line(4, line(source)));
    }

    private static String line(Source source) {
        return String.format("%-4s  ", source.key())
                + Stream.concat(Stream.of(source.title()), source.address().stream())
                        .collect(Collectors.joining(", "));
    }
}
