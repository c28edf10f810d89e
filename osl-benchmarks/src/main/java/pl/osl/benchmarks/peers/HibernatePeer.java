package pl.osl.benchmarks.peers;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: a constraint on the type for each rule, mapped without annotations on the facts. */
final class HibernatePeer implements Peer {

    private final Validator validator;

    HibernatePeer() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        TypeConstraintMappingContext<PlainCentre> type = mapping.type(PlainCentre.class);
        for (BenchRule rule : BenchRule.values()) {
            type.constraint(new GenericConstraintDef<>(MeetsBenchRule.class)
                    .param("value", rule)
                    .message(rule.name()));
        }
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    Set<ConstraintViolation<PlainCentre>> violations(PlainCentre centre) {
        return validator.validate(centre);
    }

    @Override
    public long met(PlainCentre centre) {
        long met = ALL;
        for (ConstraintViolation<PlainCentre> violation : violations(centre)) {
            met &= ~BenchRule.valueOf(violation.getMessage()).bit();
        }
        return met;
    }
}
