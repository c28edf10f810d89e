package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Reads an object of a type that has a builder.
 *
 * <p>It calls the builder by method handles, since reflection makes an array of the arguments of each call. Jackson has
 * made all of them accessible by then.
 */
final class BuilderReader extends RecordReader {

    private static final long serialVersionUID = 1L;

    private static final MethodType BEGIN = MethodType.methodType(Object.class);
    private static final MethodType SET = MethodType.methodType(void.class, Object.class, Object.class);
    private static final MethodType BUILD = MethodType.methodType(Object.class, Object.class);

    private final transient List<String> names;
    private final transient MethodHandle begin;
    private final transient MethodHandle build;
    private transient MethodHandle[] setters = {};

    BuilderReader(BeanDeserializerBase described, BeanDescription builder) {
        super(described);
        this.names = builder.findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .toList();
        this.begin = handle(described.getValueInstantiator().getDefaultCreator().getAnnotated(), BEGIN);
        this.build = handle(builder.findMethod("build", null).getAnnotated(), BUILD);
    }

    @Override
    List<SettableBeanProperty> fields() {
        List<SettableBeanProperty> fields =
                names.stream().map(described::findProperty).toList();
        setters = fields.stream()
                .map(field -> handle(field.getMember().getAnnotated(), SET))
                .toArray(MethodHandle[]::new);
        return fields;
    }

    private static MethodHandle handle(AnnotatedElement called, MethodType type) {
        try {
            MethodHandle exact = called instanceof Constructor<?> constructor
                    ? MethodHandles.lookup().unreflectConstructor(constructor)
                    : MethodHandles.lookup().unreflect((Method) called);
            return exact.asType(type);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(called.toString(), e);
        }
    }

    @Override
    Object begin(SettableBeanProperty[] fields, DeserializationContext context) throws IOException {
        try {
            return (Object) begin.invokeExact();
        } catch (Throwable e) {
            throw failure(e, context);
        }
    }

    @Override
    void read(SettableBeanProperty field, int number, Object builder, JsonParser in, DeserializationContext context)
            throws IOException {
        Object value = field.deserialize(in, context);
        try {
            setters[number].invokeExact(builder, value);
        } catch (Throwable e) {
            throw failure(e, context);
        }
    }

    @Override
    Object end(Object builder, SettableBeanProperty[] fields, long read, DeserializationContext context)
            throws IOException {
        try {
            return (Object) build.invokeExact(builder);
        } catch (Throwable e) {
            throw failure(e, context);
        }
    }

    private static IOException failure(Throwable e, DeserializationContext context) {
        if (e instanceof Error error) {
            throw error;
        }
        return JsonMappingException.from(context, "the builder refused a value", e);
    }
}
