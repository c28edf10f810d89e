package pl.osl.testkit.generate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.InvalidRecordException;

/** Makes values of a record type by its builder, far faster than by reading JSON. */
final class RecordMaker implements ElementChoices.Maker {

    private static final List<String> WRAPPERS = List.of("Fact", "Listing", "Validity", "Optional");

    private final Class<?> type;
    private final Method builder;
    private final Method build;
    private final @Nullable Method id;
    private final List<Method> fields;

    RecordMaker(Class<?> type, List<String> names) {
        this.type = type;
        this.builder = method(type, "builder");
        this.build = method(builder.getReturnType(), "build");
        this.id = RecordType.of(type).fields().containsKey("id") ? setter("id", List.of("String")) : null;
        this.fields = names.stream().map(name -> setter(name, WRAPPERS)).toList();
    }

    private static Method method(Class<?> of, String name) {
        try {
            return of.getMethod(name);
        } catch (NoSuchMethodException absent) {
            throw new IllegalArgumentException(of + " has no " + name, absent);
        }
    }

    private Method setter(String name, List<String> types) {
        Method setter = Arrays.stream(builder.getReturnType().getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> types.contains(method.getParameterTypes()[0].getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the builder of " + type + " does not set " + name));
        return setter;
    }

    /** The id of the element of a listing with this number. */
    static String idOf(int number) {
        return "no " + number;
    }

    @Override
    public Object made(List<Object> values, int number) {
        try {
            Object some = builder.invoke(null);
            if (id != null) {
                id.invoke(some, idOf(number));
            }
            for (int i = 0; i < values.size(); i++) {
                fields.get(i).invoke(some, values.get(i));
            }
            return build.invoke(some);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidRecordException refused) {
                throw refused;
            }
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
