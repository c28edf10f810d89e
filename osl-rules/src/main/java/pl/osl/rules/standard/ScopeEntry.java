package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Outline;

/**
 * To which centres a rule applies, as the catalogue shows it.
 *
 * @param wording who they are, in the nominative
 * @param logic what exactly is true of them
 */
public record ScopeEntry(
        @JsonProperty("wording") Wording wording,
        @JsonProperty("logic") Outline logic) {

    static ScopeEntry of(Scope scope) {
        return new ScopeEntry(scope.wording(), scope.condition().outline());
    }
}
