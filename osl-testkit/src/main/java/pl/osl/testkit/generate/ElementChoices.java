package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be known of an element: any choice for each of its fields. */
final class ElementChoices extends Choices {

    /** Makes the element of the values of its fields. */
    interface Maker {
        Object made(List<Object> values, int number);
    }

    private final List<String> names;
    private final List<Choices> fields;
    private final Maker maker;

    ElementChoices(List<String> names, List<Choices> fields, Maker maker) {
        this.names = List.copyOf(names);
        this.fields = List.copyOf(fields);
        this.maker = maker;
    }

    @Override
    int count() {
        return fields.stream().mapToInt(Choices::count).reduce(1, Choices::product);
    }

    @Override
    KnownPart numbered(int number) {
        int[] rest = {number};
        return each(field -> {
            KnownPart part = field.numbered(rest[0] % field.count());
            rest[0] /= field.count();
            return part;
        });
    }

    @Override
    KnownPart drawn(SeededDraw random) {
        return each(field -> field.drawn(random));
    }

    @Override
    KnownPart filled(SeededDraw random) {
        return each(field -> field.filled(random));
    }

    @Override
    List<KnownPart> poorest() {
        return List.of(each(field -> field.poorest().get(0)));
    }

    @Override
    KnownPart outlined() {
        return each(Choices::outlined);
    }

    private KnownPart each(Function<Choices, KnownPart> part) {
        return new KnownPart(0, fields.stream().map(part).toList());
    }

    KnownPart with(KnownPart part, String field, KnownPart known) {
        return part.withPart(names.indexOf(field), known);
    }

    @Override
    List<RicherPart> richer(KnownPart part) {
        List<RicherPart> richer = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            fields.get(i)
                    .richer(part.parts().get(i))
                    .forEach(step -> richer.add(step.in(names.get(at), part.withPart(at, step.part()))));
        }
        return richer;
    }

    @Override
    List<OpenListing> openListings(KnownPart part) {
        List<OpenListing> open = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            int at = i;
            fields.get(i)
                    .openListings(part.parts().get(i))
                    .forEach(one -> open.add(one.in(names.get(at), changed -> part.withPart(at, changed))));
        }
        return open;
    }

    @Override
    Stream<KnownPart> elements(KnownPart part, String path) {
        int slash = path.indexOf('/');
        int field = names.indexOf(slash < 0 ? path : path.substring(0, slash));
        String inner = slash < 0 ? "" : path.substring(slash + 1);
        return field < 0
                ? Stream.empty()
                : fields.get(field).elements(part.parts().get(field), inner);
    }

    @Override
    Optional<Object> value(KnownPart part, int number) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Optional<Object> value = fields.get(i).value(part.parts().get(i), 0);
            if (value.isEmpty()) {
                return value;
            }
            values.add(value.get());
        }
        return part.value(() -> maker.made(values, number));
    }
}
