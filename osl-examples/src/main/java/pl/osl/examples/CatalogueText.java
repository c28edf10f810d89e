package pl.osl.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Outline;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.ParameterEntry;
import pl.osl.rules.standard.RuleEntry;
import pl.osl.rules.standard.ScopeEntry;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.StageEntry;

/** A catalogue as a person reads it: how to read it, figures, the rules, what they leave open, and their sources. */
final class CatalogueText {

    private static final Wording CENTRES = Wording.of("wszystkie ośrodki", "all centres");

    private final Language language;
    private final Sheet sheet;
    private final Catalogue catalogue;

    CatalogueText(Language language, Sheet sheet, Catalogue catalogue) {
        this.language = language;
        this.sheet = sheet;
        this.catalogue = catalogue;
    }

    /**
     * The whole text.
     *
     * @param sources all that were looked at, whether or not a rule cites them
     * @param cases by which each rule was tried; left out of the text if there are none
     */
    String of(List<Source> sources, Map<RuleId, List<String>> cases) {
        heading(
                1,
                Wording.of(
                        catalogue.standard() + ", edycja " + catalogue.edition() + ": zasady",
                        catalogue.standard() + ", edition " + catalogue.edition() + ": the rules"));
        CatalogueGuide.INTRODUCTION.forEach(this::paragraph);
        heading(2, Wording.of("Jak czytać", "How to read it"));
        CatalogueGuide.READING.forEach(hint -> sheet.point(0, hint.in(language)));
        heading(2, Wording.of("W liczbach", "Figures"));
        new CatalogueFigures(language, sheet).of(catalogue);
        catalogue.stages().forEach(this::stage);
        scopes();
        listings();
        judgements();
        new CatalogueTrace(language, sheet, catalogue).of(sources, cases);
        return sheet.text();
    }

    private void stage(StageEntry stage) {
        heading(2, Wording.same(stage.stage() + " – ").then(stage.title()));
        if (!stage.prerequisites().isEmpty()) {
            String before =
                    stage.prerequisites().stream().map(StageId::toString).collect(Collectors.joining(", "));
            paragraph(Wording.of("Warunek konieczny: osiągnięty etap ", "Only after the stage ")
                    .then(Wording.same(before + ".")));
        }
        stage.rules().forEach(this::rule);
    }

    private void rule(RuleEntry rule) {
        heading(3, Wording.same(rule.rule() + " – ").then(rule.title()));
        point(0, Wording.of("spełniona: ", "met: ").then(rule.positive()));
        point(0, Wording.of("niespełniona: ", "not met: ").then(rule.negative()));
        point(0, Wording.of("moc: ", "force: ").then(rule.force().wording()));
        point(
                0,
                Wording.of("obejmuje: ", "applies to: ")
                        .then(rule.scope().map(ScopeEntry::wording).orElse(CENTRES)));
        rule.textReadFrom()
                .ifPresent(day -> point(
                        0,
                        Wording.of("tekst czytany od dnia: ", "text read as of: ")
                                .then(Wording.same(day.toString()))));
        point(0, Wording.of("dokładnie:", "exactly:"));
        outline(1, rule.logic());
        rule.parameters().forEach(this::parameter);
        point(0, Wording.of("źródła:", "sources:"));
        rule.citations().forEach(citation -> sheet.point(1, cited(citation)));
    }

    private void parameter(ParameterEntry parameter) {
        Wording byDefault = parameter.standardValue() == 0
                ? Wording.of("bez progu", "no threshold")
                : Wording.same(Integer.toString(parameter.standardValue()));
        Wording named = Wording.same(" " + parameter.name() + ": ").then(parameter.wording());
        point(
                0,
                Wording.of("parametr", "parameter")
                        .then(named)
                        .then(Wording.of("; domyślnie: ", "; by default: "))
                        .then(byDefault));
        if (parameter.value() != parameter.standardValue()) {
            point(1, Wording.of("ustawiono: ", "set to: ").then(Wording.same("" + parameter.value())));
        }
    }

    /** A single point below another stands on the same line. */
    private void outline(int depth, Outline outline) {
        String says = outline.says().in(language);
        List<Outline> parts = outline.parts();
        boolean single = parts.size() == 1 && parts.get(0).parts().isEmpty();
        if (single) {
            sheet.point(depth, says + ": " + parts.get(0).says().in(language));
        } else {
            sheet.point(depth, parts.isEmpty() ? says : says + ":");
            parts.forEach(part -> outline(depth + 1, part));
        }
    }

    private void scopes() {
        heading(2, Wording.of("Kogo obejmują reguły", "To whom the rules apply"));
        paragraph(CatalogueGuide.SCOPES);
        catalogue.rules().flatMap(rule -> rule.scope().stream()).distinct().forEach(scope -> {
            point(0, scope.wording().then(Wording.same(":")));
            outline(1, scope.logic());
        });
    }

    private void listings() {
        heading(2, Wording.of("Wykazy i ich pozycje", "The lists and their entries"));
        paragraph(CatalogueGuide.LISTINGS);
        catalogue.listings().stream()
                .filter(listing -> !listing.when().isEmpty())
                .forEach(listing -> {
                    point(0, listing.name().then(Wording.same(":")));
                    listing.when().forEach(condition -> outline(1, condition));
                });
    }

    private void judgements() {
        if (catalogue.judgements().isEmpty()) {
            return;
        }
        heading(2, Wording.of("Pozostawione ludzkiemu osądowi", "Left to human judgement"));
        paragraph(CatalogueGuide.JUDGEMENTS);
        catalogue.judgements().forEach(judgement -> {
            String sources = judgement.citations().stream()
                    .map(citation -> citation.source().key()
                            + citation.clause().map(clause -> ", " + clause).orElse("") + ", "
                            + citation.confidence().wording().in(language))
                    .collect(Collectors.joining("; "));
            sheet.point(0, judgement.demand().in(language) + " (" + sources + ")");
        });
    }

    private String cited(Citation citation) {
        return citation.source().key() + ", "
                + citation.source().title()
                + citation.clause().map(clause -> ", " + clause).orElse("") + " ("
                + citation.confidence().wording().in(language) + ")";
    }

    private void heading(int level, Wording words) {
        sheet.heading(level, words.in(language));
    }

    private void paragraph(Wording words) {
        sheet.paragraph(words.in(language));
    }

    private void point(int depth, Wording words) {
        sheet.point(depth, words.in(language));
    }
}
