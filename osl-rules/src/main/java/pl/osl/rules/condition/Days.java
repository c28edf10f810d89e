package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Wording;
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

    private final Chronology<? super S> chronology;
    private final List<LabelledValue> named;

    private Days(Chronology<? super S> chronology, List<LabelledValue> named) {
        this.chronology = chronology;
        this.named = named;
    }

    /** The days of a chronology, none of which has a name yet. */
    public static <S> Days<S> of(Chronology<? super S> chronology) {
        return new Days<>(chronology, List.of());
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
        all.add(LabelledValue.of(path, Wording.of(polish, english)));
        return new Days<>(chronology, List.copyOf(all));
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
        return new Day<>(FieldReading.of(new DayInOrder<>(chronology, named, day)));
    }
}
