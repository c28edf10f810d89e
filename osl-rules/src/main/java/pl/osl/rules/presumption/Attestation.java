package pl.osl.rules.presumption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.SuccessivePeriods;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Continuation;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.span.DayWords;

/**
 * What the sources of an entry tell of its days: that it had begun on the last of the days of which they speak, and had
 * not ended on the first.
 *
 * <p>Where they contradict the record or each other, they tell nothing. They do not speak for elements inside it.
 */
final class Attestation {

    private final DatedEntry entry;
    private final DaysTold told;
    private final int begunBy;
    private final int lastingOn;

    private Attestation(DatedEntry entry, DaysTold told) {
        this.entry = entry;
        this.told = told;
        List<When> spokenOf = speaksOf(entry).toList();
        this.begunBy = spokenOf.stream().mapToInt(When::latestEpochDay).min().orElse(DaysTold.OPEN_END);
        this.lastingOn =
                spokenOf.stream().mapToInt(When::earliestEpochDay).max().orElse(DaysTold.OPEN_START);
    }

    /** The days of which the sources of an entry speak. */
    static Stream<When> speaksOf(DatedEntry entry) {
        return entry.subject() instanceof Sourced sourced
                ? sourced.sources().stream().map(SourceReference::speaksOf).flatMap(Optional::stream)
                : Stream.of();
    }

    /** What is read of one day of an entry. */
    static Optional<PresumedFact> read(PlacedEntry position, int day, DaysTold told) {
        Attestation sources = new Attestation(position.entry(), told);
        if (sources.isSilent() || sources.contradictsTheRecord() || sources.contradictsAnother(position)) {
            return Optional.empty();
        }
        return sources.read(day);
    }

    private boolean isSilent() {
        return begunBy == DaysTold.OPEN_END && lastingOn == DaysTold.OPEN_START;
    }

    private Optional<PresumedFact> read(int day) {
        int least = isEnd(day) ? lastingOn : DaysTold.OPEN_START;
        int most = isBeginning(day) ? begunBy : DaysTold.OPEN_END;
        return told.fact(
                entry, day, PresumptionId.SOURCE_SPEAKS_OF_ITS_DAY, least, most, as -> says(day, as), Optional.empty());
    }

    private Wording says(int day, When as) {
        boolean isLastDay = isEnd(day) && own().noneMatch(Continuation::isFirstDayWithout);
        Wording label = entry.label(day);
        Wording days = DayWords.between(as.earliestEpochDay(), as.latestEpochDay());
        return isLastDay
                ? DaysTold.notBefore(label, as)
                : Wording.of(label.polish() + " " + days.polish(), label.english() + " " + days.english());
    }

    private boolean isBeginning(int day) {
        return entry.isEvent(day) || own().anyMatch(lasting -> lasting.beginning() == day);
    }

    private boolean isEnd(int day) {
        return own().anyMatch(lasting -> lasting.end() == day);
    }

    private Stream<Continuation> own() {
        return entry.continuations().stream().filter(Continuation::isOfElement);
    }

    private boolean contradictsTheRecord() {
        for (int day = 0; day < entry.days(); day++) {
            boolean begunLater = isBeginning(day) && told.earliest(entry, day) > begunBy;
            boolean endedBefore = isEnd(day) && told.latest(entry, day) < lastingOn;
            if (begunLater || endedBefore) {
                return true;
            }
        }
        return false;
    }

    /** Whether two legal forms, with what their sources tell, would surely share a day, which no record may say. */
    private boolean contradictsAnother(PlacedEntry position) {
        return entry.subject() instanceof LegalFormPeriod
                && position.others().anyMatch(other -> surelySharesADay(new Attestation(other, told)));
    }

    private boolean surelySharesADay(Attestation other) {
        return SuccessivePeriods.shareADay(latestStart(), earliestEnd(), other.latestStart(), other.earliestEnd());
    }

    private int latestStart() {
        Continuation period = own().findFirst().orElseThrow();
        return Math.min(begunBy, told.latest(entry, period.beginning()));
    }

    private int earliestEnd() {
        Continuation period = own().findFirst().orElseThrow();
        return entry.recorded(period.end()).isNone()
                ? DaysTold.OPEN_END
                : Math.max(lastingOn, told.earliest(entry, period.end()));
    }
}
