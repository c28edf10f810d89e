package pl.osl.rules.standard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.osl.model.fact.SchemaVersion;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.OwnForm;
import pl.osl.model.form.ReadForm;
import pl.osl.rules.condition.Outline;

/**
 * A standard as plain data: everything its rules say, ask and rest on, and what is left to human judgement.
 *
 * <p>Two standards with the same catalogue ask the same questions in the same words. A standard always gives the same
 * catalogue, and a catalogue is always written as the same bytes. Immutable and safe to share between threads.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCatalogue.class)
@JsonDeserialize(using = FormReader.class)
public interface Catalogue extends OwnForm {

    /** The version of the written form. */
    @Value.Default
    default SchemaVersion schemaVersion() {
        return SchemaVersion.CURRENT;
    }

    /** The name of the standard. */
    String standard();

    /** The edition of the standard. */
    String edition();

    /** What the edition holds, in a line; empty if its name says enough. */
    Optional<Wording> subtitle();

    /** The stages in the order of the standard. */
    List<StageEntry> stages();

    /** What the sources demand but no rule can check. */
    List<Judgement> judgements();

    /** All rules, stage by stage. */
    default Stream<RuleEntry> rules() {
        return stages().stream().flatMap(stage -> stage.rules().stream());
    }

    /** The listings that the rules read, each once, in the order of first use. */
    default List<Outline.Standing> listings() {
        return rules().flatMap(
                        rule -> Stream.concat(rule.scope().stream().map(ScopeEntry::logic), Stream.of(rule.logic())))
                .flatMap(Outline::listings)
                .distinct()
                .toList();
    }

    /** The standard with the numbers of its stages and rules, and a line for each stage; {@code toString} prints it. */
    default String describe() {
        int most = 18;
        String rest = stages().size() <= most ? "" : "\n  and " + (stages().size() - most) + " more";
        return stages().stream()
                .limit(most)
                .map(stage -> "\n  " + stage)
                .collect(Collectors.joining("", counted(), rest));
    }

    private String counted() {
        String stages = stages().size() == 1 ? "1 stage" : stages().size() + " stages";
        return standard() + " " + edition() + ", " + stages + ", " + StageEntry.count(rules().count());
    }

    /** The catalogue of a standard. */
    static Catalogue of(Standard standard) {
        return new Builder()
                .standard(standard.name())
                .edition(standard.edition())
                .subtitle(standard.subtitle())
                .stages(standard.stages().stream()
                        .map(stage -> StageEntry.of(stage, standard))
                        .toList())
                .judgements(standard.judgements())
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Catalogue inForm(ReadForm form) {
        return form.as(Catalogue.class);
    }

    /** Builds a catalogue; used by {@link #of} and by the reader of JSON. */
    final class Builder extends ImmutableCatalogue.Builder {
        Builder() {}
    }
}
