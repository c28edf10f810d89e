package pl.osl.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.cohort.Share;
import pl.osl.rules.cohort.StageCount;
import pl.osl.rules.finding.StageStatus;

/** The text of a cohort summary: for each stage, the share of centres that have reached it and the counts. */
record CohortText(CohortSummary summary) implements Describer {

    private static final Wording CENTRES = Wording.of("liczba ośrodków", "number of centres");
    private static final Wording REFUSED = Wording.of("odrzucone dane ośrodków", "records refused");
    private static final Wording REPEATED = Wording.of(
            "z tego dane ośrodków policzonych już wcześniej", "of these, records of a centre counted before");
    private static final Wording FORMLESS = Wording.of(
            "z tego ośrodki (centra), które według danych nie są w tym dniu jednostką żadnego rodzaju",
            "of these, without any legal form on that day by their records");
    private static final Wording NO_CENTRES = Wording.of("brak ośrodków", "no centres");
    private static final Wording OF_UNDETERMINED = Wording.of("z nierozstrzygniętych", "of those undetermined");
    private static final Wording NO_SHARE = Wording.of("nie dotyczy żadnego ośrodka", "applies to no centre");

    @Override
    public void describe(Page page) {
        String when = Head.asOf(page, summary.day());
        Head head = Head.on(page, Head.asked(page, summary.standard(), summary.edition(), when))
                .line(page.in(CENTRES) + ": " + summary.centres());
        if (summary.refused() > 0) {
            head.line(page.in(REFUSED) + ": " + summary.refused());
        }
        if (summary.repeated() > 0) {
            head.line(page.in(REPEATED) + ": " + summary.repeated());
        }
        if (summary.withoutLegalForm() > 0) {
            head.line(page.in(FORMLESS) + ": " + summary.withoutLegalForm());
        }
        head.lines(PresumedWords.made(page, summary.presumptions())).print();
        summary.stages().forEach(count -> stage(page, count));
    }

    private void stage(Page page, StageCount count) {
        String percent = percent(page, count.share());
        String says = page.in(count.title()) + ": " + percent;
        page.heading(2, StageNames.line(count.stage(), 0, says));
        List<Phrase> lines = new ArrayList<>(List.of(Phrase.of(counts(page, count.counts()))));
        count.presumedShare()
                .filter(share -> isPresumed(count))
                .ifPresent(share -> lines.addAll(presumed(page, count, share)));
        page.particulars(lines);
    }

    /** Whether something is presumed of any centre, so that not all those undetermined stay so. */
    private static boolean isPresumed(StageCount count) {
        return count.presumed(StageStatus.UNDETERMINED) != count.count(StageStatus.UNDETERMINED);
    }

    /** The presumed share with its n, and how the undetermined ones divide. */
    private List<Phrase> presumed(Page page, StageCount count, Share share) {
        String says = PresumedWords.marked(page, percent(page, share)) + " (n = " + count.presumedBase() + ")";
        String divided =
                page.in(OF_UNDETERMINED) + ": " + counts(page, count.presumed().orElseThrow());
        return List.of(Phrase.of(says), Phrase.of(StatusSigns.PRESUMED + " " + divided));
    }

    private static String counts(Page page, Map<StageStatus, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> page.in(entry.getKey().wording()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String percent(Page page, Share share) {
        if (share.low().isNone()) {
            return page.in(summary.centres() == 0 ? NO_CENTRES : NO_SHARE);
        }
        return page.in(
                Percentage.between(share.low().value(), share.high().value()).wording());
    }
}
