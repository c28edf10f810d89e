package pl.osl.rules.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.form.OwnForm;

/** What every answer says of its question: which standard was asked, and under which parameters. */
public interface Answer extends OwnForm {

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** The name of the standard. */
    String standard();

    /** Which edition of it. */
    String edition();

    /** The parameters that were set, by name; all others have the values of the standard. */
    List<ParameterSetting> parameters();

    /**
     * The answer in a few lines for a log or a debugger, as {@code toString} prints it.
     *
     * <p>At most 20 lines of at most 120 characters; names no person.
     */
    String describe();

    /** The head, and as many of these details below it as fit; give the most important first. */
    default String describe(Stream<?> details) {
        return ShortText.of(standard() + " " + edition(), details);
    }
}
