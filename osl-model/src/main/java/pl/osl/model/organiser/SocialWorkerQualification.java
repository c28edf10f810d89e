package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A way to qualify as a social worker (L3 art. 116(1)). */
public enum SocialWorkerQualification implements Term {
    COLLEGE_DIPLOMA("dyplom kolegium pracowników służb społecznych", "diploma of a college of social services"),
    STUDIES_IN_SOCIAL_WORK("studia na kierunku praca socjalna", "studies in social work"),
    LISTED_STUDIES_UNTIL_2013(
            "studia ze specjalnością, ukończone do 31 grudnia 2013 r.",
            "listed studies with the speciality, completed by 31 December 2013"),
    POSTGRADUATE_STUDIES("studia podyplomowe z metodyki pracy socjalnej", "postgraduate studies in social-work method");

    private final Wording wording;

    SocialWorkerQualification(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
