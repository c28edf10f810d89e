package pl.osl.rules.condition;

import java.util.Optional;

/** A number that an amount is compared with. */
interface Threshold {

    int in(Inquiry inquiry);

    Optional<Parameter> parameter();

    /** One that the sources set. */
    record Fixed(int number) implements Threshold {

        @Override
        public int in(Inquiry inquiry) {
            return number;
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
            return inquiry.valueOf(adjustable);
        }

        @Override
        public Optional<Parameter> parameter() {
            return Optional.of(adjustable);
        }
    }
}
