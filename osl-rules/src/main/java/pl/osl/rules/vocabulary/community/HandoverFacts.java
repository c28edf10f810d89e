package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.Handover;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about the handover of the process. */
public final class HandoverFacts {

    /** The days, with their names. */
    public static final Days<Handover> DAYS = Days.of(Handover.CHRONOLOGY)
            .named("planned", "zaplanowanie przekazania", "planning of the handover")
            .asking("{of}kiedy to zaplanowano?", "{of}when was it planned?")
            .named("plannedFor", "planowany dzień przekazania", "day planned for the handover")
            .asking("{of}na kiedy to zaplanowano?", "{of}for when is it planned?")
            .absent("nie wyznaczono", "not set")
            .named("takenOver", "przejęcie działań", "takeover of the work")
            .asking("{of}kiedy działania przejęto?", "{of}when was the work taken over?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Property<Handover, Boolean> STRUCTURE = Property.<Handover>given(
                    "structure",
                    Handover::structure,
                    Wording.of(
                            "struktura lokalna, która będzie kontynuować działania",
                            "local structure that is to take over the work"))
            .asking(
                    "{of}czy wskazano strukturę lokalną, która będzie kontynuować działania?",
                    "{of}has the local structure that is to take over the work been named?");

    public static final Day<Handover> PLANNED = DAYS.day("planned");

    public static final Day<Handover> TAKEN_OVER = DAYS.day("takenOver");

    public static final Day<Handover> PLANNED_FOR = DAYS.day("plannedFor");

    /** It was planned by the day asked about. */
    public static final Condition<Handover> STANDING = PLANNED.hasComeAtTheLatestWith(TAKEN_OVER);

    private HandoverFacts() {}
}
