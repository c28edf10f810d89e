package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.walk.LabelledValue;

/**
 * The days of a type with their names, from which words for them are made.
 *
 * <p>A day made here is read no wider than the {@link Chronology} of the type leaves it, and the reasons of an answer
 * name the days from which that follows.
 *
 * @param <S> what has the days
 */
public final class Days<S> {

    private static final Wording BY_THEN =
            Wording.of(", najpóźniej w dniu, o którym mówi źródło", ", by the day of which the source speaks");
    private static final Wording NOT_BEFORE =
            Wording.of(", nie przed dniem, o którym mówi źródło", ", not before the day of which the source speaks");

    private final Chronology<? super S> chronology;
    private final List<LabelledValue> named;
    private final List<Continuation> continuations;
    private final List<Commencement> commencements;
    private final @Nullable Ties<S> ties;
    private final @Nullable SuccessiveElements<S> succession;

    private Days(
            Chronology<? super S> chronology,
            List<LabelledValue> named,
            List<Continuation> continuations,
            List<Commencement> commencements,
            @Nullable Ties<S> ties,
            @Nullable SuccessiveElements<S> succession) {
        this.chronology = chronology;
        this.named = named;
        this.continuations = continuations;
        this.commencements = commencements;
        this.ties = ties;
        this.succession = succession;
    }

    /** The days of a chronology, none of which has a name yet. */
    public static <S> Days<S> of(Chronology<? super S> chronology) {
        return new Days<>(chronology, List.of(), List.of(), List.of(), null, null);
    }

    /**
     * With the name of the next day, in the order of the chronology.
     *
     * @param path where the day stands in JSON
     * @param polish a name in the nominative
     * @param english the same in English
     * @throws IllegalArgumentException if another day is the next one
     */
    public Days<S> named(String path, String polish, String english) {
        if (chronology.number(path) != named.size()) {
            throw new IllegalArgumentException("the days are named in the order " + chronology.paths()
                    + ", but the one after " + named.size() + " is called " + path);
        }
        List<LabelledValue> all = new ArrayList<>(named);
        Wording label = Wording.of(polish, english);
        all.add(LabelledValue.of(path, label).asking(FactQuestion.ofDay(label)));
        return new Days<>(chronology, List.copyOf(all), continuations, commencements, ties, succession);
    }

    /** With the question for the day that was named last. */
    public Days<S> asking(FactQuestion question) {
        List<LabelledValue> all = new ArrayList<>(named);
        all.set(all.size() - 1, all.get(all.size() - 1).asking(question));
        return new Days<>(chronology, List.copyOf(all), continuations, commencements, ties, succession);
    }

    /** With the question for the day that was named last, as a pattern that {@link FactQuestion} describes. */
    public Days<S> asking(String polish, String english) {
        return asking(FactQuestion.of(AskedKind.DAY, polish, english));
    }

    /** With what is written in the place of the day that was named last if it is known that there is none. */
    public Days<S> absent(String polish, String english) {
        List<LabelledValue> all = new ArrayList<>(named);
        all.set(all.size() - 1, all.get(all.size() - 1).absent(Wording.of(polish, english)));
        return new Days<>(chronology, List.copyOf(all), continuations, commencements, ties, succession);
    }

    /** With the mark that what has the days stands from the one to the other, without a presumption that it goes on. */
    public Days<S> lasting(String from, String until) {
        return with(from, until, Optional.empty(), false, true);
    }

    /** With the mark that what has the days stands from the one to the other, and is presumed to go on. */
    public Days<S> lasting(String from, String until, PresumptionId presumption) {
        return with(from, until, Optional.of(presumption), false, true);
    }

    /** With the mark that something about what has the days is presumed to go on from the one to the other. */
    public Days<S> continuing(String from, String until, PresumptionId presumption) {
        return with(from, until, Optional.of(presumption), false, false);
    }

    /** The same for an end that is the first day without it, as a repeal. */
    public Days<S> continuingBefore(String from, String end, PresumptionId presumption) {
        return with(from, end, Optional.of(presumption), true, false);
    }

    private Days<S> with(
            String from, String until, Optional<PresumptionId> presumption, boolean isFirstDayWithout, boolean own) {
        List<Continuation> all = new ArrayList<>(continuations);
        all.add(new Continuation(
                chronology.number(from), chronology.number(until), presumption, isFirstDayWithout, own));
        return new Days<>(chronology, named, List.copyOf(all), commencements, ties, succession);
    }

    /**
     * With the mark that one day is presumed to follow another soon, unless it is that on which a period begins.
     *
     * @param day the day that is presumed
     * @param cause the day that it follows
     * @param periodFrom the beginning of the period, which it is where that is recorded and not earlier than the cause
     */
    public Days<S> followingSoon(String day, String cause, String periodFrom, PresumptionId presumption) {
        List<Commencement> all = new ArrayList<>(commencements);
        all.add(new Commencement(
                chronology.number(day), chronology.number(cause), chronology.number(periodFrom), presumption));
        return new Days<>(chronology, named, continuations, List.copyOf(all), ties, succession);
    }

    /** With facts that are no days but exclude some of these, or are excluded by them. */
    public Days<S> tied(Ties<S> facts) {
        return new Days<>(chronology, named, continuations, commencements, facts, succession);
    }

    /**
     * With the mark that of the elements of a listing one stands at a time, so that the days of each bound those of the
     * others. The type has to refuse two that surely share a day.
     *
     * @param field the name of the listing in JSON; it is one of the centre
     * @param from the path of the first day on which one stands
     * @param until the path of the last one
     */
    public Days<S> successive(String field, Function<? super Centre, Listing<S>> listing, String from, String until) {
        SuccessiveElements<S> successive =
                new SuccessiveElements<>(field, listing, chronology.number(from), chronology.number(until));
        return new Days<>(chronology, named, continuations, commencements, ties, successive);
    }

    /** The days that a presumption reads in: those that follow others before the ends, and those of which sources tell. */
    Stream<MarkedDay> marked(String path) {
        Stream<MarkedDay> attested = IntStream.range(0, named.size())
                .boxed()
                .flatMap(day -> Stream.concat(
                        isAttestedBeginning(day) ? Stream.of(attested(path, day, BY_THEN)) : Stream.of(),
                        isAttestedEnd(day) ? Stream.of(attested(path, day, NOT_BEFORE)) : Stream.of()));
        return Stream.concat(going(path), attested);
    }

    /** Whether a source tells that such a day had come by the day of which it speaks. */
    private boolean isAttestedBeginning(int day) {
        boolean isEvent = chronology.isCertain(day) && chronology.hasHappened(day);
        return isEvent
                || continuations.stream().filter(Continuation::isOfElement).anyMatch(each -> each.beginning() == day);
    }

    /** Whether a source tells that such a day had not come before the day of which it speaks. */
    private boolean isAttestedEnd(int day) {
        return continuations.stream().filter(Continuation::isOfElement).anyMatch(each -> each.end() == day);
    }

    private MarkedDay attested(String path, int day, Wording how) {
        LabelledValue line = named.get(day);
        return new MarkedDay(path + "/" + line.path(), line.label().then(how), PresumptionId.SOURCE_SPEAKS_OF_ITS_DAY);
    }

    private Stream<MarkedDay> going(String path) {
        return Stream.concat(
                commencements.stream().map(each -> marked(path, each.day(), each.presumption())),
                continuations.stream()
                        .flatMap(each ->
                                each.presumption().stream().map(presumption -> marked(path, each.end(), presumption))));
    }

    private MarkedDay marked(String path, int day, PresumptionId presumption) {
        LabelledValue line = named.get(day);
        return new MarkedDay(path + "/" + line.path(), line.label(), presumption);
    }

    /** What stands in the record for a day. */
    Fact<?> written(int day, S subject) {
        return chronology.written(day, subject);
    }

    Chronology<? super S> chronology() {
        return chronology;
    }

    List<LabelledValue> named() {
        return named;
    }

    List<Continuation> continuations() {
        return continuations;
    }

    List<Commencement> commencements() {
        return commencements;
    }

    /**
     * The word for the day that stands at a path in JSON.
     *
     * @throws IllegalStateException if not every day of the chronology has a name
     */
    public Day<S> day(String path) {
        if (named.size() != chronology.paths().size()) {
            throw new IllegalStateException(
                    "of the days " + chronology.paths() + " only " + named.size() + " have names");
        }
        int day = chronology.number(path);
        return new Day<>(new DayInOrder<>(chronology, named, ties, succession, day).asReading());
    }

    /**
     * The word for a day of which only the year is recorded, as a number, whose first day is one of these.
     *
     * @param path where the year stands in JSON
     * @param label a name of the year, in the nominative
     */
    public Day<S> inYear(String path, Function<? super S, Fact<Integer>> year, Wording label) {
        LabelledValue line = LabelledValue.of(path, label);
        DayInOrder<S> start = new DayInOrder<>(chronology, named, ties, succession, chronology.number(path));
        return new Day<>(new YearInOrder<>(line, start).reading(year));
    }
}
