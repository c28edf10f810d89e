package pl.osl.model.wire;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedWithParams;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;
import pl.osl.model.form.OwnForm;
import pl.osl.model.form.ReadForm;

/**
 * Sees the parts of a type where other mappers see its own form, and orders the fields of a builder as those of the value
 * it builds; a document in that order is read fastest.
 */
final class OwnTypes extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasAsValue(Annotated member) {
        boolean ownForm = member instanceof AnnotatedMember declared && declared.getDeclaringClass() == OwnForm.class;
        return ownForm ? Boolean.FALSE : super.hasAsValue(member);
    }

    @Override
    public @Nullable Object findSerializer(Annotated written) {
        Object writer = super.findSerializer(written);
        return writer == FormWriter.class ? null : writer;
    }

    @Override
    public @Nullable Object findDeserializer(Annotated read) {
        Object reader = super.findDeserializer(read);
        return reader == FormReader.class ? null : reader;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated creator) {
        boolean ownForm = creator instanceof AnnotatedWithParams called
                && called.getParameterCount() == 1
                && called.getRawParameterType(0) == ReadForm.class;
        return ownForm ? JsonCreator.Mode.DISABLED : super.findCreatorAnnotation(config, creator);
    }

    @Override
    public JacksonInject.@Nullable Value findInjectableValue(AnnotatedMember member) {
        return null;
    }

    /** The builder stands in the type it builds. */
    @Override
    public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
        return type.getRawType().isAnnotationPresent(JsonSerialize.class)
                ? Arrays.stream(type.getRawType().getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(AnnotatedClass type) {
        Class<?> built = type.getRawType().getEnclosingClass();
        JsonSerialize written = built == null ? null : built.getAnnotation(JsonSerialize.class);
        return written == null ? super.findSerializationPropertyOrder(type) : attributes(written.as());
    }

    private static String[] attributes(Class<?> generated) {
        return Arrays.stream(generated.getDeclaredFields())
                .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                .map(Field::getName)
                .toArray(String[]::new);
    }
}
