package pl.osl.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Judgement;
import pl.osl.rules.standard.RuleEntry;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/** Which rules rest on which text, and by which cases each was tried. */
final class CatalogueTrace {

    private static final Wording JUDGEMENT = Wording.of("osąd", "judgement");

    private final Language language;
    private final Sheet sheet;
    private final Catalogue catalogue;

    CatalogueTrace(Language language, Sheet sheet, Catalogue catalogue) {
        this.language = language;
        this.sheet = sheet;
        this.catalogue = catalogue;
    }

    void of(List<Source> sources, Map<RuleId, List<String>> cases) {
        sheet.heading(2, in("Źródła, reguły i przypadki", "Sources, rules and cases"));
        sheet.paragraph(CatalogueGuide.TRACE.in(language));
        for (SourceKind kind : SourceKind.values()) {
            List<Source> ofKind =
                    sources.stream().filter(source -> source.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                sheet.heading(3, kind.wording().in(language));
                sheet.table(
                        List.of(in("klucz", "key"), in("tekst", "text"), in("dzień", "day"), in("reguły", "rules")),
                        ofKind.stream().map(this::row).toList());
            }
        }
        if (!cases.isEmpty()) {
            tried(cases);
        }
    }

    private List<String> row(Source source) {
        String title = source.address()
                .map(address -> sheet.link(source.title(), address))
                .orElse(source.title());
        return List.of(source.key(), title, source.day().map(Object::toString).orElse(""), citing(source));
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
        Stream<String> judged =
                judgements == 0 ? Stream.empty() : Stream.of(JUDGEMENT.in(language) + " × " + judgements);
        return Stream.concat(rules, judged).collect(Collectors.joining(", "));
    }

    private static boolean cites(List<Citation> citations, Source source) {
        return citations.stream().anyMatch(citation -> citation.source().equals(source));
    }

    private void tried(Map<RuleId, List<String>> cases) {
        sheet.heading(3, in("Przypadki, na których wypróbowano reguły", "Cases by which the rules were tried"));
        List<List<String>> rows = new ArrayList<>();
        for (RuleEntry rule : catalogue.rules().toList()) {
            List<String> tried = cases.getOrDefault(rule.rule(), List.of());
            rows.add(List.of(rule.rule().toString(), Integer.toString(tried.size()), String.join(", ", tried)));
        }
        sheet.table(List.of(in("reguła", "rule"), in("liczba", "number"), in("przypadki", "cases")), rows);
    }

    private String in(String polish, String english) {
        return Wording.of(polish, english).in(language);
    }
}
