package pl.osl.rules.presumption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.When;
import pl.osl.rules.condition.Continuation;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.finding.PresumptionId;

/**
 * What the sources of an entry tell of its days: that it had begun on the last of the days of which they speak, and had
 * not ended on the first.
 *
 * <p>Where they contradict the record or each other, they tell nothing. They do not speak for elements inside it.
 */
final class Attestation {

    private final DatedEntry entry;
    private final Reach reach;
    private final int begunBy;
    private final int lastingOn;

    private Attestation(DatedEntry entry, Reach reach) {
        this.entry = entry;
        this.reach = reach;
        List<When> told = speaksOf(entry).toList();
        this.begunBy = told.stream().mapToInt(When::latestEpochDay).min().orElse(Reach.OPEN_END);
        this.lastingOn = told.stream().mapToInt(When::earliestEpochDay).max().orElse(Reach.OPEN_START);
    }

    /** The days of which the sources of an entry speak. */
    static Stream<When> speaksOf(DatedEntry entry) {
        return entry.subject() instanceof Sourced sourced
                ? sourced.sources().stream().map(SourceReference::speaksOf).flatMap(Optional::stream)
                : Stream.of();
    }

    /** What is read of one day of an entry. */
    static Optional<PresumedFact> read(Position position, int day, Reach reach) {
        Attestation told = new Attestation(position.entry(), reach);
        if (told.isSilent() || told.contradictsTheRecord() || told.contradictsAnother(position)) {
            return Optional.empty();
        }
        return told.read(day);
    }

    private boolean isSilent() {
        return begunBy == Reach.OPEN_END && lastingOn == Reach.OPEN_START;
    }

    private Optional<PresumedFact> read(int day) {
        int least = isEnd(day) ? lastingOn : Reach.OPEN_START;
        int most = isBeginning(day) ? begunBy : Reach.OPEN_END;
        return reach.fact(
                entry, day, PresumptionId.SOURCE_SPEAKS_OF_ITS_DAY, least, most, Optional.empty(), Optional.empty());
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
            boolean begunLater = isBeginning(day) && reach.earliest(entry, day) > begunBy;
            boolean endedBefore = isEnd(day) && reach.latest(entry, day) < lastingOn;
            if (begunLater || endedBefore) {
                return true;
            }
        }
        return false;
    }

    /** Whether two legal forms, with what their sources tell, would surely share a day, which no record may say. */
    private boolean contradictsAnother(Position position) {
        return entry.subject() instanceof LegalFormPeriod
                && position.others().anyMatch(other -> surelySharesADay(new Attestation(other, reach)));
    }

    private boolean surelySharesADay(Attestation other) {
        return latestStart() <= other.earliestEnd() && other.latestStart() <= earliestEnd();
    }

    private int latestStart() {
        Continuation period = own().findFirst().orElseThrow();
        return Math.min(begunBy, reach.latest(entry, period.beginning()));
    }

    private int earliestEnd() {
        Continuation period = own().findFirst().orElseThrow();
        return entry.recorded(period.end()).isNone()
                ? Reach.OPEN_END
                : Math.max(lastingOn, reach.earliest(entry, period.end()));
    }
}
