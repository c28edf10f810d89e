package pl.osl.examples;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.progress.Circumstances;
import pl.osl.rules.progress.Direction;
import pl.osl.rules.progress.Explanation;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.progress.RuleProgress;
import pl.osl.rules.progress.StageProgress;

/** Progress as a person reads it: what turned which way, from what to what, and by what. */
final class ProgressText {

    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording NOTHING = Wording.of("Nic się nie zmieniło.", "Nothing has changed.");
    private static final Wording OUTSIDE = Wording.of("poza standardem", "not in the standard");
    private static final Wording CAUSE = Wording.of("przyczyna", "cause");
    private static final Wording JOINTLY = Wording.of("łącznie: ", "jointly: ");
    private static final Wording OR = Wording.of("; wystarczyłoby też: ", "; enough would also have been: ");

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    ProgressText(Language language) {
        this.language = language;
    }

    String of(Centre centre, Progress progress) {
        line(0, Headings.of(centre));
        line(
                0,
                progress.standard() + ", " + circumstances(progress.earlier()) + " → "
                        + circumstances(progress.later()));
        line(0, "");
        if (progress.stages().isEmpty() && progress.rules().isEmpty()) {
            line(0, NOTHING.in(language));
        }
        progress.stages().forEach(this::stage);
        progress.rules().forEach(this::rule);
        return text.toString();
    }

    private String circumstances(Circumstances asked) {
        return EDITION.in(language) + " " + asked.edition() + ", " + asked.day();
    }

    private void stage(StageProgress stage) {
        turned(stage.stage() + "  " + stage.title().in(language), stage.turn(), stage.before(), stage.after());
        causes(stage.because());
    }

    private void rule(RuleProgress rule) {
        turned(rule.rule() + "  " + rule.title().in(language), rule.turn(), rule.before(), rule.after());
        causes(rule.because());
        new ReasonLines(language).of(rule.reasons()).forEach(reason -> line(8, reason));
    }

    private void turned(String what, Direction turn, Optional<? extends Term> before, Optional<? extends Term> after) {
        line(0, what);
        line(4, words(turn) + ": " + words(before) + " → " + words(after));
    }

    private void causes(List<Explanation> because) {
        line(
                4,
                CAUSE.in(language) + ": "
                        + because.stream().map(this::explanation).collect(Collectors.joining(OR.in(language))));
    }

    private String explanation(Explanation explanation) {
        String causes = explanation.causes().stream().map(this::words).collect(Collectors.joining(" + "));
        return explanation.isJoint() ? JOINTLY.in(language) + causes : causes;
    }

    private String words(Optional<? extends Term> term) {
        return term.map(Term::wording).orElse(OUTSIDE).in(language);
    }

    private String words(Term term) {
        return term.wording().in(language);
    }

    private void line(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }
}
