package pl.osl.rules.plan;

import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.search.Entailment;

/** What a step asks of those who take it: work, an answer that may turn out otherwise, or nothing but writing. */
public enum StepSort implements Term {
    /** Something is added or brought about. */
    TO_DO("do zrobienia", "to do"),
    /** Something may be so already; if it turns out not to be, the step does not help. It counts as much as work. */
    TO_FIND_OUT("do ustalenia", "to find out"),
    /** What is written down follows from the record, whatever else may be so; it counts as nothing to do. */
    TO_RECORD("tylko do zapisania", "only to record");

    private final Wording wording;

    StepSort(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * The sort of a step.
     *
     * @param all what is assumed, this step included
     */
    static StepSort of(Place step, Assumptions all, Entailment entailment) {
        boolean follows = true;
        for (Move move : all.moves()) {
            if (move.step().equals(step)) {
                if (!move.kind().isRecording()) {
                    return TO_DO;
                }
                follows &= entailment.covers(move);
            }
        }
        return follows ? TO_RECORD : TO_FIND_OUT;
    }
}
