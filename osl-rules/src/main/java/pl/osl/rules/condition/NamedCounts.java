package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Counts;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.walk.LabelledValue;

/**
 * The counts of a type with their names, from which words for them are made.
 *
 * <p>A number made here is read no wider than the {@link Counts} of the type leave it, and the reasons of an answer name
 * what that follows from.
 *
 * @param <S> what has the counts
 */
public final class NamedCounts<S> {

    private final Counts<S> counts;
    private final List<LabelledValue> named;
    private final @Nullable Days<S> days;

    private NamedCounts(Counts<S> counts, List<LabelledValue> named, @Nullable Days<S> days) {
        this.counts = counts;
        this.named = named;
        this.days = days;
    }

    /** The counts of a type, none of which has a name yet. */
    public static <S> NamedCounts<S> of(Counts<S> counts) {
        return new NamedCounts<>(counts, List.of(), null);
    }

    /** With the names of the days that limit one of the counts. */
    public NamedCounts<S> limitedBy(Days<S> names) {
        return new NamedCounts<>(counts, named, names);
    }

    /**
     * With the name of the next count, in the order in which they are declared.
     *
     * @param path where the count stands in JSON
     * @param polish a name in the nominative
     * @param english the same in English
     * @throws IllegalArgumentException if another count is the next one
     */
    public NamedCounts<S> named(String path, String polish, String english) {
        if (counts.number(path) != named.size()) {
            throw new IllegalArgumentException("the counts are named in the order " + counts.paths()
                    + ", but the one after " + named.size() + " is called " + path);
        }
        List<LabelledValue> all = new ArrayList<>(named);
        all.add(LabelledValue.of(path, Wording.of(polish, english)));
        return new NamedCounts<>(counts, List.copyOf(all), days);
    }

    /** With the question for the count that was named last, as a pattern that {@link FactQuestion} describes. */
    public NamedCounts<S> asking(String polish, String english) {
        List<LabelledValue> all = new ArrayList<>(named);
        LabelledValue last = all.remove(all.size() - 1);
        all.add(last.asking(FactQuestion.of(AskedKind.VALUE, polish, english)));
        return new NamedCounts<>(counts, List.copyOf(all), days);
    }

    /**
     * The word for the count that stands at a path in JSON.
     *
     * @throws IllegalStateException if not every count has a name
     */
    public Amount<S> amount(String path) {
        if (named.size() != counts.paths().size()) {
            throw new IllegalStateException(
                    "of the counts " + counts.paths() + " only " + named.size() + " have names");
        }
        int count = counts.number(path);
        return new Amount<>(new CountInBounds<>(counts, named, days, count).reading(), counts.perWhole(count));
    }
}
