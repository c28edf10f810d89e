package pl.osl.encoding;

import java.util.Objects;
import org.immutables.encode.Encoding;
import pl.osl.model.fact.Listing;

/** Lets a builder start from the unrecorded listing. */
@Encoding
class ListingEncoding<E> {

    @Encoding.Impl
    private Listing<E> field = Listing.unrecorded();

    @Encoding.Expose
    Listing<E> get() {
        return field;
    }

    @Encoding.Copy
    Listing<E> with(Listing<E> listing) {
        return Objects.requireNonNull(listing);
    }

    @Encoding.Builder
    static class Builder<E> {

        private Listing<E> field = Listing.unrecorded();

        @Encoding.Init
        @Encoding.Copy
        final void set(Listing<E> listing) {
            this.field = Objects.requireNonNull(listing);
        }

        @Encoding.Build
        Listing<E> build() {
            return field;
        }
    }
}
