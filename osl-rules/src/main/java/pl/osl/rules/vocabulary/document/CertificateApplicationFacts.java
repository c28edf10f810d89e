package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.CertificateDecision;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Part;
import pl.osl.rules.condition.Property;
import pl.osl.rules.condition.Ties;

/** What is recorded about an application for a CAL quality certificate. */
public final class CertificateApplicationFacts {

    private static final Ties<CertificateApplication> TIES = Ties.of(CertificateApplication.EXCLUSIONS)
            .named("decision", "decyzja o certyfikacie", "decision on the certificate")
            .named("decided", "dzień decyzji", "day of the decision")
            .absent("decyzji nie podjęto", "no decision yet")
            .named("certificate", "certyfikat", "certificate");

    /** The days, with their names. */
    public static final Days<CertificateApplication> DAYS = Days.of(CertificateApplication.CHRONOLOGY)
            .named("requested", "dzień złożenia wniosku o certyfikat", "day of the application for a certificate")
            .asking("{of}kiedy go złożono?", "When was {it} made?")
            .named("report", "raport z realizacji standardów", "report on meeting the standards")
            .asking(
                    "{of}kiedy złożono raport z realizacji standardów?",
                    "{of}when was the report on meeting the standards submitted?")
            .absent("nie sporządzono", "not prepared")
            .named("expertVisit", "wizyta ekspertów", "visit by experts")
            .asking("{of}kiedy odbyła się wizyta ekspertów?", "{of}when did the experts visit the centre?")
            .absent("nie odbyła się", "has not taken place")
            .named("decided", "dzień decyzji", "day of the decision")
            .asking("{of}kiedy go rozpatrzono?", "When was {it} decided?")
            .absent("decyzji nie podjęto", "no decision yet")
            .named("appealed", "odwołanie od odmowy", "appeal against the refusal")
            .asking("{of}kiedy odwołano się od odmowy?", "{of}when was an appeal lodged against the refusal?")
            .absent("nie złożono", "not submitted")
            .named("certificate/granted", "przyznanie certyfikatu", "grant of the certificate")
            .asking("{of}kiedy przyznano certyfikat?", "{of}when was the certificate granted?")
            .absent("nie nastąpiło", "has not taken place")
            .named("certificate/handedOver", "wręczenie certyfikatu", "presentation of the certificate")
            .asking("{of}kiedy wręczono certyfikat?", "{of}when was the certificate presented?")
            .absent("nie nastąpiło", "has not taken place")
            .tied(TIES);

    public static final Day<CertificateApplication> REQUESTED = DAYS.day("requested");

    public static final Property<CertificateApplication, Boolean> WRITTEN_REQUEST =
            Property.<CertificateApplication, Boolean>of(
                            "writtenRequest",
                            CertificateApplication::writtenRequest,
                            Wording.of("wniosek pisemny", "application in writing"))
                    .asking("Czy {it} złożono na piśmie?", "Was {it} in writing?");

    public static final Day<CertificateApplication> REPORT = DAYS.day("report");

    public static final Property<CertificateApplication, CertificateDecision> DECISION =
            Property.<CertificateApplication, CertificateDecision>of(
                            "decision",
                            CertificateApplication::decision,
                            Wording.of("decyzja o certyfikacie", "decision on the certificate"))
                    .asking("{of}jaka zapadła decyzja?", "{of}what was the decision?")
                    .tied(TIES);

    public static final Day<CertificateApplication> DECIDED = DAYS.day("decided");

    public static final Property<CertificateApplication, Boolean> WRITTEN_REASONS =
            Property.<CertificateApplication, Boolean>of(
                            "writtenReasons",
                            CertificateApplication::writtenReasons,
                            Wording.of("pisemne uzasadnienie odmowy", "written reasons for the refusal"))
                    .asking(
                            "{of}czy odmowę uzasadniono na piśmie?",
                            "{of}were reasons for the refusal given in writing?");

    public static final Part<CertificateApplication, Certificate> CERTIFICATE =
            Part.<CertificateApplication, Certificate>of(
                            "certificate", CertificateApplication::certificate, Wording.of("certyfikat", "certificate"))
                    .asking("{of}czy przyznano certyfikat?", "{of}was a certificate granted?")
                    .tied(TIES);

    /** The day of the grant, as the certificate states it. */
    public static final Day<CertificateApplication> GRANTED = CERTIFICATE.day(CertificateFacts.GRANTED);

    public static final Day<CertificateApplication> EXPERT_VISIT = DAYS.day("expertVisit");

    public static final Day<CertificateApplication> APPEALED = DAYS.day("appealed");

    /** It was made by the day asked about. */
    public static final Condition<CertificateApplication> STANDING = REQUESTED.hasComeAtTheLatestWith(DECIDED, GRANTED);

    private CertificateApplicationFacts() {}
}
