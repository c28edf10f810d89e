package pl.osl.report.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.words.Citations;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Judgement;
import pl.osl.rules.standard.RuleEntry;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/** The traceability tables: which rules rest on which text, and which cases test each rule. */
final class CatalogueTrace {

    private static final Wording JUDGEMENT = Wording.of("osąd", "judgement");

    private static final Wording NOT_STATED = Wording.of("nie podano", "not stated");

    /** The language in which cases are named; in the other one they are only counted. */
    private static final Language NAMES = Language.ENGLISH;

    private final Page page;
    private final Catalogue catalogue;

    CatalogueTrace(Page page, Catalogue catalogue) {
        this.page = page;
        this.catalogue = catalogue;
    }

    void of(List<Source> sources, Map<RuleId, List<String>> cases) {
        page.heading(2, Phrase.of(in("Źródła, reguły i przypadki", "Sources, rules and cases")));
        page.paragraph(page.in(CatalogueGuide.TRACE));
        for (SourceKind kind : SourceKind.values()) {
            List<Source> ofKind =
                    sources.stream().filter(source -> source.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                page.heading(3, Phrase.of(title(page.in(kind.wording()))));
                boolean isLaw = kind == SourceKind.LAW;
                page.table(
                        columns(isLaw),
                        ofKind.stream().map(source -> row(source, isLaw)).toList());
            }
        }
        if (!cases.isEmpty()) {
            tried(cases);
        }
    }

    private static String title(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private List<String> columns(boolean isLaw) {
        List<String> columns = new ArrayList<>(List.of(in("skrót", "key"), in("tekst", "text"), in("data", "date")));
        if (isLaw) {
            columns.add(in("zmiany śledzono do", "changes followed until"));
        }
        columns.add(in("reguły", "rules"));
        return columns;
    }

    private List<Phrase> row(Source source, boolean isLaw) {
        List<Phrase> cells = new ArrayList<>(
                List.of(Phrase.of(source.key()), Phrase.of(Citations.named(source)), Phrase.of(written(source.day()))));
        if (isLaw) {
            cells.add(Phrase.of(
                    source.followedUntil().isEmpty() ? page.in(NOT_STATED) : written(source.followedUntil())));
        }
        cells.add(Phrase.of(citing(source)));
        return cells;
    }

    private String written(Optional<LocalDate> day) {
        return day.map(SpokenDay::of).map(page::in).orElse("");
    }

    private String citing(Source source) {
        Stream<String> rules = catalogue
                .rules()
                .filter(rule -> cites(rule.citations(), source))
                .map(rule -> rule.rule().toString());
        long judgements = catalogue.judgements().stream()
                .map(Judgement::citations)
                .filter(citations -> cites(citations, source))
                .count();
        Stream<String> judged = judgements == 0 ? Stream.empty() : Stream.of(page.in(JUDGEMENT) + " × " + judgements);
        return Stream.concat(rules, judged).collect(Collectors.joining(", "));
    }

    private static boolean cites(List<Citation> citations, Source source) {
        return citations.stream().anyMatch(citation -> citation.source().equals(source));
    }

    private void tried(Map<RuleId, List<String>> cases) {
        page.heading(3, Phrase.of(in("Przypadki, na których wypróbowano reguły", "Cases that test the rules")));
        boolean named = page.language() == NAMES;
        List<List<Phrase>> rows = new ArrayList<>();
        for (RuleEntry rule : catalogue.rules().toList()) {
            List<String> tried = cases.getOrDefault(rule.rule(), List.of());
            Stream<String> row = Stream.of(rule.rule().toString(), Integer.toString(tried.size()));
            rows.add((named ? Stream.concat(row, Stream.of(String.join(", ", tried))) : row)
                    .map(Phrase::of)
                    .toList());
        }
        List<String> head = new ArrayList<>(List.of(in("reguła", "rule"), in("liczba przypadków", "number")));
        if (named) {
            head.add("cases");
        }
        page.table(head, rows);
    }

    private String in(String polish, String english) {
        return page.in(Wording.of(polish, english));
    }
}
