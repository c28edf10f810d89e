package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The means by which an action works (P8, C6). */
public enum ActionMeans implements Term {
    CIVIC_MEETING("spotkanie obywatelskie", "civic meeting"),
    LOCAL_EVENT("wydarzenie lokalne", "local event"),
    CAMPAIGN("kampania społeczna", "social campaign"),
    VOLUNTEERING("wolontariat", "volunteering"),
    SELF_HELP("samopomoc", "self-help"),
    ADVOCACY("rzecznictwo", "advocacy"),
    CIVIC_INFORMATION("informacja obywatelska", "civic information"),
    GROUP_WORK("praca z grupą", "work with a group"),
    CLUB("klub", "club"),
    WORKSHOP("warsztaty", "workshop"),
    OTHER("inne narzędzie", "other means");

    private final Wording wording;

    ActionMeans(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
