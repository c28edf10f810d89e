package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A task in a scope of duties: community organising as such, or one of the statutory groups (L1 art. 32). */
public enum OrganiserTask implements Term {
    COMMUNITY_ORGANISING(
            "organizowanie społeczności lokalnej bez wyliczenia zadań",
            "community organising, without a list of tasks"),
    RECONNAISSANCE("prowadzenie rozeznania potrzeb i potencjału społeczności", "assessing needs and potential"),
    PLANNING("opracowanie, aktualizacja i realizacja planu", "drafting, updating and carrying out the plan"),
    ACTIVATION("aktywizacja i działania wspierające", "mobilising residents and supporting activities"),
    STRENGTHENING_BONDS("wzmacnianie więzi i integracja", "strengthening bonds and integration"),
    COOPERATION("współpraca z innymi animatorami", "co-operation with other community workers");

    private final Wording wording;

    OrganiserTask(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
