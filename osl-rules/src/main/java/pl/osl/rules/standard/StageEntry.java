package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;

/**
 * A stage as the catalogue shows it.
 *
 * @param stage its id
 * @param title a short name
 * @param prerequisites the stages that must be reached before it
 * @param rules in the order of the standard
 */
public record StageEntry(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title,
        @JsonProperty("prerequisites") @JsonInclude List<StageId> prerequisites,
        @JsonProperty("rules") @JsonInclude List<RuleEntry> rules)
        implements PartForm {

    public StageEntry {
        prerequisites = List.copyOf(prerequisites);
        rules = List.copyOf(rules);
    }

    static String count(long rules) {
        return rules == 1 ? "1 rule" : rules + " rules";
    }

    /** The stage, its title in English and the number of its rules. */
    @Override
    public String toString() {
        return stage + " " + title.english() + ", " + count(rules.size());
    }

    static StageEntry of(Stage stage, Standard standard) {
        return new StageEntry(
                stage.id(),
                stage.title(),
                stage.prerequisites(),
                stage.rules().stream().map(rule -> RuleEntry.of(rule, standard)).toList());
    }
}
