package pl.osl.rules.assumption;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.StepKind;

/**
 * One assumption that would bring an answer nearer.
 *
 * <p>Equal if it assumes the same at the same place. Immutable.
 */
public final class Move {

    private final Place place;
    private final Assumption assumption;
    private final Place step;
    private final StepKind kind;
    private final boolean begun;
    private final MoveAim aim;
    private final Supplier<AssumedWords> words;
    private final Supplier<Wording> does;
    private final @Nullable FactQuestion question;

    /**
     * @param place where it is assumed
     * @param assumption replaces what was assumed there, which it narrows
     * @param step the outermost place that has to be changed for it: that of an added element or object, or its own
     * @param begun whether something of the same step is assumed already
     * @param words what is assumed
     */
    public Move(
            Place place,
            Assumption assumption,
            Place step,
            StepKind kind,
            boolean begun,
            Supplier<AssumedWords> words) {
        this(
                place,
                assumption,
                step,
                kind,
                begun,
                words,
                () -> MoveSentences.does(kind, words.get().says()));
    }

    /**
     * The same in words of its own.
     *
     * @param does what to do for it, as the beginning of a sentence in the imperative
     */
    public Move(
            Place place,
            Assumption assumption,
            Place step,
            StepKind kind,
            boolean begun,
            Supplier<AssumedWords> words,
            Supplier<Wording> does) {
        this(place, assumption, step, kind, begun, MoveAim.FULFILMENT, words, does, null);
    }

    private Move(
            Place place,
            Assumption assumption,
            Place step,
            StepKind kind,
            boolean begun,
            MoveAim aim,
            Supplier<AssumedWords> words,
            Supplier<Wording> does,
            @Nullable FactQuestion question) {
        this.place = place;
        this.assumption = assumption;
        this.step = step;
        this.kind = kind;
        this.begun = begun;
        this.aim = aim;
        this.words = words;
        this.does = does;
        this.question = question;
    }

    /** Where it is assumed. */
    public Place place() {
        return place;
    }

    /** What is assumed there, in the place of what was assumed before. */
    public Assumption assumption() {
        return assumption;
    }

    /** The outermost place that has to be changed for it; moves of one step are done together. */
    public Place step() {
        return step;
    }

    /** What has to be done for it to come true. */
    public StepKind kind() {
        return kind;
    }

    /** Whether something of the same step was assumed already when it was offered. */
    public boolean isBegun() {
        return begun;
    }

    /**
     * Whether it fulfils no demand, but takes for granted that one does not arise: that a rule does not apply, or that an
     * entry is not among those that a rule asks about.
     */
    public boolean isEvasive() {
        return aim == MoveAim.EVASION;
    }

    /** Whether it is evasive, or what it assumes is only accepted in place of what is demanded. */
    public boolean isSecondBest() {
        return aim == MoveAim.EVASION || aim == MoveAim.REPLACEMENT;
    }

    /** The same, offered so that a demand does not arise. */
    Move evading() {
        return offeredFor(MoveAim.EVASION);
    }

    /** The same, offered in place of what is demanded. */
    Move replacing() {
        return isEvasive() ? this : offeredFor(MoveAim.REPLACEMENT);
    }

    /** The same, offered so that an entry is none of those asked about; it is no different within what is added. */
    Move passing() {
        return kind.isRecording() && place.equals(step) ? evading() : this;
    }

    /**
     * Whether something would be brought about or added only so that a rule applies, as if a refusal were sought for the
     * sake of its reasons; no plan has such a step.
     */
    public boolean isInviting() {
        return aim == MoveAim.INVITATION;
    }

    /** The same, offered so that a demand arises; it is no different where it records, or continues a step. */
    Move inviting() {
        return kind.isRecording() || begun ? this : offeredFor(MoveAim.INVITATION);
    }

    /** The same, for something that nobody seeks; it is no different where it only finds out. */
    Move unsought() {
        return kind.isRecording() && place.equals(step) ? this : offeredFor(MoveAim.INVITATION);
    }

    /** Whether something is brought about or added so that a stage has something to speak of. */
    public boolean isOccasion() {
        return aim == MoveAim.OCCASION;
    }

    /** The same, offered so that a stage has something to speak of. */
    Move occasioning() {
        return kind.isRecording() || begun || isInviting() ? this : offeredFor(MoveAim.OCCASION);
    }

    /** Whether it is offered for a better reason than a move that assumes the same. */
    public boolean isBetterMeantThan(Move same) {
        return aim.compareTo(same.aim) < 0;
    }

    private Move offeredFor(MoveAim other) {
        return new Move(place, assumption, step, kind, begun, other, words, does, question);
    }

    /** The same, found out by a question, to which it is the answer that something goes on. */
    public Move asking(FactQuestion other) {
        return new Move(place, assumption, step, kind, begun, aim, words, does, other);
    }

    /** The question by which it is found out, if there is one. */
    public Optional<FactQuestion> question() {
        return Optional.ofNullable(question);
    }

    /** What is assumed, in the nominative. */
    public Wording says() {
        return words.get().says();
    }

    /** What is assumed, in its parts. */
    public AssumedWords words() {
        return words.get();
    }

    /** What to do for it to come true, as the beginning of a sentence in the imperative. */
    public Wording does() {
        return does.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Move move && place.equals(move.place) && assumption.equals(move.assumption);
    }

    @Override
    public int hashCode() {
        return 31 * place.hashCode() + assumption.hashCode();
    }

    /** The kind, the place and what is assumed there. */
    @Override
    public String toString() {
        return kind + " " + place + " " + assumption;
    }
}
