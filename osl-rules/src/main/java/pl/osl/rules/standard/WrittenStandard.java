package pl.osl.rules.standard;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.finding.Truth;

/**
 * Everything a standard says in words, as one text; standards that differ in any word have different texts.
 *
 * <p>Every piece is preceded by its length and every list by its size, so that no two standards give the same text.
 */
final class WrittenStandard {

    private final StringBuilder text = new StringBuilder();

    private WrittenStandard() {}

    static String of(Standard standard) {
        WrittenStandard written = new WrittenStandard();
        written.piece(standard.name());
        written.piece(standard.edition());
        written.optional(standard.subtitle(), written::words);
        written.each(standard.stages(), written::stage);
        written.parameters(standard);
        return written.text.toString();
    }

    private void stage(Stage stage) {
        piece(stage.id());
        words(stage.title());
        each(stage.prerequisites(), this::piece);
        each(stage.rules(), this::rule);
    }

    private void rule(Rule rule) {
        piece(rule.id());
        piece(rule.force().name());
        words(rule.title());
        for (Truth truth : Truth.values()) {
            words(rule.says(truth));
        }
        each(rule.citations(), this::citation);
        each(rule.starts(), start -> {
            piece(start.day());
            piece(start.kind());
            optional(start.whom(), whom -> words(whom.condition().wording()));
        });
        optional(rule.scope(), scope -> {
            words(scope.wording());
            words(scope.condition().wording());
        });
        words(rule.requirement().wording());
    }

    private void citation(Citation citation) {
        piece(citation.source().key());
        piece(citation.source().title());
        optional(citation.source().address(), this::piece);
        optional(citation.clause(), this::piece);
        piece(citation.confidence().name());
        optional(citation.since(), this::piece);
        optional(citation.source().followedUntil(), this::piece);
    }

    private void parameters(Standard standard) {
        SortedMap<String, Parameter> used = new TreeMap<>();
        Consumer<Condition<?>> gather =
                condition -> condition.forEachParameter(parameter -> used.put(parameter.name(), parameter));
        for (Rule rule : standard.rules()) {
            gather.accept(rule.requirement());
            rule.applies().ifPresent(gather);
        }
        each(used.values(), parameter -> {
            piece(parameter.name());
            words(parameter.wording());
            piece(standard.parameters().getOrDefault(parameter.name(), parameter.standardValue()));
        });
    }

    private <T> void each(Collection<? extends T> values, Consumer<T> write) {
        piece(values.size());
        values.forEach(write);
    }

    private <T> void optional(Optional<? extends T> value, Consumer<T> write) {
        each(value.stream().toList(), write);
    }

    private void words(Wording wording) {
        piece(wording.polish());
        piece(wording.english());
    }

    private void piece(Object piece) {
        String written = piece.toString();
        text.append(written.length()).append(':').append(written).append('\n');
    }
}
