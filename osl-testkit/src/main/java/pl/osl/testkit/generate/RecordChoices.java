package pl.osl.testkit.generate;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;

/**
 * Makes the choices for the facts at some paths of a record.
 *
 * @param paths the fields, with slashes between those that lead to one
 * @param kept for a path, which of the values are tried; all where it names none
 * @param most the number of elements of a listing of the centre; other listings have at most one
 */
record RecordChoices(LocalDate day, Set<String> paths, Map<String, List<Integer>> kept, int most) {

    private static final String RECORDED_ON = "recordedOn";

    ElementChoices centre() {
        return element(Centre.class, "");
    }

    private ElementChoices element(Class<?> type, String outer) {
        List<String> names = new ArrayList<>();
        List<Choices> fields = new ArrayList<>();
        RecordType shape = RecordType.of(type);
        shape.fields().forEach((name, field) -> {
            String path = outer + name;
            if (!name.equals("id") && (name.equals(RECORDED_ON) || isWanted(path))) {
                names.add(name);
                fields.add(field(field, path, shape.canBeNone().contains(name)));
            }
        });
        return new ElementChoices(names, fields, new RecordMaker(type, names));
    }

    private boolean isWanted(String path) {
        return paths.contains(path) || paths.stream().anyMatch(other -> other.startsWith(path + "/"));
    }

    private Choices field(Type field, String path, boolean mayBeNone) {
        Class<?> raw = RecordType.raw(field);
        Class<?> content = RecordType.raw(RecordType.content(field));
        if (raw == Validity.class) {
            return period(path);
        }
        if (raw == Optional.class) {
            return new FactChoices(List.of(Optional.empty(), Optional.of(day), Optional.of(day.plusYears(1))), true, 3);
        }
        if (raw == Listing.class) {
            Choices elements = RecordType.is(content) ? element(content, path + "/") : plain(content);
            return new ListingChoices(elements, path.contains("/") ? 1 : most);
        }
        return RecordType.is(content)
                ? new PartChoices(element(content, path + "/"), mayBeNone)
                : fact(content, path, mayBeNone);
    }

    private Choices period(String path) {
        return new ElementChoices(
                List.of("from", "until"),
                List.of(fact(When.class, path + "/from", false), fact(When.class, path + "/until", true)),
                (days, number) -> new Validity(day(days.get(0)), day(days.get(1))));
    }

    @SuppressWarnings("unchecked") // made of days alone
    private static Fact<When> day(Object fact) {
        return (Fact<When>) fact;
    }

    private FactChoices plain(Class<?> type) {
        List<?> values = new ValueChoices(day).of(type);
        return new FactChoices(values, false, values.size());
    }

    private FactChoices fact(Class<?> type, String path, boolean mayBeNone) {
        List<Object> facts = new ArrayList<>(List.of(Fact.unrecorded()));
        if (mayBeNone) {
            facts.add(Fact.none());
        }
        values(type, path).stream().map(Fact::known).forEach(facts::add);
        int drawn = facts.size();
        new ValueChoices(day).further(type).stream().map(Fact::known).forEach(facts::add);
        return new FactChoices(facts, true, drawn);
    }

    private List<?> values(Class<?> type, String path) {
        ValueChoices values = new ValueChoices(day);
        List<?> all = values.of(type);
        List<Integer> apart = kept.get(path);
        return IntStream.range(0, all.size())
                .filter(number -> apart == null || number < values.always(type) || apart.contains(number))
                .mapToObj(all::get)
                .toList();
    }
}
