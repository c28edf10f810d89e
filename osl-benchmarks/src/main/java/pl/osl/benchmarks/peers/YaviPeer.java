package pl.osl.benchmarks.peers;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.CustomConstraint;
import am.ik.yavi.core.Validator;

/** YAVI: a constraint on the centre for each rule. */
final class YaviPeer implements Peer {

    private final Validator<PlainCentre> validator;

    YaviPeer(BenchDays days) {
        ValidatorBuilder<PlainCentre> builder = ValidatorBuilder.of();
        for (BenchRule rule : BenchRule.values()) {
            builder.constraintOnTarget(new RuleConstraint(rule, days), rule.name());
        }
        validator = builder.build();
    }

    ConstraintViolations violations(PlainCentre centre) {
        return validator.validate(centre);
    }

    @Override
    public long met(PlainCentre centre) {
        long met = ALL;
        for (ConstraintViolation violation : violations(centre)) {
            met &= ~BenchRule.valueOf(violation.messageKey()).bit();
        }
        return met;
    }

    private record RuleConstraint(BenchRule rule, BenchDays days) implements CustomConstraint<PlainCentre> {

        @Override
        public boolean test(PlainCentre centre) {
            return rule.isMet(centre, days, null);
        }

        @Override
        public String messageKey() {
            return rule.name();
        }

        @Override
        public String defaultMessageFormat() {
            return rule.says(false);
        }
    }
}
