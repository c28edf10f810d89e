package pl.osl.examples;

import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Surrounding;

/** A text in one language that is written line by line; mutable, for one answer. */
final class Page {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Page(Language language) {
        this.language = language;
    }

    /** These words in the language of the page. */
    String in(Wording words) {
        return words.in(language);
    }

    /** What something lies in, the outermost first, each followed by a dash; empty if it lies in no element. */
    String around(List<Surrounding> within) {
        return within.stream().map(each -> in(each.says()) + " – ").collect(Collectors.joining());
    }

    void line(int indent, Wording words) {
        line(indent, in(words));
    }

    void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    void gap() {
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
