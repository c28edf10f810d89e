package pl.osl.encoding;

import java.util.Objects;
import org.immutables.encode.Encoding;
import pl.osl.model.fact.Validity;

/** Lets a builder start from the unrecorded validity. */
@Encoding
class ValidityEncoding {

    @Encoding.Impl
    private Validity field = Validity.unrecorded();

    @Encoding.Expose
    Validity get() {
        return field;
    }

    @Encoding.Copy
    Validity with(Validity validity) {
        return Objects.requireNonNull(validity);
    }

    @Encoding.Builder
    static class Builder {

        private Validity field = Validity.unrecorded();

        @Encoding.Init
        @Encoding.Copy
        final void set(Validity validity) {
            this.field = Objects.requireNonNull(validity);
        }

        @Encoding.Build
        Validity build() {
            return field;
        }
    }
}
