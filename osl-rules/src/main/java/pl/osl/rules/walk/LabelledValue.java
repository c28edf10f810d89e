package pl.osl.rules.walk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.FullTimeEquivalent;
import pl.osl.rules.assumption.AssumedWords;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.span.DayWords;
import pl.osl.rules.span.NumberWords;

/**
 * A line of the form "label: value", in the nominative, so that assembled Polish need not decline.
 *
 * @param path the fields that lead from the subject to the value, with slashes between them; empty for the subject
 * @param required what is required, shown where it is not so
 * @param question how it is asked for
 * @param below the field of the value, if the path leads only to the object in which it lies; else empty
 * @param absent what is written in the place of the value if it is known that there is none; empty if its word does not
 *     say
 */
public record LabelledValue(
        FindingForm form,
        String path,
        Wording label,
        Optional<Wording> required,
        FactQuestion question,
        String below,
        Optional<Wording> absent)
        implements Claim {

    /** What stands in the place of a value of which it is known that there is none, unless its word says otherwise. */
    public static final Wording NONE = Wording.of("nie ma", "none");

    private static final Wording NO_END = Wording.of("nie ustalono", "not set");

    /** The requirement on a text that only has to be there; also shown in place of the text, which never is. */
    public static final Wording GIVEN = Wording.of("podano", "given");

    public static LabelledValue of(String path, Wording label) {
        return new LabelledValue(
                FindingForm.FACT, path, label, Optional.empty(), FactQuestion.ofValue(label), "", Optional.empty());
    }

    /** The same line, asked for in this way. */
    public LabelledValue asking(FactQuestion other) {
        return new LabelledValue(form, path, label, required, other, below, absent);
    }

    /** The same line of a finding of another form. */
    public LabelledValue as(FindingForm other) {
        return new LabelledValue(other, path, label, required, question, below, absent);
    }

    /** The same line, in which it is said so if it is known that there is none. */
    public LabelledValue absent(Wording none) {
        return new LabelledValue(form, path, label, required, question, below, Optional.of(none));
    }

    /** The line about the object in which the value lies, where that object itself is missing. */
    public LabelledValue outer() {
        int last = path.lastIndexOf('/');
        return new LabelledValue(
                form,
                path.substring(0, Math.max(0, last)),
                label,
                required,
                question,
                path.substring(last + 1),
                absent);
    }

    public LabelledValue requiring(Wording required) {
        return new LabelledValue(form, path, label, Optional.of(required), question, below, absent);
    }

    /** The label and what is required. */
    public Wording asks() {
        return required.map(words -> label.then(Wording.same(": ")).then(words)).orElse(label);
    }

    @Override
    public Wording says(Truth truth, @Nullable Object found) {
        boolean onlyGiven = required.filter(GIVEN::equals).isPresent();
        Wording value = onlyGiven && found instanceof Boolean ? GIVEN : value(truth, found);
        Wording stands = label.then(Wording.same(": ")).then(value);
        if (truth == Truth.TRUE || onlyGiven || required.isEmpty()) {
            return stands;
        }
        return required(stands, required.get());
    }

    /** What was found, and in brackets what is required. */
    public static Wording required(Wording stands, Wording required) {
        return stands.then(Wording.of(" (wymagane: ", " (required: "))
                .then(required)
                .then(Wording.same(")"));
    }

    @Override
    public Place placeIn(Place subject) {
        Place place = subject;
        int begin = 0;
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', begin)) {
            place = place.child(path.substring(begin, end));
            begin = end + 1;
        }
        return path.isEmpty() ? subject : place.child(path.substring(begin));
    }

    @Override
    public Place answeredIn(Place subject) {
        Place there = placeIn(subject);
        return below.isEmpty() ? there : there.child(below);
    }

    /** The label and a value. */
    public Wording saying(Wording value) {
        return assuming(value).says();
    }

    /** The label and a value that is assumed. */
    public AssumedWords assuming(Wording value) {
        return AssumedWords.of(label, value);
    }

    /** What stands there if it is known that there is none. */
    public Wording none() {
        return absent.orElse(question.asksWhetherItGoesOn() ? NO_END : NONE);
    }

    private Wording value(Truth truth, @Nullable Object found) {
        if (found == null) {
            return truth.isKnown() ? yesOrNo(truth == Truth.TRUE) : GapKind.UNRECORDED.wording();
        }
        return found instanceof Fact ? none() : words(found);
    }

    /** One of several values, which is not empty: "A or B", "one of: A, B, C". */
    public static Wording oneOf(List<Wording> values) {
        if (values.size() <= 2) {
            return values.stream()
                    .reduce((one, other) ->
                            one.then(Wording.of(" lub ", " or ")).then(other))
                    .orElseThrow();
        }
        return Wording.of("jedno z: ", "one of: ")
                .then(values.stream()
                        .reduce((one, other) -> one.then(Wording.same(", ")).then(other))
                        .orElseThrow());
    }

    /** A value in words. */
    public static Wording words(Object value) {
        if (value instanceof Term term) {
            return term.wording();
        }
        if (value instanceof When when) {
            return DayWords.of(when);
        }
        if (value instanceof FullTimeEquivalent posts) {
            return NumberWords.of(posts.posts());
        }
        if (value instanceof Integer number) {
            return NumberWords.of(BigDecimal.valueOf(number));
        }
        return value instanceof Boolean yes ? yesOrNo(yes) : Wording.same(value.toString());
    }

    private static Wording yesOrNo(boolean yes) {
        return yes ? Wording.of("tak", "yes") : Wording.of("nie", "no");
    }
}
