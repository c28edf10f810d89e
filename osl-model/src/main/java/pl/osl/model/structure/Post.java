package pl.osl.model.structure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.osl.model.fact.Chronology;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Sourced;
import pl.osl.model.fact.Validity;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.PartForm;

/** A post in the structure of the centre, filled or vacant. */
@Value.Immutable
@JsonSerialize(as = ImmutablePost.class)
@JsonDeserialize(using = FormReader.class)
public interface Post extends WithPost, Dated, Sourced, PartForm {

    /** The days, and what always holds of them. */
    Chronology<Post> CHRONOLOGY = Chronology.<Post>days().period("validity", Post::validity);

    /** The title of the post. */
    Optional<String> title();

    /** What the post is for. */
    Fact<PostPurpose> purpose();

    /** The period in which the post exists in the structure. */
    @Override
    Validity validity();

    @Override
    List<SourceReference> sources();

    /** Refuses <em>none</em> for {@code purpose} and unreadable text. */
    @Value.Check
    default void check() {
        Faults.gather()
                .refuseUnreadable("title", title())
                .refuseNone("purpose", purpose())
                .throwIfAny();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builder of {@link Post}; every attribute is optional. */
    final class Builder extends ImmutablePost.Builder {
        Builder() {}
    }
}
