package pl.osl.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The days of a type, and what always holds of them: which have happened when they are recorded, which follow others,
 * and which presuppose others.
 *
 * <p>Declared once, beside the type: the check of the type refuses what breaks it, and a rule that asks for a day which
 * is recorded roughly or not at all relies on it ({@link KnownDays}). Days are numbered in the order in which they are
 * declared. Immutable and safe to share between threads.
 *
 * @param <T> what has the days
 */
public final class Chronology<T> {

    private final List<RecordedDay<T>> days;
    private final List<Order> orders;
    private final List<Presupposition> presuppositions;

    /** For each day those declared not to be later, and those declared not to be earlier. */
    private final int[][] earlier;

    private final int[][] later;

    /** For each day those that it presupposes, and those that presuppose it. */
    private final int[][] bases;

    private final int[][] resting;

    /** Made when a value is first checked; made twice it would be the same. */
    private @Nullable SoundDays<T> soundDays;

    private Chronology(List<RecordedDay<T>> days, List<Order> orders, List<Presupposition> presuppositions) {
        this.days = List.copyOf(days);
        this.orders = List.copyOf(orders);
        this.presuppositions = List.copyOf(presuppositions);
        this.earlier = related(orders, Order::second, Order::first);
        this.later = related(orders, Order::first, Order::second);
        this.bases = related(presuppositions, Presupposition::by, Presupposition::basis);
        this.resting = related(presuppositions, Presupposition::basis, Presupposition::by);
    }

    /**
     * One of the days.
     *
     * @param path where it stands in JSON
     * @param hasHappened whether it is no later than the day for which the record speaks
     * @param isCertain whether there always is such a day
     * @param written as what it is recorded
     * @param isInPeriod whether it stands in a {@link Validity}, which refuses <em>none</em> and disorder itself
     */
    private record RecordedDay<T>(
            String path,
            Function<? super T, Fact<When>> fact,
            boolean hasHappened,
            boolean isCertain,
            boolean isInPeriod,
            Function<? super T, ? extends Fact<?>> written) {

        RecordedDay(
                String path,
                Function<? super T, Fact<When>> fact,
                boolean hasHappened,
                boolean isCertain,
                boolean isInPeriod) {
            this(path, fact, hasHappened, isCertain, isInPeriod, fact);
        }
    }

    private record Order(int first, int second) {}

    private record Presupposition(int basis, int by, Wording refusal) {}

    /** The days of a type, of which none is declared yet. */
    public static <T> Chronology<T> days() {
        return new Chronology<>(List.of(), List.of(), List.of());
    }

    /** With a day that has come by the day for which the record speaks, and that there always is. */
    public Chronology<T> event(String path, Function<? super T, Fact<When>> day) {
        return with(new RecordedDay<>(path, day, true, true, false));
    }

    /** With a day that has come by the day for which the record speaks, if there is one. */
    public Chronology<T> happening(String path, Function<? super T, Fact<When>> day) {
        return with(new RecordedDay<>(path, day, true, false, false));
    }

    /** With a day that may be set in advance, if there is one. */
    public Chronology<T> scheduled(String path, Function<? super T, Fact<When>> day) {
        return with(new RecordedDay<>(path, day, false, false, false));
    }

    /** With a day that may be set in advance, and that there always is. */
    public Chronology<T> alwaysScheduled(String path, Function<? super T, Fact<When>> day) {
        return with(new RecordedDay<>(path, day, false, true, false));
    }

    /** With the first day of a year, where only the number of the year is recorded, as it always is. */
    public Chronology<T> startOfYear(String path, Function<? super T, Fact<Integer>> year) {
        return with(new RecordedDay<>(path, value -> startOf(year.apply(value)), false, true, false, year));
    }

    private static Fact<When> startOf(Fact<Integer> year) {
        boolean isOfTheCalendar = !year.isKnown() || (year.value() >= 1 && year.value() <= 9999);
        return isOfTheCalendar ? year.map(number -> When.on(LocalDate.of(number, 1, 1))) : Fact.unrecorded();
    }

    /** With the first and the last day of a period, which may both be set in advance. */
    public Chronology<T> period(String path, Function<? super T, Validity> period) {
        return period(path, period, false);
    }

    /** With the first and the last day of a period that has begun by the day for which the record speaks. */
    public Chronology<T> begunPeriod(String path, Function<? super T, Validity> period) {
        return period(path, period, true);
    }

    private Chronology<T> period(String path, Function<? super T, Validity> period, boolean begun) {
        String from = path + "/from";
        String until = path + "/until";
        return with(new RecordedDay<>(from, value -> period.apply(value).from(), begun, true, true))
                .with(new RecordedDay<>(until, value -> period.apply(value).until(), false, false, true))
                .inOrder(from, until);
    }

    /** With an order of two days: where there are both, the first is no later than the second. */
    public Chronology<T> inOrder(String first, String second) {
        return new Chronology<>(days, plus(orders, new Order(number(first), number(second))), presuppositions);
    }

    /**
     * With a day that there is only where there is another.
     *
     * @param polish why it is refused where there is no such other day
     * @param english the same in English
     */
    public Chronology<T> presupposed(String basis, String by, String polish, String english) {
        Wording refusal = Wording.of(polish, english);
        return new Chronology<>(
                days, orders, plus(presuppositions, new Presupposition(number(basis), number(by), refusal)));
    }

    private Chronology<T> with(RecordedDay<T> day) {
        return new Chronology<>(plus(days, day), orders, presuppositions);
    }

    private static <E> List<E> plus(List<E> some, E more) {
        List<E> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private <R> int[][] related(List<R> relations, Function<R, Integer> from, Function<R, Integer> to) {
        int[][] related = new int[days.size()][];
        for (int day = 0; day < related.length; day++) {
            int here = day;
            related[day] = relations.stream()
                    .filter(each -> from.apply(each) == here)
                    .mapToInt(to::apply)
                    .toArray();
        }
        return related;
    }

    /**
     * The number of the day that stands at a path in JSON.
     *
     * @throws IllegalArgumentException if there is no such day
     */
    public int number(String path) {
        List<String> paths = paths();
        if (!paths.contains(path)) {
            throw new IllegalArgumentException("no day " + path + " among " + paths);
        }
        return paths.indexOf(path);
    }

    /** Where the days stand in JSON, in the order of their numbers. */
    public List<String> paths() {
        return days.stream().map(RecordedDay::path).toList();
    }

    /** What is recorded of a day. */
    public Fact<When> recorded(int day, T value) {
        return days.get(day).fact().apply(value);
    }

    /** How a day is read. */
    public Function<? super T, Fact<When>> reading(int day) {
        return days.get(day).fact();
    }

    /** What stands in the record for a day: itself, or the number of its year. */
    public Fact<?> written(int day, T value) {
        return days.get(day).written().apply(value);
    }

    /** Whether the day is no later than the day for which the record speaks. */
    public boolean hasHappened(int day) {
        return days.get(day).hasHappened();
    }

    /** Whether there always is such a day. */
    public boolean isCertain(int day) {
        return days.get(day).isCertain();
    }

    /** Whether no other day is declared to be no later or to be presupposed, so that none tells that it has not come. */
    public boolean isFirst(int day) {
        return earlier[day].length == 0 && bases[day].length == 0;
    }

    int[] earlier(int day) {
        return earlier[day];
    }

    int[] later(int day) {
        return later[day];
    }

    int[] bases(int day) {
        return bases[day];
    }

    int[] resting(int day) {
        return resting[day];
    }

    /** Refuses a value that breaks it. */
    void check(T value, Faults faults) {
        if (soundDays().areIn(value)) {
            return;
        }
        KnownDays known = new KnownDays(this, day -> recorded(day, value));
        for (int day = 0; day < days.size(); day++) {
            RecordedDay<T> here = days.get(day);
            Fact<When> fact = recorded(day, value);
            if (here.isCertain() && !here.isInPeriod()) {
                faults.refuseNone(here.path(), fact);
            }
            known.before(day)
                    .filter(first -> !here.isInPeriod() || !days.get(first).isInPeriod())
                    .forEach(first -> faults.refuseDisorder(here.path(), fact, recorded(first, value)));
        }
        for (Presupposition each : presuppositions) {
            faults.refuse(
                    recorded(each.basis(), value).isNone()
                            && recorded(each.by(), value).isKnown(),
                    days.get(each.by()).path(),
                    each.refusal().polish(),
                    each.refusal().english());
        }
    }

    /** Refuses what has happened, and what is no later than that, if it is after the day of the record. */
    void checkOn(LocalDate recordedOn, T value, Faults faults) {
        if (soundDays().areIn(value, recordedOn.toEpochDay())) {
            return;
        }
        KnownDays known = new KnownDays(this, day -> recorded(day, value));
        for (int day = 0; day < days.size(); day++) {
            if (hasHappened(day)) {
                refuseLater(day, recordedOn, value, faults);
                int bound = known.isCertain(day) ? known.boundBelow(day) : KnownDays.NOTHING;
                if (bound != KnownDays.NOTHING && !hasHappened(bound)) {
                    refuseLater(bound, recordedOn, value, faults);
                }
            }
        }
    }

    private SoundDays<T> soundDays() {
        SoundDays<T> made = soundDays;
        if (made == null) {
            made = new SoundDays<>(this);
            soundDays = made;
        }
        return made;
    }

    private void refuseLater(int day, LocalDate recordedOn, T value, Faults faults) {
        faults.refuseLaterThan(Optional.of(recordedOn), days.get(day).path(), recorded(day, value));
    }
}
