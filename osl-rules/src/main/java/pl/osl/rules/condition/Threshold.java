package pl.osl.rules.condition;

import java.util.Optional;
import pl.osl.model.fact.Wording;
import pl.osl.rules.walk.Inquiry;

/** A number that an amount is compared with. */
interface Threshold {

    int in(Inquiry inquiry);

    /** The number, or the name of the parameter with its default. */
    Wording wording();

    Optional<Parameter> parameter();

    /** One that the sources set. */
    record Fixed(int number) implements Threshold {

        @Override
        public int in(Inquiry inquiry) {
            return number;
        }

        @Override
        public Wording wording() {
            return Wording.same(Integer.toString(number));
        }

        @Override
        public Optional<Parameter> parameter() {
            return Optional.empty();
        }
    }

    /** One that the sources leave open. */
    record Adjustable(Parameter adjustable) implements Threshold {

        @Override
        public int in(Inquiry inquiry) {
            return inquiry.valueOf(adjustable.name(), adjustable.standardValue());
        }

        @Override
        public Wording wording() {
            Wording byDefault = adjustable.isReportOnly()
                    ? Parameter.NO_THRESHOLD
                    : Wording.same(Integer.toString(adjustable.standardValue()));
            return Wording.of("wartość parametru „", "the value of the parameter “")
                    .then(adjustable.wording())
                    .then(Wording.of("” (domyślnie ", "” (by default "))
                    .then(byDefault)
                    .then(Wording.same(")"));
        }

        @Override
        public Optional<Parameter> parameter() {
            return Optional.of(adjustable);
        }
    }
}
