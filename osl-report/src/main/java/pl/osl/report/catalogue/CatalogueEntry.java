package pl.osl.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point.Told;
import pl.osl.report.words.ClauseText;
import pl.osl.rules.condition.Outline;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.ParameterEntry;
import pl.osl.rules.standard.RuleEntry;
import pl.osl.rules.standard.ScopeEntry;
import pl.osl.rules.standard.StartEntry;

/** The lines for one rule of a catalogue: its clauses, its force, its exact logic and its sources. */
final class CatalogueEntry {

    private static final Wording CENTRES = Wording.of("wszystkie ośrodki (centra)", "all centres");

    private final Page page;
    private final List<Told> lines = new ArrayList<>();

    CatalogueEntry(Page page) {
        this.page = page;
    }

    List<Told> of(RuleEntry rule) {
        point(0, Wording.of("spełniona: ", "met: ").then(rule.positive()));
        point(0, Wording.of("niespełniona: ", "not met: ").then(rule.negative()));
        point(0, Wording.of("moc: ", "force: ").then(rule.force().wording()));
        point(
                0,
                Wording.of("obejmuje: ", "applies to: ")
                        .then(rule.scope().map(ScopeEntry::wording).orElse(CENTRES)));
        rule.starts().forEach(this::start);
        point(0, Wording.of("dokładnie:", "exactly:"));
        outline(1, rule.logic());
        rule.parameters().forEach(this::parameter);
        point(0, Wording.of("źródła:", "sources:"));
        rule.citations().forEach(citation -> lines.add(new Told(1, cited(citation))));
        return lines;
    }

    private void start(StartEntry start) {
        Wording from = Wording.of("stosowana od dnia: ", "applied from: ").then(SpokenDay.of(start.day()));
        Wording forWhom = start.whom()
                .map(whom -> from.then(Wording.same(": ")).then(whom))
                .orElse(from);
        point(
                0,
                forWhom.then(Wording.of("; wcześniej: ", "; before that: "))
                        .then(start.kind().wording()));
    }

    private void parameter(ParameterEntry parameter) {
        Wording byDefault = parameter.standardValue() == 0
                ? Wording.of("bez progu", "no threshold")
                : Wording.same(Integer.toString(parameter.standardValue()));
        Wording named = Wording.of(
                " „" + parameter.wording().polish() + "”",
                " “" + parameter.wording().english() + "”");
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

    /** The lines of an outline, starting at a depth; an only child shares the line of its parent. */
    List<Told> outline(int depth, Outline outline) {
        String says = page.in(outline.says());
        List<Outline> parts = outline.parts();
        boolean single = parts.size() == 1 && parts.get(0).parts().isEmpty();
        if (single) {
            lines.add(new Told(depth, says + ": " + page.in(parts.get(0).says())));
        } else {
            lines.add(new Told(depth, parts.isEmpty() ? says : says + ":"));
            parts.forEach(part -> outline(depth + 1, part));
        }
        return lines;
    }

    private String cited(Citation citation) {
        return citation.source().key() + ", "
                + citation.source().title()
                + citation.clause()
                        .map(clause -> ", " + page.in(ClauseText.of(clause)))
                        .orElse("") + " ("
                + page.in(citation.confidence().wording())
                + citation.since()
                        .map(day -> page.in(Wording.of(", brzmienie znane od ", ", known to say so since ")
                                .then(SpokenDay.of(day))))
                        .orElse("")
                + ")";
    }

    private void point(int depth, Wording words) {
        lines.add(new Told(depth, page.in(words)));
    }
}
