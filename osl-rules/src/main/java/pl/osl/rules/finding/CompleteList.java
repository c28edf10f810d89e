package pl.osl.rules.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * A list of which the record says that it is complete: these entries and no others, ever, up to the day of the record.
 *
 * <p>The strongest thing that a record can say, and easily said without being meant: in JSON a plain array says it.
 *
 * @param place where the list stands
 * @param says what its entries are called together, in the nominative
 * @param outOf how many lists of the kind were looked at, complete or not, each in an element of its own; empty if it lies
 *     in none
 */
public record CompleteList(
        @JsonProperty("place") Place place,
        @JsonProperty("says") Wording says,
        @JsonProperty("outOf") Optional<Integer> outOf)
        implements PartForm {

    /** What lists are called, each name once; where not all of the name are among them, with how many are. */
    public static List<Wording> named(List<CompleteList> lists) {
        Map<Wording, Map<String, List<CompleteList>>> byName = lists.stream()
                .collect(Collectors.groupingBy(
                        CompleteList::says,
                        LinkedHashMap::new,
                        Collectors.groupingBy(CompleteList::kind, LinkedHashMap::new, Collectors.toList())));
        return byName.entrySet().stream()
                .map(name -> counted(name.getKey(), name.getValue().values()))
                .toList();
    }

    private static Wording counted(Wording name, Collection<List<CompleteList>> kinds) {
        int complete = kinds.stream().mapToInt(List::size).sum();
        int all = kinds.stream()
                .mapToInt(kind -> Math.max(kind.size(), kind.get(0).outOf.orElse(1)))
                .sum();
        return complete == all
                ? name
                : name.then(Wording.of(
                        " (" + complete + " z " + all + " wykazów)", " (" + complete + " of " + all + " lists)"));
    }

    private String kind() {
        return kind(place);
    }

    /** A place with an asterisk for each element of a list. */
    static String kind(Place place) {
        return place.inCompleteLists().toString().replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    /** The place, and what stands there in English. */
    @Override
    public String toString() {
        return place + " " + says.english();
    }
}
