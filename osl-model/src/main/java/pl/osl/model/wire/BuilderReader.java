package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.util.List;

/** Reads an object of a type that has a builder. */
final class BuilderReader extends RecordReader {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;
    private final transient AnnotatedMethod build;

    BuilderReader(BeanDeserializerBase described, BeanDescription builder) {
        super(described);
        this.names = builder.findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .toList();
        this.build = builder.findMethod("build", null);
    }

    @Override
    List<SettableBeanProperty> fields() {
        return names.stream().map(described::findProperty).toList();
    }

    @Override
    Object begin(SettableBeanProperty[] fields, DeserializationContext context) throws IOException {
        return described.getValueInstantiator().createUsingDefault(context);
    }

    @Override
    void read(SettableBeanProperty field, int number, Object builder, JsonParser in, DeserializationContext context)
            throws IOException {
        field.deserializeAndSet(in, context, builder);
    }

    @Override
    Object end(Object builder, SettableBeanProperty[] fields, long read, DeserializationContext context)
            throws IOException {
        try {
            return build.callOn(builder);
        } catch (Exception e) {
            return context.handleInstantiationProblem(handledType(), null, e);
        }
    }
}
