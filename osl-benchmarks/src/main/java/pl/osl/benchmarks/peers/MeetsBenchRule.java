package pl.osl.benchmarks.peers;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint on a centre: it meets this rule. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(MeetsBenchRule.All.class)
@Constraint(validatedBy = MeetsBenchRule.Check.class)
public @interface MeetsBenchRule {

    /** Which. */
    BenchRule value();

    /** As every constraint has it. */
    String message() default "not met";

    /** As every constraint has it. */
    Class<?>[] groups() default {};

    /** As every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one type. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /** These. */
        MeetsBenchRule[] value();
    }

    /** Decides it by hand. */
    final class Check implements ConstraintValidator<MeetsBenchRule, PlainCentre> {

        private BenchRule rule = BenchRule.FAMILIARISED;

        @Override
        public void initialize(MeetsBenchRule constraint) {
            rule = constraint.value();
        }

        @Override
        public boolean isValid(PlainCentre centre, ConstraintValidatorContext context) {
            return rule.isMet(centre, BenchDays.BENCH, null);
        }
    }
}
