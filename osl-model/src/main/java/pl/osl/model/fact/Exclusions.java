package pl.osl.model.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Facts of a type that exclude each other, as a refusal excludes a certificate.
 *
 * <p>Declared once, beside the type: the check of the type refuses what breaks it, and a rule that asks for a fact which
 * is not recorded relies on it. Facts are numbered in the order in which they are declared. Immutable and safe to share
 * between threads.
 *
 * @param <T> what has the facts
 */
public final class Exclusions<T> {

    private final List<NamedFact<T>> facts;
    private final List<Exclusion> exclusions;

    private Exclusions(List<NamedFact<T>> facts, List<Exclusion> exclusions) {
        this.facts = List.copyOf(facts);
        this.exclusions = List.copyOf(exclusions);
    }

    private record NamedFact<T>(String path, Function<? super T, ? extends Fact<?>> fact) {}

    private record Exclusion(int first, State firstIs, int second, State secondIs, Wording refusal) {}

    private record Refusal(String path, Wording wording) {}

    /**
     * What a fact is.
     *
     * @param path where it stands in JSON
     * @param isNone whether there is none
     * @param value which value it has; empty if any will do
     */
    public record State(String path, boolean isNone, Optional<Object> value) {

        /** There is none. */
        public static State none(String path) {
            return new State(path, true, Optional.empty());
        }

        /** There is a value. */
        public static State some(String path) {
            return new State(path, false, Optional.empty());
        }

        /** It has this value. */
        public static State is(String path, Object value) {
            return new State(path, false, Optional.of(value));
        }

        /** Whether there is a value, whatever it is. */
        public boolean isAnyValue() {
            return !isNone && value.isEmpty();
        }

        private boolean holds(Fact<?> fact) {
            return isNone
                    ? fact.isNone()
                    : fact.isKnown() && value.map(fact.value()::equals).orElse(true);
        }
    }

    /**
     * What a fact cannot be.
     *
     * @param by the number of the fact that excludes it
     */
    public record RuledOut(State state, int by) {}

    /** The facts of a type, of which none is declared yet. */
    public static <T> Exclusions<T> facts() {
        return new Exclusions<>(List.of(), List.of());
    }

    /** With a fact that excludes others. */
    public Exclusions<T> fact(String path, Function<? super T, ? extends Fact<?>> fact) {
        return new Exclusions<>(plus(facts, new NamedFact<>(path, fact)), exclusions);
    }

    /**
     * With a state in which a fact cannot be beside some of others.
     *
     * @param excluding states of which each excludes it
     * @param refused the one at which the fault stands where the record says both
     * @param polish why it is refused
     * @param english the same in English
     */
    public Exclusions<T> never(List<State> excluding, State refused, String polish, String english) {
        Wording refusal = Wording.of(polish, english);
        List<Exclusion> all = new ArrayList<>(exclusions);
        excluding.forEach(
                each -> all.add(new Exclusion(number(each.path()), each, number(refused.path()), refused, refusal)));
        return new Exclusions<>(facts, all);
    }

    private static <E> List<E> plus(List<E> some, E more) {
        List<E> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /**
     * The number of the fact that stands at a path in JSON.
     *
     * @throws IllegalArgumentException if there is no such fact
     */
    public int number(String path) {
        List<String> paths = paths();
        if (!paths.contains(path)) {
            throw new IllegalArgumentException("no fact " + path + " among " + paths);
        }
        return paths.indexOf(path);
    }

    /** Where the facts stand in JSON, in the order of their numbers. */
    public List<String> paths() {
        return facts.stream().map(NamedFact::path).toList();
    }

    /** What is recorded of a fact. */
    public Fact<?> recorded(int fact, T value) {
        return facts.get(fact).fact().apply(value);
    }

    /**
     * What a fact cannot be, by what is known of the others.
     *
     * @param known what is known of each fact
     */
    public List<RuledOut> ruledOut(int fact, IntFunction<Fact<?>> known) {
        List<RuledOut> ruledOut = new ArrayList<>();
        for (Exclusion each : exclusions) {
            if (each.first() == fact && each.secondIs().holds(known.apply(each.second()))) {
                ruledOut.add(new RuledOut(each.firstIs(), each.second()));
            }
            if (each.second() == fact && each.firstIs().holds(known.apply(each.first()))) {
                ruledOut.add(new RuledOut(each.secondIs(), each.first()));
            }
        }
        return ruledOut;
    }

    /** Refuses a value that breaks it; what several facts exclude is refused once. */
    void check(T value, Faults faults) {
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (Exclusion each : exclusions) {
            if (each.firstIs().holds(recorded(each.first(), value))
                    && each.secondIs().holds(recorded(each.second(), value))) {
                refusals.add(new Refusal(facts.get(each.second()).path(), each.refusal()));
            }
        }
        refusals.forEach(each -> faults.refuse(
                true, each.path(), each.wording().polish(), each.wording().english()));
    }
}
