package pl.osl.model.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import pl.osl.model.fact.Listing;

/** Writes a partial listing as an object and leaves an unrecorded one out. */
final class ListingWriter extends StdSerializer<Listing<?>> {

    private static final long serialVersionUID = 1L;

    ListingWriter() {
        super(Listing.class, false);
    }

    @Override
    public void serialize(Listing<?> listing, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (listing.isComplete()) {
            provider.defaultSerializeValue(listing.elements(), out);
        } else {
            out.writeStartObject();
            provider.defaultSerializeField(Listing.AT_LEAST, listing.elements(), out);
            out.writeEndObject();
        }
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Listing<?> listing) {
        return listing.isUnrecorded();
    }
}
