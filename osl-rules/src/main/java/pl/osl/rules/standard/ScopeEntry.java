package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.condition.Outline;

/**
 * The centres to which a rule applies, as the catalogue shows them.
 *
 * @param wording who they are, in the nominative
 * @param wording what these centres are called, in the nominative
 * @param logic the exact condition that defines them
 */
public record ScopeEntry(
        @JsonProperty("wording") Wording wording,
        @JsonProperty("logic") Outline logic) implements PartForm {

    /** Who they are, in English. */
    @Override
    public String toString() {
        return wording.english();
    }

    static ScopeEntry of(Scope scope) {
        return new ScopeEntry(scope.wording(), scope.condition().outline());
    }
}
