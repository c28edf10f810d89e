package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads an object of a type that is created from all its fields at once, such as a record. */
final class CreatorReader extends RecordReader {

    private static final long serialVersionUID = 1L;

    CreatorReader(BeanDeserializerBase described) {
        super(described);
    }

    @Override
    List<SettableBeanProperty> fields() {
        List<SettableBeanProperty> fields = new ArrayList<>();
        described.creatorProperties().forEachRemaining(fields::add);
        fields.sort(Comparator.comparingInt(SettableBeanProperty::getCreatorIndex));
        return fields;
    }

    @Override
    Object begin(SettableBeanProperty[] fields, DeserializationContext context) {
        return new Object[fields.length];
    }

    @Override
    void read(SettableBeanProperty field, int number, Object values, JsonParser in, DeserializationContext context)
            throws IOException {
        ((Object[]) values)[number] = field.deserialize(in, context);
    }

    @Override
    Object end(Object values, SettableBeanProperty[] fields, long read, DeserializationContext context)
            throws IOException {
        Object[] all = (Object[]) values;
        for (int i = 0; i < all.length; i++) {
            if ((read & 1L << i) == 0) {
                all[i] = fields[i].getNullValueProvider().getAbsentValue(context);
            }
        }
        return described.getValueInstantiator().createFromObjectWith(context, all);
    }
}
