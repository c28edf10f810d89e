package pl.osl.model.wire;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.type.MapType;

/** Ensures that every reader of an object refuses a repeated key. */
final class StrictReaders extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
        if (!(reader instanceof BeanDeserializerBase described)) {
            return reader;
        }
        if (description.findJsonValueAccessor() != null) {
            return new SingleReader(reader);
        }
        if (passesOver(config, description)) {
            return new WatchedReader(described);
        }
        if (described instanceof BuilderBasedDeserializer) {
            return new BuilderReader(described, description);
        }
        if (described.getValueInstantiator().canCreateFromObjectWith()) {
            return new CreatorReader(described);
        }
        return described.getValueInstantiator().canCreateUsingDefault() ? new WatchedReader(described) : described;
    }

    /** Whether the type has fields that are written but ignored when read. */
    private static boolean passesOver(DeserializationConfig config, BeanDescription description) {
        return !config.getDefaultPropertyIgnorals(description.getBeanClass(), description.getClassInfo())
                .findIgnoredForDeserialization()
                .isEmpty();
    }

    @Override
    public JsonDeserializer<?> modifyMapDeserializer(
            DeserializationConfig config, MapType type, BeanDescription description, JsonDeserializer<?> reader) {
        return new WatchedReader(reader);
    }

    @Override
    public JsonDeserializer<?> modifyEnumDeserializer(
            DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> reader) {
        return new ConstantReader(type);
    }
}
