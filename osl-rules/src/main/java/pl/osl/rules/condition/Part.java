package pl.osl.rules.condition;

import java.util.List;
import java.util.function.Function;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.walk.LabelledValue;

/**
 * A single thing that a subject has, or that it names by an id, from which conditions are built.
 *
 * @param <S> what has or names it
 * @param <T> what it is
 */
public final class Part<S, T> {

    private final PathToPart<S, T> way;

    private Part(PathToPart<S, T> way) {
        this.way = way;
    }

    /**
     * An object in a field, as in {@code Part.of("certificate", Application::certificate, label)}.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param label a name in the nominative
     */
    public static <S, T> Part<S, T> of(String path, Function<? super S, Fact<T>> fact, Wording label) {
        LabelledValue line = LabelledValue.of(path, label).asking(FactQuestion.ofPart(label));
        return new Part<>(new PathToPart.Inwards<S, T>(line, fact, null));
    }

    /** The same thing, asked for in this way; the sentences are patterns as {@link FactQuestion} describes them. */
    public Part<S, T> asking(String polish, String english) {
        return new Part<>(way.asking(FactQuestion.of(way.line().question().kind(), polish, english)));
    }

    /**
     * The element of a listing of the centre to which an id in a field refers, as in {@code Part.named("basis",
     * ByLaws::basis, DOCUMENTS, InstitutionalDocument::id, label)}; none if it does not stand on the day asked about.
     *
     * @param path the name of the field in JSON, or the names that lead to it with slashes between them
     * @param id the id in that field
     * @param among where the id is looked up
     * @param idOf the id of an element
     * @param label a name in the nominative
     */
    public static <S, I, T> Part<S, T> named(
            String path,
            Function<? super S, Fact<I>> id,
            Elements<Centre, T> among,
            Function<? super T, I> idOf,
            Wording label) {
        return new Part<>(new PathToPart.ById<S, I, T>(LabelledValue.of(path, label), id, among.scoped(), idOf));
    }

    /**
     * The element to which the subject refers, where the subject is itself an id, as in {@code
     * AUTHORS.some(Part.named(ORGANISERS, Organiser::id, label).exists())}.
     */
    public static <I, T> Part<I, T> named(Elements<Centre, T> among, Function<? super T, I> idOf, Wording label) {
        return new Part<>(new PathToPart.ById<I, I, T>(LabelledValue.of("", label), Fact::known, among.scoped(), idOf));
    }

    /**
     * The same part, of which it may follow from other facts whether there is one.
     *
     * @throws IllegalArgumentException if it is none of these facts, or is named by an id
     */
    public Part<S, T> tied(Ties<? super S> facts) {
        return new Part<>(way.tied(facts));
    }

    /** Whether there is one, and a condition is true of it; false if there is none. */
    public Condition<S> has(Condition<? super T> condition) {
        return new PartCondition<>(way, List.of(condition));
    }

    /** Whether there is one. */
    public Condition<S> exists() {
        return new PartCondition<>(way, List.of());
    }

    /** A day of it, as in {@code BASIS.day(ADOPTED).notAfter(ADOPTED)}; none if there is no such thing. */
    public Day<S> day(Day<T> day) {
        return new Day<>(new PartReading<>(way, day.reading()));
    }

    /** A number of it; none if there is no such thing. */
    public Amount<S> amount(Amount<T> amount) {
        return new Amount<>(new PartReading<>(way, amount.reading()), amount.perWhole());
    }

    /** What it is called, in the nominative. */
    public Wording label() {
        return way.line().label();
    }
}
