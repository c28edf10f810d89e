package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Handover;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about the handover of the process. */
public final class HandoverFacts {

    public static final Property<Handover, Boolean> STRUCTURE = Property.given(
            "structure",
            Handover::structure,
            Wording.of("wskazanie struktury, która przejmie proces", "naming of the structure that is to take over"));

    public static final Day<Handover> PLANNED =
            Day.of("planned", Handover::planned, Wording.of("zaplanowanie przekazania", "planning of the handover"));

    public static final Day<Handover> TAKEN_OVER =
            Day.of("takenOver", Handover::takenOver, Wording.of("przejęcie procesu", "taking over of the process"));

    public static final Day<Handover> PLANNED_FOR = Day.of(
            "plannedFor",
            Handover::plannedFor,
            Wording.of("planowany dzień przekazania", "day planned for the handover"));

    /** It was planned by the day asked about. */
    public static final Condition<Handover> STANDING = PLANNED.hasComeAtTheLatestWith(TAKEN_OVER);

    private HandoverFacts() {}
}
