package pl.osl.rules.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * What a condition asks, point by point: all that decides its answer, and nothing that is recorded about a centre.
 *
 * @param says the point itself; all of its parts must hold unless it says otherwise
 * @param listing the listing whose entries are asked, where the point is about one
 * @param parts the points below it
 */
public record Outline(
        @JsonProperty("says") Wording says,
        @JsonProperty("listing") Optional<Standing> listing,
        @JsonProperty("parts") @JsonInclude List<Outline> parts)
        implements PartForm {

    private static final Wording COUNTING =
            Wording.of("uwzględnia się pozycje, dla których", "taking into account entries for which");

    public Outline {
        parts = List.copyOf(parts);
    }

    /** A point with those below it. */
    static Outline of(Wording says, List<Outline> parts) {
        return new Outline(says, Optional.empty(), parts);
    }

    /** A point without any below it. */
    static Outline of(Wording says) {
        return of(says, List.of());
    }

    /**
     * The same point with, below it, what tells which entries count, and from what each day follows.
     *
     * @param counting what is asked of an entry
     */
    Outline over(List<Outline> counting, Reading<?>... days) {
        List<Outline> points = new ArrayList<>(point(COUNTING, counting));
        for (Reading<?> day : days) {
            points.addAll(point(day.quoted(), day.origins()));
        }
        return new Outline(says, listing, points);
    }

    private static List<Outline> point(Wording says, List<Outline> parts) {
        return parts.isEmpty() ? List.of() : List.of(of(says, parts));
    }

    /** The whole on one line, with the points below each point in brackets after it. */
    public Wording wording() {
        return Wording.of(line(Language.POLISH), line(Language.ENGLISH));
    }

    /** The listings that it mentions, each as often as it is mentioned. */
    public Stream<Standing> listings() {
        return Stream.concat(
                listing.stream()
                        .flatMap(standing -> Stream.concat(
                                Stream.of(standing), standing.when().stream().flatMap(Outline::listings))),
                parts.stream().flatMap(Outline::listings));
    }

    private String line(Language language) {
        String point = says.in(language);
        return parts.isEmpty()
                ? point
                : parts.stream().map(part -> part.line(language)).collect(Collectors.joining("; ", point + " (", ")"));
    }

    /**
     * A listing whose entries exist in time, and when one of them counts as standing on the day asked about.
     *
     * @param name what the entries are called together
     * @param when what is then true of an entry; empty if the entries do not change with time
     */
    public record Standing(
            @JsonProperty("name") Wording name,
            @JsonProperty("when") @JsonInclude List<Outline> when) implements PartForm {

        public Standing {
            when = List.copyOf(when);
        }
    }
}
