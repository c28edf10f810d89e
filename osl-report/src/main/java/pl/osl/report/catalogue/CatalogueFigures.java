package pl.osl.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.words.StageNames;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Confidence;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.RuleEntry;
import pl.osl.rules.standard.StageEntry;

/** The numbers of rules in a catalogue, by stage, force and confidence. */
final class CatalogueFigures {

    private static final Wording STAGE = Wording.of("etap", "stage");
    private static final Wording ALL = Wording.of("razem", "total");

    private final Page page;

    CatalogueFigures(Page page) {
        this.page = page;
    }

    void of(Catalogue catalogue) {
        page.paragraph(page.in(Wording.of("Reguły według etapu i mocy.", "Rules by stage and force.")));
        table(catalogue, Force.values(), RuleEntry::force);
        page.paragraph(page.in(Wording.of(
                "Reguły według etapu i pewności pierwszego z przytoczonych źródeł.",
                "Rules by stage and by the confidence of the first source that they cite.")));
        table(catalogue, Confidence.values(), rule -> rule.citations().get(0).confidence());
    }

    private <T extends Term> void table(Catalogue catalogue, T[] columns, Function<RuleEntry, T> by) {
        List<String> head = new ArrayList<>(List.of(page.in(STAGE)));
        Stream.of(columns).map(column -> page.in(column.wording())).forEach(head::add);
        head.add(page.in(ALL));
        List<List<Phrase>> rows = new ArrayList<>();
        for (StageEntry stage : catalogue.stages()) {
            rows.add(row(StageNames.of(page, stage.stage()), stage.rules(), columns, by));
        }
        rows.add(row(page.in(ALL), catalogue.rules().toList(), columns, by));
        page.table(head, rows);
    }

    private static <T> List<Phrase> row(String name, List<RuleEntry> rules, T[] columns, Function<RuleEntry, T> by) {
        List<Phrase> row = new ArrayList<>(List.of(Phrase.of(name)));
        for (T column : columns) {
            row.add(count(rules, rule -> by.apply(rule).equals(column)));
        }
        row.add(count(rules, rule -> true));
        return row;
    }

    private static Phrase count(List<RuleEntry> rules, Predicate<RuleEntry> counted) {
        return Phrase.of(Long.toString(rules.stream().filter(counted).count()));
    }
}
