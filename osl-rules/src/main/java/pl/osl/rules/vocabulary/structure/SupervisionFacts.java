package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.SharedFindings;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionForm;
import pl.osl.model.structure.SupervisorTie;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about supervision that is given; never who gives it. */
public final class SupervisionFacts {

    public static final Day<Supervision> SUPERVISOR_CERTIFICATE = Day.of(
            "supervisorCertificate",
            Supervision::supervisorCertificate,
            Wording.of("certyfikat superwizora", "certificate of the supervisor"));

    public static final Elements<Supervision, SupervisorTie> TIES = Elements.of(
            "ties",
            Supervision::ties,
            Wording.of("powiązania superwizora", "ties of the supervisor"),
            Wording.of("powiązanie superwizora", "tie of the supervisor"));

    public static final Elements<Supervision, SharedFindings> SHARED_FINDINGS = Elements.dated(
            "sharedFindings",
            Supervision::sharedFindings,
            Wording.of("ujawnienia ustaleń z superwizji", "disclosures of findings of the supervision"),
            Wording.of("ujawnienie ustaleń", "disclosure of findings"),
            SharedFindingsFacts.STANDING);

    public static final Day<Supervision> FROM = Day.startOf(
            "validity", Supervision::validity, Wording.of("początek superwizji", "start of the supervision"));

    public static final Day<Supervision> UNTIL =
            Day.endOf("validity", Supervision::validity, Wording.of("koniec superwizji", "end of the supervision"));

    public static final Property<Supervision, SupervisionForm> FORM =
            Property.of("form", Supervision::form, Wording.of("forma superwizji", "form of the supervision"));

    public static final Property<SupervisorTie, SupervisorTie> TIE =
            Property.itself(Wording.of("powiązanie superwizora", "tie of the supervisor"));

    /** It is given on the day asked about. */
    public static final Condition<Supervision> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private SupervisionFacts() {}
}
