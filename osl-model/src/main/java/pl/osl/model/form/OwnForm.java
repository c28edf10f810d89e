package pl.osl.model.form;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

/**
 * What has one form in JSON, whichever mapper of Jackson writes or reads it: that of {@code OslJson}.
 *
 * <p>A mapper of Jackson 2 gives and accepts the same JSON values as {@code OslJson}, whatever its settings, and reports
 * all faults together. A mapper of Jackson 3 writes the same; it reads those types that are documents of their own.
 */
@JsonDeserialize(using = FormReader.class)
public interface OwnForm {

    @JsonValue
    private WrittenForm ownForm() {
        return new WrittenForm(this);
    }
}
