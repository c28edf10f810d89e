package pl.osl.encoding;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.encode.Encoding;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.When;

/**
 * As {@link FactEncoding}, for a day, which a builder also accepts as a date or as text; must be enabled before that
 * one.
 */
@Encoding
class DayEncoding {

    @Encoding.Impl
    private Fact<When> field = Fact.unrecorded();

    @Encoding.Expose
    Fact<When> get() {
        return field;
    }

    @Encoding.Copy
    Fact<When> with(Fact<When> fact) {
        return Objects.requireNonNull(fact);
    }

    @Encoding.Builder
    static class Builder {

        private Fact<When> field = Fact.unrecorded();

        @Encoding.Init
        @Encoding.Copy
        final void set(Fact<When> fact) {
            this.field = Objects.requireNonNull(fact);
        }

        /** Sets {@code <*>} to a recorded day. */
        @Encoding.Init
        final void setWhen(When when) {
            this.field = Fact.known(when);
        }

        /** Sets {@code <*>} to a recorded day. */
        @Encoding.Init
        final void setDay(LocalDate day) {
            this.field = Fact.known(When.on(day));
        }

        /** Sets {@code <*>} to a recorded day written as in JSON. */
        @Encoding.Init
        final void setText(String text) {
            this.field = Fact.known(When.parse(text));
        }

        @Encoding.Build
        Fact<When> build() {
            return field;
        }
    }
}
