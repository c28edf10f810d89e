package pl.osl.report.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;

/**
 * What all recorded entries of a list have in common that may be incomplete: a line of text and no answer, since an
 * entry that is not recorded might differ.
 */
final class RecordedSoFar {

    private static final int MOST = 3;
    private static final Wording ALL =
            Wording.of(" – z zapisanych warunek spełniają wszystkie: ", " – of those recorded, all do: ");
    private static final Wording NONE =
            Wording.of(" – z zapisanych warunku nie spełnia żadna pozycja: ", " – of those recorded, none does: ");
    private static final Wording OF = Wording.of(" z ", " of ");

    private final Page page;
    private final Set<String> lines = new LinkedHashSet<>();

    private RecordedSoFar(Page page) {
        this.page = page;
    }

    /** A line for each such list that leaves a finding open, the first few of them. */
    static List<String> of(Page page, Finding finding) {
        RecordedSoFar so = new RecordedSoFar(page);
        so.gather(finding);
        return so.lines.stream().limit(MOST).toList();
    }

    /** Looks at no list within an element, which would have to be named. */
    private void gather(Finding finding) {
        if (finding.truth().isKnown() || finding.form().isOfElement()) {
            return;
        }
        if (finding.form() == FindingForm.LISTING
                && finding.gap().filter(GapKind.INCOMPLETE::equals).isPresent()) {
            tell(finding);
        }
        finding.parts().forEach(this::gather);
    }

    private void tell(Finding list) {
        List<Truth> meant = list.parts().stream()
                .filter(part -> part.form() == FindingForm.ELEMENT)
                .map(Finding::truth)
                .toList();
        int number = meant.size();
        String name = page.in(list.lacking().orElseThrow());
        if (number > 0 && meant.stream().allMatch(Truth.TRUE::equals)) {
            lines.add(name + page.in(ALL) + number + page.in(OF) + number);
        } else if (number > 0 && meant.stream().allMatch(Truth.FALSE::equals)) {
            lines.add(name + page.in(NONE) + 0 + page.in(OF) + number);
        }
    }
}
