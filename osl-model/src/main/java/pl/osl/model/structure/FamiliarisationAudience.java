package pl.osl.model.structure;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/**
 * Those of the staff for whom an introduction to OSL was meant.
 *
 * <p>People outside the centre come in only beside staff: an event for them alone is no {@link Familiarisation}.
 */
public enum FamiliarisationAudience implements Term {
    ALL_STAFF("wszyscy pracownicy", "all staff"),
    SOCIAL_WORKERS("pracownicy socjalni", "social workers"),
    OTHER_PART_OF_STAFF("inna część pracowników", "another part of the staff"),
    STAFF_AND_OTHERS("pracownicy i osoby spoza ośrodka (centrum)", "staff and people from outside the centre");

    private final Wording wording;

    FamiliarisationAudience(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
