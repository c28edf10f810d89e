package pl.osl.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Confidence;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.RuleEntry;
import pl.osl.rules.standard.StageEntry;

/** How many rules a catalogue has, by stage, force and confidence. */
final class CatalogueFigures {

    private static final Wording STAGE = Wording.of("etap", "stage");
    private static final Wording ALL = Wording.of("razem", "together");

    private final Language language;
    private final Sheet sheet;

    CatalogueFigures(Language language, Sheet sheet) {
        this.language = language;
        this.sheet = sheet;
    }

    void of(Catalogue catalogue) {
        sheet.paragraph(Wording.of("Reguły według etapu i mocy.", "Rules by stage and force.")
                .in(language));
        table(catalogue, Force.values(), RuleEntry::force);
        sheet.paragraph(Wording.of(
                        "Reguły według etapu i pewności pierwszego z przytoczonych źródeł.",
                        "Rules by stage and by the confidence of the first source that they cite.")
                .in(language));
        table(catalogue, Confidence.values(), rule -> rule.citations().get(0).confidence());
    }

    private <T extends Term> void table(Catalogue catalogue, T[] columns, Function<RuleEntry, T> by) {
        List<String> head = new ArrayList<>(List.of(STAGE.in(language)));
        Stream.of(columns).map(column -> column.wording().in(language)).forEach(head::add);
        head.add(ALL.in(language));
        List<List<String>> rows = new ArrayList<>();
        for (StageEntry stage : catalogue.stages()) {
            rows.add(row(stage.stage().toString(), stage.rules(), columns, by));
        }
        rows.add(row(ALL.in(language), catalogue.rules().toList(), columns, by));
        sheet.table(head, rows);
    }

    private static <T> List<String> row(String name, List<RuleEntry> rules, T[] columns, Function<RuleEntry, T> by) {
        List<String> row = new ArrayList<>(List.of(name));
        for (T column : columns) {
            row.add(count(rules, rule -> by.apply(rule).equals(column)));
        }
        row.add(count(rules, rule -> true));
        return row;
    }

    private static String count(List<RuleEntry> rules, Predicate<RuleEntry> counted) {
        return Long.toString(rules.stream().filter(counted).count());
    }
}
