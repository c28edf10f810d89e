package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.SharedFindings;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionForm;
import pl.osl.model.structure.SupervisorTie;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about supervision that is given; never who gives it. */
public final class SupervisionFacts {

    /** The days, with their names. */
    public static final Days<Supervision> DAYS = Days.of(Supervision.CHRONOLOGY)
            .named("supervisorCertificate", "certyfikat superwizora", "certificate of the supervisor")
            .asking("{of}od kiedy superwizor ma certyfikat?", "{of}since when has the supervisor held a certificate?")
            .absent("nie ma", "none")
            .named("validity/from", "początek superwizji", "start of the supervision")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec superwizji", "end of the supervision")
            .asking(FactQuestion.ofEnd("trwa", "trwał|trwała|trwało", "going on"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until");

    public static final Day<Supervision> SUPERVISOR_CERTIFICATE = DAYS.day("supervisorCertificate");

    public static final Elements<Supervision, SupervisorTie> TIES = Elements.<Supervision, SupervisorTie>of(
                    "ties",
                    Supervision::ties,
                    Wording.of("powiązania superwizora", "ties of the supervisor"),
                    Wording.of("powiązanie superwizora", "tie of the supervisor"))
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie powiązania superwizora z ośrodkiem?",
                            "{of}are these all the ties of the supervisor to the centre?"),
                    Wording.of(
                            "{of}czy superwizor jest jakoś powiązany z ośrodkiem?",
                            "{of}does the supervisor have any ties to the centre?"));

    public static final Elements<Supervision, SharedFindings> SHARED_FINDINGS =
            Elements.<Supervision, SharedFindings>dated(
                            "sharedFindings",
                            Supervision::sharedFindings,
                            Wording.of(
                                    "przekazania wniosków z superwizji", "disclosures of findings of the supervision"),
                            Wording.of("przekazanie wniosków z superwizji", "disclosure of findings"),
                            SharedFindingsFacts.STANDING)
                    .addedBy("Przekaż wnioski z superwizji za zgodą uczestników", "Disclose the findings")
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie przekazania wniosków?",
                                    "{of}are these all the disclosures of findings?"),
                            Wording.of(
                                    "{of}czy przekazano komuś wnioski z niej?",
                                    "{of}were findings disclosed to anybody?"));

    public static final Day<Supervision> FROM = DAYS.day("validity/from");

    public static final Day<Supervision> UNTIL = DAYS.day("validity/until");

    public static final Property<Supervision, SupervisionForm> FORM = Property.<Supervision, SupervisionForm>of(
                    "form", Supervision::form, Wording.of("forma superwizji", "form of the supervision"))
            .asking("{of}w jakiej formie?", "{of}in what form?");

    public static final Property<SupervisorTie, SupervisorTie> TIE =
            Property.itself(Wording.of("powiązanie superwizora", "tie of the supervisor"));

    /** It is given on the day asked about. */
    public static final Condition<Supervision> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private SupervisionFacts() {}
}
