package pl.osl.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Description;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Point.Told;
import pl.osl.report.words.ClauseText;
import pl.osl.report.words.StageNames;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.StageEntry;

/**
 * The text of a catalogue: how to read it, figures, the rules, what they leave to judgement, and their sources.
 *
 * @param sources all texts consulted, whether or not a rule cites them
 * @param cases the test cases of each rule; left out of the text if there are none
 */
public record CatalogueText(Catalogue catalogue, List<Source> sources, Map<RuleId, List<String>> cases)
        implements Describer {

    @Override
    public void describe(Page page) {
        heading(
                page,
                1,
                Wording.of(
                        catalogue.standard() + ", edycja " + catalogue.edition() + ": zasady",
                        catalogue.standard() + ", edition " + catalogue.edition() + ": the rules"));
        catalogue.subtitle().ifPresent(line -> page.paragraph(page.in(line)));
        CatalogueGuide.INTRODUCTION.forEach(words -> page.paragraph(page.in(words)));
        heading(page, 2, Wording.of("Jak czytać", "How to read it"));
        points(
                page,
                CatalogueGuide.READING.stream()
                        .map(hint -> new Told(0, page.in(hint)))
                        .toList());
        heading(page, 2, Wording.of("W liczbach", "Figures"));
        new CatalogueFigures(page).of(catalogue);
        catalogue.stages().forEach(stage -> stage(page, stage));
        scopes(page);
        listings(page);
        judgements(page);
        new CatalogueTrace(page, catalogue).of(sources, cases);
    }

    @Override
    public Description.Genre genre() {
        return Description.Genre.HANDBOOK;
    }

    private static void stage(Page page, StageEntry stage) {
        page.heading(2, Phrase.of(StageNames.titled(page, stage.stage(), stage.title(), " – ")));
        if (!stage.prerequisites().isEmpty()) {
            String before =
                    stage.prerequisites().stream().map(StageId::toString).collect(Collectors.joining(", "));
            page.paragraph(page.in(Wording.of("Warunek konieczny: osiągnięty etap ", "Only after the stage ")
                    .then(Wording.same(before + "."))));
        }
        stage.rules().forEach(rule -> {
            heading(page, 3, Wording.same(rule.rule() + " – ").then(rule.title()));
            points(page, new CatalogueEntry(page).of(rule));
        });
    }

    private void scopes(Page page) {
        heading(page, 2, Wording.of("Kogo obejmują reguły", "Which centres the rules apply to"));
        page.paragraph(page.in(CatalogueGuide.SCOPES));
        List<Told> lines = new ArrayList<>();
        catalogue.rules().flatMap(rule -> rule.scope().stream()).distinct().forEach(scope -> {
            lines.add(new Told(0, page.in(scope.wording()) + ":"));
            lines.addAll(new CatalogueEntry(page).outline(1, scope.logic()));
        });
        points(page, lines);
    }

    private void listings(Page page) {
        heading(page, 2, Wording.of("Wykazy i ich pozycje", "The lists and their entries"));
        page.paragraph(page.in(CatalogueGuide.LISTINGS));
        List<Told> lines = new ArrayList<>();
        catalogue.listings().stream()
                .filter(listing -> !listing.when().isEmpty())
                .forEach(listing -> {
                    lines.add(new Told(0, page.in(listing.name()) + ":"));
                    listing.when().forEach(condition -> lines.addAll(new CatalogueEntry(page).outline(1, condition)));
                });
        points(page, lines);
    }

    private void judgements(Page page) {
        if (catalogue.judgements().isEmpty()) {
            return;
        }
        heading(page, 2, Wording.of("Pozostawione ludzkiemu osądowi", "Left to human judgement"));
        page.paragraph(page.in(CatalogueGuide.JUDGEMENTS));
        points(
                page,
                catalogue.judgements().stream()
                        .map(judgement -> new Told(
                                0, page.in(judgement.demand()) + " (" + keys(page, judgement.citations()) + ")"))
                        .toList());
    }

    private static String keys(Page page, List<Citation> citations) {
        return citations.stream()
                .map(citation -> citation.source().key()
                        + citation.clause()
                                .map(clause -> ", " + page.in(ClauseText.of(clause)))
                                .orElse("") + ", "
                        + page.in(citation.confidence().wording()))
                .collect(Collectors.joining("; "));
    }

    private static void heading(Page page, int level, Wording words) {
        page.heading(level, Phrase.of(page.in(words)));
    }

    private static void points(Page page, List<Told> lines) {
        page.points(Point.tree(0, lines));
    }
}
