package pl.osl.model.wire;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Orders the fields of a builder as those of the value it builds; a document in that order is read fastest. */
final class AttributeOrder extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        Class<?> built = type.getRawType().getEnclosingClass();
        JsonSerialize written = built == null ? null : built.getAnnotation(JsonSerialize.class);
        return written == null ? null : attributes(written.as());
    }

    private static String[] attributes(Class<?> generated) {
        return Arrays.stream(generated.getDeclaredFields())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .map(Field::getName)
                .toArray(String[]::new);
    }
}
