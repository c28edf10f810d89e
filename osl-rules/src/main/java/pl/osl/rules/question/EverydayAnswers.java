package pl.osl.rules.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.AskedGap;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.GapKind;

/**
 * The answers that a fact of its kind always has, whatever the rules ask of it.
 *
 * @param open what is missing
 * @param day the day asked about
 * @param days what the record leaves possible of its days
 * @param begun where it is not recorded either by when that began of which the end is asked for
 */
record EverydayAnswers(AskedGap open, Centre centre, LocalDate day, List<Place> begun, PossibleDays days) {

    private static final Wording BY_THEN = Wording.of("Najpóźniej {day}", "By {day}");
    private static final Wording LATER = Wording.of("Dopiero po tym dniu", "Only after that day");
    private static final Wording NEVER = Wording.of("Nie nastąpiło to wcale", "It never took place");
    private static final Wording NONE = Wording.of("Nie ma", "There is none");
    private static final Wording NO = Wording.of("Nie", "No");
    private static final Wording YES = Wording.of("Tak", "Yes");
    private static final Wording OTHERS = Wording.of("Nie, są jeszcze inne", "No, there are others");

    List<CandidateAnswer> all() {
        return switch (open.question().kind()) {
            case LAST_DAY -> ofEnd(1);
            case DAY_OF_REPEAL -> ofEnd(0);
            case DAY -> ofDay();
            case VALUE -> ofNone(NONE);
            case PART -> ofPart();
            case TEXT -> ofText();
            case LISTING -> ofListing();
        };
    }

    /** @param own 1 if the thing still stands on the day itself, as on its last day */
    private List<CandidateAnswer> ofEnd(int own) {
        List<CandidateAnswer> lasting =
                new ArrayList<>(ofNone(filled(open.question().goesOn())));
        lasting.addAll(within(filled(open.question().endsLater()), day.plusDays(1 - own), null, day.plusDays(200)));
        List<CandidateAnswer> answers = new ArrayList<>();
        for (CandidateAnswer each : lasting) {
            CandidateAnswer told = each;
            for (Place there : begun) {
                told = told.and(Amendment.value(there, When.onOrBefore(day)));
            }
            answers.add(told);
        }
        answers.addAll(within(filled(open.question().ended()), null, day.minusDays(own), day.minusDays(200)));
        return answers;
    }

    private List<CandidateAnswer> ofDay() {
        LocalDate last = LocalDate.ofEpochDay(Math.min(days.last(open.answeredAt()), day.toEpochDay()));
        Wording byThen = FactQuestion.filled(BY_THEN, open.names(), open.gender(), last);
        List<CandidateAnswer> answers = new ArrayList<>(within(byThen, null, last, last.minusDays(200)));
        answers.addAll(within(filled(LATER), day.plusDays(1), null, day.plusDays(200)));
        answers.addAll(ofNone(NEVER));
        return answers;
    }

    private List<CandidateAnswer> ofNone(Wording says) {
        return open.gap().kind() == GapKind.UNRECORDED
                ? List.of(CandidateAnswer.of(says, Amendment.none(open.answeredAt())))
                : List.of();
    }

    private List<CandidateAnswer> ofPart() {
        List<CandidateAnswer> answers = new ArrayList<>();
        answers.add(CandidateAnswer.of(YES, Amendment.element(open.answeredAt())));
        answers.addAll(ofNone(NO));
        return answers;
    }

    private List<CandidateAnswer> ofText() {
        List<CandidateAnswer> answers = new ArrayList<>();
        answers.add(CandidateAnswer.wanting(YES, Amendment.something(open.answeredAt()), WantedKind.TEXT, "?"));
        answers.addAll(ofNone(NO));
        return answers;
    }

    private List<CandidateAnswer> ofListing() {
        boolean isFirst = open.gap().kind() == GapKind.UNRECORDED;
        Place array = isFirst ? open.gap().place() : open.gap().place().parent();
        Place listing = array.segment().equals(Listing.AT_LEAST) ? array.parent() : array;
        CandidateAnswer complete =
                CandidateAnswer.of(isFirst ? FactQuestion.NOTHING : FactQuestion.NO_MORE, Amendment.complete(listing));
        List<CandidateAnswer> answers = new ArrayList<>(List.of(complete));
        new FurtherEntry(centre, array.further(1))
                .answer(isFirst ? YES : OTHERS)
                .ifPresent(another -> answers.add(isFirst ? 0 : 1, another));
        return answers;
    }

    /** A day between two others and among those that the record leaves possible; nothing if there is none. */
    private List<CandidateAnswer> within(
            Wording says, @Nullable LocalDate first, @Nullable LocalDate last, LocalDate example) {
        int possibleFirst = Math.max(
                days.first(open.answeredAt()),
                open.found().map(When::earliestEpochDay).orElse(Integer.MIN_VALUE));
        int possibleLast = Math.min(
                days.last(open.answeredAt()),
                open.found().map(When::latestEpochDay).orElse(Integer.MAX_VALUE));
        int least = Math.max(possibleFirst, first == null ? Integer.MIN_VALUE : (int) first.toEpochDay());
        int most = Math.min(possibleLast, last == null ? Integer.MAX_VALUE : (int) last.toEpochDay());
        if (least > most) {
            return List.of();
        }
        Fact<When> span = When.ofEpochDays(least, most);
        int near = (int) Math.max(least, Math.min(most, example.toEpochDay()));
        return span.isKnown()
                ? List.of(CandidateAnswer.wanting(
                        says,
                        Amendment.value(open.answeredAt(), span.value()),
                        WantedKind.DAY,
                        LocalDate.ofEpochDay(near).toString()))
                : List.of();
    }

    private Wording filled(Wording pattern) {
        return FactQuestion.filled(pattern, open.names(), open.gender(), day);
    }
}
