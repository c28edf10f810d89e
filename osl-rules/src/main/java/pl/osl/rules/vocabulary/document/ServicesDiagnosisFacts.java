package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.document.ServicesDiagnosisSection;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about a diagnosis of needs and potential of a social services centre. */
public final class ServicesDiagnosisFacts {

    public static final Day<ServicesDiagnosis> ESTABLISHED = Day.of(
            "established",
            ServicesDiagnosis::established,
            Wording.of("sporządzenie diagnozy CUS", "drawing up of the CUS diagnosis"));

    public static final Day<ServicesDiagnosis> DIAGNOSIS_FROM = Day.startOf(
            "period",
            ServicesDiagnosis::period,
            Wording.of("początek okresu diagnozy", "start of the period of the diagnosis"));

    public static final Day<ServicesDiagnosis> DIAGNOSIS_UNTIL = Day.endOf(
            "period",
            ServicesDiagnosis::period,
            Wording.of("koniec okresu diagnozy", "end of the period of the diagnosis"));

    public static final Elements<ServicesDiagnosis, ServicesDiagnosisSection> SECTIONS = Elements.of(
            "sections",
            ServicesDiagnosis::sections,
            Wording.of("części diagnozy CUS", "parts of the CUS diagnosis"),
            Wording.of("część diagnozy", "part of the diagnosis"));

    public static final Property<ServicesDiagnosisSection, ServicesDiagnosisSection> SECTION =
            Property.itself(Wording.of("część diagnozy", "part of the diagnosis"));

    public static final Day<ServicesDiagnosis> CONSULTATION_ENDED = Day.of(
            "consultationEnded",
            ServicesDiagnosis::consultationEnded,
            Wording.of("koniec konsultacji diagnozy", "end of the consultation of the diagnosis"));

    public static final Day<ServicesDiagnosis> HANDED_TO_EXECUTIVE = Day.of(
            "handedToExecutive",
            ServicesDiagnosis::handedToExecutive,
            Wording.of(
                    "przekazanie diagnozy wójtowi, burmistrzowi lub prezydentowi",
                    "handing over of the diagnosis to the mayor"));

    public static final Day<ServicesDiagnosis> HANDED_TO_COUNCIL = Day.of(
            "handedToCouncil",
            ServicesDiagnosis::handedToCouncil,
            Wording.of("przekazanie diagnozy radzie", "handing over of the diagnosis to the council"));

    public static final Day<ServicesDiagnosis> CONSULTATION_STARTED = Day.of(
            "consultationStarted",
            ServicesDiagnosis::consultationStarted,
            Wording.of("początek konsultacji diagnozy", "start of the consultation of the diagnosis"));

    /** It exists on the day asked about. */
    public static final Condition<ServicesDiagnosis> STANDING = ESTABLISHED.hasCome();

    private ServicesDiagnosisFacts() {}
}
