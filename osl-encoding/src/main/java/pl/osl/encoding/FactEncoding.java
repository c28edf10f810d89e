package pl.osl.encoding;

import java.util.Objects;
import org.immutables.encode.Encoding;
import pl.osl.model.fact.Fact;

/** Lets a builder start from the unrecorded fact, and accept a fact or its bare value. */
@Encoding
class FactEncoding<T> {

    @Encoding.Impl
    private Fact<T> field = Fact.unrecorded();

    @Encoding.Expose
    Fact<T> get() {
        return field;
    }

    @Encoding.Copy
    Fact<T> with(Fact<T> fact) {
        return Objects.requireNonNull(fact);
    }

    @Encoding.Builder
    static class Builder<T> {

        private Fact<T> field = Fact.unrecorded();

        @Encoding.Init
        @Encoding.Copy
        final void set(Fact<T> fact) {
            this.field = Objects.requireNonNull(fact);
        }

        /** Sets {@code <*>} to a recorded value. */
        @Encoding.Init
        final void setValue(T value) {
            this.field = Fact.known(value);
        }

        @Encoding.Build
        Fact<T> build() {
            return field;
        }
    }
}
