package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A training named in the sources; different trainings are never treated as one. */
public enum TrainingKind implements Term {
    PILOT_CYCLE("dwuletni cykl szkoleń pilotażu OSL", "two-year training cycle of the OSL pilot"),
    PILOT_COURSE(
            "kurs OSL (dziesięć trzydniowych zjazdów, 200 godzin)", "OSL course (ten three-day sessions, 200 hours)"),
    TWO_DAY("dwudniowe szkolenie OSL", "two-day training course in OSL"),
    CUS_ORGANISER(
            "szkolenie organizatora społeczności lokalnej w CUS",
            "training course for the community organiser of a CUS"),
    OTHER_OSL("inne szkolenie OSL", "other training in OSL"),
    OTHER("szkolenie spoza OSL", "training other than in OSL");

    private final Wording wording;

    TrainingKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
