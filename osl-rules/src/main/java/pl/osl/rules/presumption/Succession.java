package pl.osl.rules.presumption;

import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Continuation;
import pl.osl.rules.condition.DatedEntry;
import pl.osl.rules.finding.SpokenDay;

/**
 * Whether an act, of which the end is not recorded, may be presumed to go on.
 *
 * <p>Of what there is one at a time, only the latest does, and only if no other may be the latest.
 */
final class Succession {

    private static final String ADOPTED = "adopted";
    private static final String REPEALED = "repealed";
    private static final String IN_FORCE_FROM = "inForceFrom";
    private static final String PERIOD_END = "period/until";

    private final DaysTold told;

    Succession(DaysTold told) {
        this.told = told;
    }

    /** Whether the presumption speaks of something that lasts and has surely begun. */
    boolean allows(PlacedEntry position, Continuation lasting) {
        DatedEntry entry = position.entry();
        if (entry.subject() instanceof InstitutionalDocument document) {
            return lasting.end() == entry.number(REPEALED)
                    ? mayStayInForce(position, document)
                    : document.kind().isKnown() && !document.kind().value().isMadeForAPeriod();
        }
        if (entry.subject() instanceof LegalFormPeriod) {
            return position.others().noneMatch(other -> mayFollow(other, entry, lasting.beginning()));
        }
        return position.around()
                .filter(outer -> outer.entry().subject() instanceof InstitutionalDocument)
                .map(this::goesOn)
                .orElse(true);
    }

    /** Whether there is only one of its kind at a time. */
    static boolean isOneAtATime(DatedEntry entry) {
        return entry.subject() instanceof LegalFormPeriod
                || (entry.subject() instanceof InstitutionalDocument document
                        && document.kind()
                                .asOptional()
                                .filter(DocumentKind::isOneAtATime)
                                .isPresent());
    }

    private boolean mayStayInForce(PlacedEntry position, InstitutionalDocument document) {
        DatedEntry entry = position.entry();
        int adopted = entry.number(ADOPTED);
        if (!document.kind().isKnown() || !told.hasSurelyCome(entry, adopted)) {
            return false;
        }
        DocumentKind kind = document.kind().value();
        boolean periodIsOpen = kind.isMadeForAPeriod()
                && entry.recorded(entry.number(PERIOD_END)).isUnrecorded();
        boolean isSuperseded = kind.isOneAtATime()
                && position.others()
                        .filter(other -> mayReplace((InstitutionalDocument) other.subject(), kind))
                        .filter(other -> told.earliest(other, other.number(IN_FORCE_FROM)) <= told.day())
                        .anyMatch(other -> mayFollow(other, entry, adopted));
        return !periodIsOpen && !isSuperseded;
    }

    /** Whether a document may be another of the kind; one that is known to amend another is none. */
    private static boolean mayReplace(InstitutionalDocument other, DocumentKind kind) {
        Fact<DocumentKind> recorded = other.kind();
        boolean mayBeOfKind = !recorded.isKnown() || recorded.value() == kind;
        return mayBeOfKind && !other.amends().isKnown() && !other.adopted().isNone();
    }

    /** Whether another may have begun by the day asked about, and not before this one. */
    private boolean mayFollow(DatedEntry other, DatedEntry entry, int beginning) {
        return told.earliest(other, beginning) <= told.day()
                && told.latest(other, beginning) >= told.earliest(entry, beginning);
    }

    /** Whether a document is not repealed by the day asked about, as recorded or as presumed. */
    private boolean goesOn(PlacedEntry position) {
        DatedEntry entry = position.entry();
        int repealed = entry.number(REPEALED);
        boolean isInForce = entry.recorded(repealed).isNone()
                || (entry.recorded(repealed).isKnown() && told.earliest(entry, repealed) > told.day());
        return isInForce || end(position, repealed).isPresent();
    }

    private Optional<PresumedFact> end(PlacedEntry position, int repealed) {
        return position.entry().continuations().stream()
                .filter(lasting -> lasting.end() == repealed)
                .flatMap(lasting -> goingOn(position, lasting).stream())
                .findFirst();
    }

    /** The end of an act read as not having come by the day asked about. */
    Optional<PresumedFact> goingOn(PlacedEntry position, Continuation lasting) {
        if (!told.hasSurelyCome(position.entry(), lasting.beginning()) || !allows(position, lasting)) {
            return Optional.empty();
        }
        int first = lasting.isFirstDayWithout() ? told.day() + 1 : told.day();
        return told.fact(
                position.entry(),
                lasting.end(),
                lasting.presumption().orElseThrow(),
                first,
                DaysTold.OPEN_END,
                as -> lasting.isFirstDayWithout()
                        ? notRepealed(told.day())
                        : DaysTold.notBefore(position.entry().label(lasting.end()), as),
                isOneAtATime(position.entry()) && !isPeriod(position.entry(), lasting)
                        ? position.entry().further()
                        : Optional.empty());
    }

    private static Wording notRepealed(int day) {
        Wording by = SpokenDay.of(LocalDate.ofEpochDay(day));
        return Wording.of("do " + by.polish() + " nie uchylono", "not repealed by " + by.english());
    }

    private static boolean isPeriod(DatedEntry entry, Continuation lasting) {
        return entry.subject() instanceof InstitutionalDocument && lasting.end() != entry.number(REPEALED);
    }
}
