package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.ProcessPhase;
import pl.osl.model.community.ProcessStep;
import pl.osl.model.community.StepOutput;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about a step of work in a community. */
public final class ProcessStepFacts {

    /** The days, with their names. */
    public static final Days<ProcessStep> DAYS = Days.of(ProcessStep.CHRONOLOGY)
            .named("started", "początek etapu", "start of the step")
            .asking("Kiedy rozpoczął się {it}?", "When did {it} begin?")
            .named("completed", "ukończenie etapu", "completion of the step")
            .asking("Kiedy zakończył się {it}?", "When was {it} completed?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Property<ProcessStep, ProcessPhase> PHASE = Property.<ProcessStep, ProcessPhase>of(
                    "phase", ProcessStep::phase, Wording.of("rodzaj etapu", "kind of step"))
            .asking("{of}jaki to etap?", "{of}which step is it?");

    public static final Day<ProcessStep> STARTED = DAYS.day("started");

    public static final Day<ProcessStep> COMPLETED = DAYS.day("completed");

    public static final Elements<ProcessStep, StepOutput> OUTPUTS = Elements.<ProcessStep, StepOutput>of(
                    "outputs",
                    ProcessStep::outputs,
                    Wording.of("rezultaty etapu", "outputs of the step"),
                    Wording.of("rezultat etapu", "output of the step"))
            .addedBy("Osiągnij rezultat etapu", "Achieve an output of the step")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie rezultaty tego etapu?",
                            "{of}are these all the outputs of this step?"),
                    Wording.of(
                            "{of}czy ten etap przyniósł jakieś rezultaty?", "{of}has this step brought any outputs?"));

    public static final Property<StepOutput, StepOutput> OUTPUT =
            Property.itself(Wording.of("rezultat etapu", "output of the step"));

    /** It was begun by the day asked about. */
    public static final Condition<ProcessStep> STANDING = STARTED.hasComeAtTheLatestWith(COMPLETED);

    private ProcessStepFacts() {}
}
