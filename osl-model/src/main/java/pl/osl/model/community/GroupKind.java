package pl.osl.model.community;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** The kind of a group of residents. */
public enum GroupKind implements Term {
    LEADERS("grupa liderów", "group of leaders"),
    INITIATIVE("grupa inicjatywna", "action group"),
    SELF_HELP("grupa samopomocowa", "self-help group"),
    VOLUNTEERS("grupa wolontariuszy", "group of volunteers"),
    ASSOCIATION("stowarzyszenie", "association"),
    OTHER("inna grupa", "another group");

    private final Wording wording;

    GroupKind(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
