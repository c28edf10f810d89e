package pl.osl.rules.vocabulary.document;

import pl.osl.model.diagnosis.Study;
import pl.osl.model.document.DiagnosisUpdate;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.document.ServicesDiagnosisSection;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.vocabulary.diagnosis.StudyFacts;

/** What is recorded about a diagnosis of needs and potential of a social services centre. */
public final class ServicesDiagnosisFacts {

    /** The days, with their names. */
    public static final Days<ServicesDiagnosis> DAYS = Days.of(ServicesDiagnosis.CHRONOLOGY)
            .named("established", "opracowanie diagnozy CUS", "drawing up of the CUS diagnosis")
            .asking("{of}kiedy {go|ją|je} opracowano?", "{of}when was it drawn up?")
            .named("period/from", "początek okresu diagnozy", "start of the period of the diagnosis")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("period/until", "koniec okresu diagnozy", "end of the period of the diagnosis")
            .asking(FactQuestion.ofEnd("jest aktualna", "był aktualny|była aktualna|było aktualne", "current"))
            .absent("nie określono", "not set")
            .named("consultationStarted", "początek konsultacji diagnozy", "start of the consultation on the diagnosis")
            .asking("{of}kiedy rozpoczęto konsultacje?", "{of}when did the consultation start?")
            .absent("nie nastąpił", "has not come")
            .named("consultationEnded", "koniec konsultacji diagnozy", "end of the consultation on the diagnosis")
            .asking("{of}kiedy zakończono konsultacje?", "{of}when did the consultation end?")
            .absent("nie nastąpił", "has not come")
            .named(
                    "handedToExecutive",
                    "przekazanie diagnozy wójtowi, burmistrzowi lub prezydentowi",
                    "submission of the diagnosis to the mayor")
            .asking(
                    "{of}kiedy przekazano {go|ją|je} wójtowi, burmistrzowi lub prezydentowi?",
                    "{of}when was it submitted to the mayor?")
            .absent("nie nastąpiło", "has not taken place")
            .named("handedToCouncil", "przekazanie diagnozy radzie gminy", "submission of the diagnosis to the council")
            .asking("{of}kiedy przekazano {go|ją|je} radzie gminy?", "{of}when was it submitted to the council?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Day<ServicesDiagnosis> ESTABLISHED = DAYS.day("established");

    public static final Day<ServicesDiagnosis> DIAGNOSIS_FROM = DAYS.day("period/from");

    public static final Day<ServicesDiagnosis> DIAGNOSIS_UNTIL = DAYS.day("period/until");

    public static final Elements<ServicesDiagnosis, DiagnosisUpdate> UPDATES =
            Elements.<ServicesDiagnosis, DiagnosisUpdate>dated(
                            "updates",
                            ServicesDiagnosis::updates,
                            Wording.of("aktualizacje diagnozy", "updates of the diagnosis"),
                            Wording.of("aktualizacja diagnozy", "update of the diagnosis"),
                            DiagnosisUpdateFacts.STANDING)
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie aktualizacje, jakie ma {it}?",
                                    "Are these all the updates of {it}?"),
                            Wording.of("Czy {it} ma aktualizacje?", "Has {it} been updated?"))
                    .addedBy("Zaktualizuj diagnozę", "Update the diagnosis");

    public static final Elements<ServicesDiagnosis, ServicesDiagnosisSection> SECTIONS =
            Elements.<ServicesDiagnosis, ServicesDiagnosisSection>of(
                            "sections",
                            ServicesDiagnosis::sections,
                            Wording.of("części diagnozy CUS", "parts of the CUS diagnosis"),
                            Wording.of("część diagnozy", "part of the diagnosis"))
                    .addedBy("Opracuj część diagnozy", "Prepare a part of the diagnosis")
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie części diagnozy?",
                                    "{of}are these all the parts of the diagnosis?"),
                            Wording.of(
                                    "{of}czy diagnoza ma co najmniej jedną z wymaganych części?",
                                    "{of}does the diagnosis have any of the required parts?"));

    public static final Property<ServicesDiagnosisSection, ServicesDiagnosisSection> SECTION =
            Property.itself(Wording.of("część diagnozy", "part of the diagnosis"));

    public static final Elements<ServicesDiagnosis, Study> STUDIES = Elements.<ServicesDiagnosis, Study>of(
                    "studies",
                    ServicesDiagnosis::studies,
                    Wording.of("badania na potrzeby diagnozy CUS", "studies for the CUS diagnosis"),
                    Wording.of("badanie na potrzeby diagnozy CUS", "study for the CUS diagnosis"))
            .toldApartBy(StudyFacts.METHOD)
            .cannotBeAdded()
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie badania, na których się opiera?",
                            "{of}are these all the studies on which it is based?"),
                    Wording.of("{of}czy przeprowadzono badania?", "{of}were studies carried out?"));

    public static final Property<ServicesDiagnosis, Boolean> FOR_EACH_MUNICIPALITY =
            Property.<ServicesDiagnosis, Boolean>of(
                            "forEachMunicipality",
                            ServicesDiagnosis::forEachMunicipality,
                            Wording.of("diagnoza odniesiona do każdej z gmin", "diagnosis for each municipality"))
                    .asking(
                            "{of}czy odnosi się do każdej z gmin, które obsługuje centrum?",
                            "{of}is it made for each municipality that the centre serves?");

    public static final Property<ServicesDiagnosis, Issuer> CONSULTATION_ORDERED_BY =
            Property.<ServicesDiagnosis, Issuer>of(
                            "consultationOrderedBy",
                            ServicesDiagnosis::consultationOrderedBy,
                            Wording.of("kto zarządził konsultacje diagnozy", "who ordered the consultation"))
                    .asking("{of}kto zarządził konsultacje?", "{of}who ordered the consultation?");

    public static final Day<ServicesDiagnosis> CONSULTATION_ENDED = DAYS.day("consultationEnded");

    public static final Day<ServicesDiagnosis> HANDED_TO_EXECUTIVE = DAYS.day("handedToExecutive");

    public static final Day<ServicesDiagnosis> HANDED_TO_COUNCIL = DAYS.day("handedToCouncil");

    public static final Day<ServicesDiagnosis> CONSULTATION_STARTED = DAYS.day("consultationStarted");

    /** It exists on the day asked about. */
    public static final Condition<ServicesDiagnosis> STANDING = ESTABLISHED.hasCome();

    private ServicesDiagnosisFacts() {}
}
