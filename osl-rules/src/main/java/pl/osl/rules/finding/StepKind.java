package pl.osl.rules.finding;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** What has to be done for an assumption to come true. */
public enum StepKind implements Term {
    /** A further element, or an object in a field, is added. */
    ADD("dodać", "add"),
    /** What is recorded as not being so is brought about. */
    BRING_ABOUT("doprowadzić do tego", "bring about"),
    /** A missing fact is recorded, if it is so. */
    RECORD("zapisać", "record"),
    /** That a list is complete is confirmed, if it is so. */
    CONFIRM_COMPLETE("potwierdzić, że wykaz jest pełny", "confirm that the list is complete");

    private final Wording wording;

    StepKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** Whether it concerns what is so already, or is not, so that nothing is added or brought about for it. */
    public boolean isRecording() {
        return this == RECORD || this == CONFIRM_COMPLETE;
    }
}
