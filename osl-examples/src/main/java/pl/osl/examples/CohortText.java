package pl.osl.examples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.cohort.Share;
import pl.osl.rules.cohort.StageCount;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;

/** A cohort as a person reads it: for each stage the share of centres that have reached it, and the counts. */
final class CohortText {

    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording ON = Wording.of("stan na", "as of");
    private static final Wording CENTRES = Wording.of("liczba ośrodków", "number of centres");
    private static final Wording REFUSED = Wording.of("odrzucone dane ośrodków", "records refused");
    private static final Wording NO_CENTRES = Wording.of("brak ośrodków", "no centres");
    private static final Wording NO_SHARE = Wording.of("nie dotyczy żadnego ośrodka", "applies to no centre");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    CohortText(Language language) {
        this.language = language;
    }

    String of(Standard standard, CohortSummary summary) {
        text.append(summary.standard() + ", " + EDITION.in(language) + " " + summary.edition() + ", " + ON.in(language)
                + " " + summary.day() + "\n");
        text.append(CENTRES.in(language)).append(": ").append(summary.centres()).append('\n');
        if (summary.refused() > 0) {
            text.append(REFUSED.in(language))
                    .append(": ")
                    .append(summary.refused())
                    .append('\n');
        }
        for (Stage stage : standard.stages()) {
            stage(stage, summary.stage(stage.id()), summary.centres());
        }
        return text.toString();
    }

    private void stage(Stage stage, StageCount count, long centres) {
        text.append('\n')
                .append(stage.id())
                .append("  ")
                .append(stage.title().in(language))
                .append(": ")
                .append(percent(count.share(), centres))
                .append("\n    ")
                .append(count.counts().entrySet().stream()
                        .map(entry -> name(entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining(", ")))
                .append('\n');
    }

    private String name(StageStatus status) {
        return status.wording().in(language);
    }

    private String percent(Share share, long centres) {
        if (share.low().isNone()) {
            return (centres == 0 ? NO_CENTRES : NO_SHARE).in(language);
        }
        String low = percent(share.low().value());
        String high = percent(share.high().value());
        return (low.equals(high) ? low : low + "–" + high) + " %";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
