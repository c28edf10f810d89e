package pl.osl.rules.question;

import com.fasterxml.jackson.annotation.JsonProperty;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.standard.Stage;

/**
 * The stage that a centre may reach with the least to do, of those that apply to it and are not reached.
 *
 * @param stage which stage
 * @param title its short name
 */
public record NextStage(
        @JsonProperty("stage") StageId stage,
        @JsonProperty("title") Wording title) implements PartForm {

    static NextStage of(Stage stage) {
        return new NextStage(stage.id(), stage.title());
    }

    /** The stage and its title in English. */
    @Override
    public String toString() {
        return stage + " " + title.english();
    }
}
