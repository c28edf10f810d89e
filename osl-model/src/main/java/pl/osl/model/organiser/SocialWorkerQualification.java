package pl.osl.model.organiser;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A way to qualify as a social worker (L3 art. 116(1) and 156). */
public enum SocialWorkerQualification implements Term {
    COLLEGE_DIPLOMA("dyplom kolegium pracowników służb społecznych", "diploma of a college of social services"),
    STUDIES_IN_SOCIAL_WORK("studia na kierunku praca socjalna lub w zakresie pracy socjalnej", "degree in social work"),
    LISTED_STUDIES_UNTIL_2013(
            "studia wyższe o specjalności przygotowującej do zawodu pracownika socjalnego, ukończone do 31 grudnia 2013 r.",
            "degree with a speciality preparing for social work, completed by 31 December 2013"),
    POSTGRADUATE_STUDIES(
            "studia podyplomowe z zakresu metodyki i metodologii pracy socjalnej",
            "postgraduate studies in the methodology of social work"),
    /** Kept by whoever worked or studied before the Act of 2004, or by a later transitional provision. */
    ACQUIRED_BEFORE_2004("prawo zachowane na mocy przepisów przejściowych", "right kept under transitional provisions"),
    RECOGNISED_ABROAD(
            "kwalifikacje uzyskane za granicą i uznane w Polsce", "qualification from abroad, recognised in Poland");

    private final Wording wording;

    SocialWorkerQualification(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
