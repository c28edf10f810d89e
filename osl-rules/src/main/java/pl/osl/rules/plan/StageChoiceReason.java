package pl.osl.rules.plan;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** By what a stage was chosen, where none was named. */
public enum StageChoiceReason implements Term {
    /**
     * Its plan has the fewest steps {@linkplain StepSort#TO_DO to do} and {@linkplain StepSort#TO_FIND_OUT to find out},
     * which count alike; of several such stages it is the first.
     */
    LEAST_TO_DO(
            "spośród etapów nieosiągniętych, które mają zastosowanie, ten, którego plan wymaga "
                    + "najmniej do zrobienia i ustalenia łącznie (przy równej liczbie – pierwszy z nich; etapy, które miałyby zastosowanie dopiero dzięki planowi – po pozostałych)",
            "of the stages that apply to the centre and are not reached, the one whose plan leaves the "
                    + "least to do and to find out, taken together (the first, if several are equal; stages that would apply only because of their plan come after the others)"),
    /** It is the first of the stages that apply and are not reached, for none of which a plan was found. */
    FIRST_OPEN(
            "pierwszy z etapów nieosiągniętych, które mają zastosowanie; dla żadnego nie znaleziono planu",
            "the first of the stages that apply to the centre and are not reached; a plan was found for none of them");

    private final Wording wording;

    StageChoiceReason(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
