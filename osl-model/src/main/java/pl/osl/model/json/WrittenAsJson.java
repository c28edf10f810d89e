package pl.osl.model.json;

import java.io.Serializable;

/**
 * What Java serialisation writes in the place of a value: its JSON, which is read again by the rules of {@link OslJson}.
 *
 * @param type of the value
 * @param json as {@link OslJson#write} writes it
 */
public record WrittenAsJson(Class<?> type, String json) implements Serializable {

    /** This value as JSON, for its {@code writeReplace}. */
    public static WrittenAsJson of(Object value) {
        return new WrittenAsJson(value.getClass(), OslJson.write(value));
    }

    /** The value itself; called by Java when it reads one. */
    Object readResolve() {
        return OslJson.read(json, type);
    }
}
