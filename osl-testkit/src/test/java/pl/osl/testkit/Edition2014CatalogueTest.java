package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.Cases;
import pl.osl.testkit.laws.CatalogueCheck;
import pl.osl.testkit.laws.CatalogueLaws;

/** The catalogue of the edition of 2014: 91 rules, each tried four times. */
class Edition2014CatalogueTest implements CatalogueLaws {

    @Override
    public Standard standard() {
        return OslStandard.edition2014();
    }

    @Override
    public List<Case> cases() {
        return Cases.edition2014();
    }

    @Override
    public List<Case> boundaries() {
        return Cases.boundariesOf2014();
    }

    /** With a share of staff set, since without one any number is enough. */
    @Override
    public Standard flipped() {
        Standard flipped = standard();
        for (Parameter parameter : used()) {
            flipped = parameter.isReportOnly() ? flipped.withParameter(parameter, 50) : flipped;
        }
        return flipped;
    }

    @Test
    void there_are_91_rules() {
        assertThat(standard().rules()).hasSize(91);
    }

    @Test
    void every_parameter_that_is_declared_is_used_and_every_one_used_is_declared() {
        Set<Parameter> declared = DeclaredParameters.beside(OslStandard.class);
        assertThat(declared).isNotEmpty();
        assertThat(new CatalogueCheck(standard().rules(), List.of()).strayParameters(declared))
                .isEmpty();
    }

    private Set<Parameter> used() {
        Set<Parameter> used = new HashSet<>();
        standard().rules().forEach(rule -> CatalogueCheck.parameters(rule).forEach(used::add));
        return used;
    }
}
