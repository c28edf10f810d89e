package pl.osl.rules.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Parameter;

/**
 * A standard, or an edition of one: its stages with their rules, and the parameters that were set.
 *
 * <p>Every change gives a new standard, which is checked as a whole; its edition is marked "(altered)" until it is given
 * a name. Two standards are equal only if they are the same object, because conditions hold functions, which cannot be
 * compared. Immutable and safe to share between threads.
 */
public final class Standard {

    private static final String ALTERED = " (altered)";

    private final String name;
    private final String edition;
    private final List<Stage> stages;
    private final SortedMap<String, Integer> parameters;
    private final List<Judgement> judgements;
    private final Optional<Wording> subtitle;

    private Standard(
            String name,
            String edition,
            List<Stage> stages,
            SortedMap<String, Integer> parameters,
            List<Judgement> judgements,
            Optional<Wording> subtitle) {
        this.name = name;
        this.edition = edition;
        this.stages = List.copyOf(stages);
        this.parameters = parameters;
        this.judgements = List.copyOf(judgements);
        this.subtitle = subtitle;
        List<String> faults = new StandardCheck(this.stages, parameters.keySet()).faults();
        if (!faults.isEmpty()) {
            throw new InvalidStandardException(name + " " + edition, faults);
        }
    }

    /**
     * A standard with these stages.
     *
     * @param name of the standard, the same for all editions
     * @param edition the edition
     * @throws InvalidStandardException if an id is used twice, or a prerequisite does not come before its stage
     */
    public static Standard of(String name, String edition, Stage... stages) {
        return new Standard(name, edition, List.of(stages), Collections.emptySortedMap(), List.of(), Optional.empty());
    }

    /** The name of the standard, the same for all editions. */
    public String name() {
        return name;
    }

    /** The edition. */
    public String edition() {
        return edition;
    }

    /** The stages; each comes after its prerequisites. */
    public List<Stage> stages() {
        return stages;
    }

    /** All rules, stage by stage. */
    public List<Rule> rules() {
        return stages.stream().flatMap(stage -> stage.rules().stream()).toList();
    }

    /** What the sources demand but no rule can check. */
    public List<Judgement> judgements() {
        return judgements;
    }

    /** What the edition holds, in a line; empty if its name says enough. */
    public Optional<Wording> subtitle() {
        return subtitle;
    }

    /** Everything the standard says, as plain data. */
    public Catalogue catalogue() {
        return Catalogue.of(this);
    }

    /** The parameters that were set, by name. */
    public SortedMap<String, Integer> parameters() {
        return parameters;
    }

    /**
     * This standard with a stage added at the end, or replacing the one with the same id.
     *
     * @throws InvalidStandardException if the result contradicts itself
     */
    public Standard with(Stage stage) {
        List<Stage> changed = new ArrayList<>(stages);
        int at = stages.stream().map(Stage::id).toList().indexOf(stage.id());
        if (at < 0) {
            changed.add(stage);
        } else {
            changed.set(at, stage);
        }
        return new Standard(name, altered(), changed, parameters, judgements, subtitle);
    }

    /**
     * This standard with a rule replacing the one with the same id; {@link Stage#with} adds a new rule.
     *
     * @throws InvalidStandardException if there is no rule with that id
     */
    public Standard with(Rule rule) {
        Stage holder = holderOf(rule.id());
        return with(holder.with(rule));
    }

    /**
     * This standard without a rule.
     *
     * @throws InvalidStandardException if there is no rule with that id
     */
    public Standard without(RuleId rule) {
        Stage holder = holderOf(rule);
        return with(holder.without(rule));
    }

    /**
     * This standard with a parameter set.
     *
     * @throws InvalidStandardException if none of its rules depends on that parameter
     */
    public Standard withParameter(Parameter parameter, int value) {
        SortedMap<String, Integer> changed = new TreeMap<>(parameters);
        changed.put(parameter.name(), value);
        return new Standard(name, edition, stages, Collections.unmodifiableSortedMap(changed), judgements, subtitle);
    }

    /** This standard with exactly the parameters set in another, leaving out those on which none of its rules depends. */
    public Standard withParametersOf(Standard other) {
        Set<String> known = new HashSet<>();
        rules().forEach(rule -> {
            rule.requirement().forEachParameter(parameter -> known.add(parameter.name()));
            rule.applies().ifPresent(applies -> applies.forEachParameter(parameter -> known.add(parameter.name())));
        });
        SortedMap<String, Integer> kept = new TreeMap<>(other.parameters);
        kept.keySet().retainAll(known);
        return new Standard(name, edition, stages, Collections.unmodifiableSortedMap(kept), judgements, subtitle);
    }

    /** This standard under another edition name, which also removes the mark "(altered)". */
    public Standard named(String ownEdition) {
        return new Standard(name, ownEdition, stages, parameters, judgements, subtitle);
    }

    /** This standard with other demands left to judgement, replacing those listed before. */
    public Standard leavingToJudgement(List<Judgement> demands) {
        return new Standard(name, edition, stages, parameters, demands, subtitle);
    }

    /** This standard with a line that says what its edition holds. */
    public Standard subtitled(Wording line) {
        return new Standard(name, edition, stages, parameters, judgements, Optional.of(line));
    }

    private String altered() {
        return edition.endsWith(ALTERED) ? edition : edition + ALTERED;
    }

    private Stage holderOf(RuleId rule) {
        Map<RuleId, Stage> holders = new LinkedHashMap<>();
        for (Stage stage : stages) {
            stage.rules().forEach(held -> holders.put(held.id(), stage));
        }
        @Nullable Stage holder = holders.get(rule);
        if (holder == null) {
            throw new InvalidStandardException(
                    name + " " + edition, List.of("there is no rule " + rule + "; there are " + holders.keySet()));
        }
        return holder;
    }

    /** The stage with that id. */
    public Stage stage(StageId id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidStandardException(
                        name + " " + edition,
                        List.of("there is no stage " + id + "; there are "
                                + stages.stream().map(Stage::id).toList())));
    }

    /**
     * The digest of everything this standard says in words: name, edition, stages and rules with their ids, force, titles,
     * clauses, citations, days of reading, scopes and logic, and the values of all parameters.
     *
     * <p>Two standards that differ in any of these have different digests, even if both are marked "(altered)". The code
     * behind the words is not covered: a property that reads another field under the same label has the same digest.
     * Computed anew at each call.
     */
    public Digest digest() {
        return Digest.of(WrittenStandard.of(this));
    }

    /** The name and the edition. */
    @Override
    public String toString() {
        return name + " " + edition;
    }
}
