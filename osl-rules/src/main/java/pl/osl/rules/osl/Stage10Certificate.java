package pl.osl.rules.osl;

import static pl.osl.rules.osl.CentreTexts.C2;
import static pl.osl.rules.osl.ModelTexts.P16;
import static pl.osl.rules.osl.ModelTexts.P18;
import static pl.osl.rules.osl.ModelTexts.P21;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.CERTIFICATE_APPLICATIONS;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.CERTIFICATE;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.DECIDED;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.DECISION;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.REPORT;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.WRITTEN_REASONS;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.WRITTEN_REQUEST;
import static pl.osl.rules.vocabulary.document.CertificateFacts.BASIS;
import static pl.osl.rules.vocabulary.document.CertificateFacts.GRANTED;
import static pl.osl.rules.vocabulary.document.CertificateFacts.HANDED_OVER;
import static pl.osl.rules.vocabulary.document.CertificateFacts.PART;
import static pl.osl.rules.vocabulary.document.CertificateFacts.REINSTATED;
import static pl.osl.rules.vocabulary.document.CertificateFacts.STATED_LAST_DAY;
import static pl.osl.rules.vocabulary.document.CertificateFacts.VALIDITY_YEARS;
import static pl.osl.rules.vocabulary.document.CertificateFacts.VALID_UNTIL;
import static pl.osl.rules.vocabulary.document.CertificateFacts.WITHDRAWN;
import static pl.osl.rules.vocabulary.document.CertificateFacts.WRITTEN_CHARGES;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.CertificateBasis;
import pl.osl.model.document.CertificateDecision;
import pl.osl.model.document.CertificateIssuer;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.document.CertificateFacts;

/** I10: the CAL quality certificate, granted on the basis of the OSL model. */
final class Stage10Certificate {

    /** Leaves out certificates under the standards of 2004 or others, which are not for OSL. */
    private static final Elements<Centre, CertificateApplication> APPLICATIONS =
            CERTIFICATE_APPLICATIONS.where(CERTIFICATE
                    .has(BASIS.isOneOf(CertificateBasis.CAL_STANDARDS_2004, CertificateBasis.OTHER))
                    .not());

    /** Leaves out a certificate that the record names but that is granted only after the day asked about. */
    private static final Elements<Centre, CertificateApplication> GRANTED_ONES =
            APPLICATIONS.where(CERTIFICATE.has(GRANTED.hasComeAtTheLatestWith(HANDED_OVER)));

    /** Likewise leaves out a refusal decided only after the day asked about. */
    private static final Elements<Centre, CertificateApplication> REFUSED_ONES =
            APPLICATIONS.where(DECISION.is(CertificateDecision.REFUSED)).where(DECIDED.hasCome());

    /** Either the stated last day has not passed, or the stated number of years has not. */
    private static final Condition<Certificate> HAS_NOT_EXPIRED = STATED_LAST_DAY
            .exists()
            .and(VALID_UNTIL.hasNotPassed())
            .or(VALIDITY_YEARS.atLeast(1).and(GRANTED.plusYears(VALIDITY_YEARS).hasNotCome()));

    private static final Condition<Certificate> STANDS_UNREVOKED =
            WITHDRAWN.hasNotCome().or(REINSTATED.hasCome());

    private static final Condition<CertificateApplication> IS_PENDING = DECIDED.hasNotCome()
            .and(CERTIFICATE.has(GRANTED.hasComeAtTheLatestWith(HANDED_OVER)).not());

    /** The centre holds it, and not one of its branches. */
    private static final Condition<Certificate> IS_OF_THE_WHOLE = PART.exists().not();

    /** Certificates that count on the day; beside one, what an earlier application lacked matters no more. */
    private static final Elements<Centre, CertificateApplication> VALID_ONES = GRANTED_ONES.where(
            CERTIFICATE.has(HAS_NOT_EXPIRED.and(STANDS_UNREVOKED).and(IS_OF_THE_WHOLE)));

    private static final Scope APPLYING = centres(
            "ośrodki (centra), które ubiegały się o certyfikat CAL według modelu OSL",
            "centres that have applied for a CAL certificate under the OSL model",
            APPLICATIONS.some());

    private static final Scope CERTIFIED = centres(
            "ośrodki (centra), którym przyznano certyfikat CAL według modelu OSL",
            "centres that were granted a CAL certificate under the OSL model",
            GRANTED_ONES.some());

    static final Rule OSL_66 = rule("OSL-66", STANDARD)
            .titled("Wniosek o certyfikat", "Application in writing")
            .cites(P18.publishedModel().clause("pkt 3"))
            .says(
                    polish(
                            "każdy wniosek o certyfikat złożono na piśmie lub złożono tak co najmniej wniosek, w wyniku którego ośrodek (centrum) jako całość ma ważny certyfikat",
                            "nie każdy wniosek o certyfikat złożono na piśmie, a żaden złożony na piśmie nie dał ośrodkowi (centrum) jako całości ważnego certyfikatu"),
                    english(
                            "each application for the certificate was made in writing, or at least one was that led to a valid certificate of the whole centre",
                            "not every application for the certificate was made in writing, and none of those that were led to a valid certificate of the whole centre"))
            .appliesTo(APPLYING)
            .requires(ofWhatCounts(APPLICATIONS, WRITTEN_REQUEST.is(true)));

    static final Rule OSL_67 = rule("OSL-67", STANDARD)
            .titled("Raport do certyfikatu", "Report for the certificate")
            .cites(P18.publishedModel().clause("pkt 2"), C2.practice())
            .says(
                    polish(
                            "do każdego wniosku o certyfikat złożono raport z realizacji standardów lub złożono go co najmniej do wniosku, w wyniku którego ośrodek (centrum) jako całość ma ważny certyfikat",
                            "nie do każdego wniosku o certyfikat złożono raport z realizacji standardów, a żaden wniosek z raportem nie dał ośrodkowi (centrum) jako całości ważnego certyfikatu"),
                    english(
                            "a report on meeting the standards was submitted with each application, or at least with one that led to a valid certificate of the whole centre",
                            "a report on meeting the standards was not submitted with every application, and no application with a report led to a valid certificate of the whole centre"))
            .appliesTo(APPLYING)
            .requires(ofWhatCounts(APPLICATIONS, REPORT.hasCome()));

    static final Rule OSL_68 = rule("OSL-68", RECOMMENDATION)
            .titled("Komplet wymagań", "All requirements")
            .cites(P18.inferred().clause("pkt 2"), P16.inferred(), S3.inferred())
            .says(
                    polish(
                            "spełniono zastępczy zestaw wymagań (pełna lista CAL nie była dostępna)",
                            "nie spełniono zastępczego zestawu wymagań (pełna lista CAL nie była dostępna)"),
                    english(
                            "the substitute set of requirements is met (CAL's full list was not available)",
                            "the substitute set of requirements is not met (CAL's full list was not available)"))
            .appliesTo(APPLYING)
            .requires(Condition.all(List.of(
                    Stage1Familiarisation.OSL_01.requirement(),
                    Stage2Organisers.OSL_04.requirement(),
                    Stage4Documents.OSL_16.requirement(),
                    Stage4Documents.OSL_20.requirement(),
                    Stage5Duties.OSL_25.requirement(),
                    Stage6Strategy.OSL_28.requirement())));

    static final Rule OSL_69 = rule("OSL-69", STANDARD)
            .titled("Ważność certyfikatu", "Validity of the certificate")
            .cites(
                    P18.publishedModel().clause("pkt 9"),
                    P18.publishedModel().clause("pkt 10"),
                    P18.publishedModel().clause("pkt 11"),
                    P21.publishedModel())
            .says(
                    polish(
                            "ośrodek (centrum) jako całość ma certyfikat, który nie wygasł i którego nie cofnięto",
                            "ośrodek (centrum) jako całość nie ma certyfikatu, który nie wygasł i którego nie cofnięto"),
                    english(
                            "the centre as a whole has a certificate that has neither expired nor been withdrawn",
                            "the centre as a whole has no certificate that has neither expired nor been withdrawn"))
            .appliesTo(APPLYING)
            .requires(VALID_ONES.some());

    static final Rule OSL_70 = rule("OSL-70", RECOMMENDATION)
            .titled("Odnowienie certyfikatu", "Renewal of the certificate")
            .cites(P18.publishedModel().clause("pkt 9"))
            .says(
                    polish(
                            "po wygaśnięciu certyfikatu ośrodek (centrum) jako całość ma inny, ważny certyfikat lub złożył wniosek, którego jeszcze nie rozpatrzono",
                            "po wygaśnięciu certyfikatu ośrodek (centrum) jako całość nie ma innego, ważnego certyfikatu i nie złożył wniosku, którego jeszcze nie rozpatrzono"),
                    english(
                            "after a certificate expired, the centre as a whole has another, valid one, or has made an application that is not yet decided",
                            "after a certificate expired, the centre as a whole has no other, valid one and has made no application that is not yet decided"))
            .appliesTo(centres(
                    "ośrodki (centra), których certyfikat CAL według modelu OSL, przyznany ośrodkowi (centrum) jako całości, wygasł, a nie został wcześniej cofnięty",
                    "centres with a CAL certificate under the OSL model for the centre as a whole that expired and was not withdrawn before",
                    GRANTED_ONES.some(CERTIFICATE.has(
                            HAS_NOT_EXPIRED.not().and(STANDS_UNREVOKED).and(IS_OF_THE_WHOLE)))))
            .requires(VALID_ONES.some().or(APPLICATIONS.some(IS_PENDING)));

    static final Rule OSL_71 = rule("OSL-71", STANDARD)
            .titled("Zarzuty przy cofnięciu certyfikatu", "Charges on withdrawal of the certificate")
            .cites(P18.publishedModel().clause("pkt 10"))
            .says(
                    polish(
                            "żadnego certyfikatu nie cofnięto bez pisemnego przedstawienia zarzutów lub nie cofnięto tak co najmniej ważnego certyfikatu ośrodka (centrum) jako całości",
                            "certyfikat cofnięto bez pisemnego przedstawienia zarzutów, a wśród ważnych certyfikatów ośrodka (centrum) jako całości nie ma takiego, którego tak nie cofano"),
                    english(
                            "no certificate was withdrawn without written charges, or at least a valid one of the whole centre was not",
                            "a certificate was withdrawn without written charges, and the centre as a whole has no valid certificate that was not withdrawn in that way"))
            .appliesTo(CERTIFIED)
            .requires(ofWhatCounts(
                    GRANTED_ONES, CERTIFICATE.has(WITHDRAWN.hasNotCome().or(WRITTEN_CHARGES.is(true)))));

    static final Rule OSL_72 = rule("OSL-72", STANDARD)
            .titled("Uzasadnienie odmowy", "Reasons for the refusal")
            .cites(P18.publishedModel().clause("pkt 8"))
            .says(
                    polish(
                            "odmowę certyfikatu uzasadniono pisemnie lub ośrodek (centrum) jako całość ma ważny certyfikat",
                            "odmowy certyfikatu nie uzasadniono pisemnie, a ośrodek (centrum) jako całość nie ma ważnego certyfikatu"),
                    english(
                            "written reasons were given for refusing the certificate, or the centre as a whole has a valid certificate",
                            "no written reasons were given for refusing the certificate, and the centre as a whole has "
                                    + "no valid certificate"))
            .appliesTo(centres(
                    "ośrodki (centra), którym odmówiono certyfikatu",
                    "centres that were refused a certificate",
                    REFUSED_ONES.some().neverSought()))
            .requires(REFUSED_ONES.every(WRITTEN_REASONS.is(true)).or(VALID_ONES.some()));

    static final Rule OSL_73 = rule("OSL-73", STANDARD)
            .titled("Wydawca certyfikatu", "Issuer of the certificate")
            .cites(P18.publishedModel().clause("pkt 4"))
            .says(
                    polish(
                            "każdy certyfikat lub co najmniej ważny certyfikat ośrodka (centrum) jako całości wydał Zarząd Stowarzyszenia CAL",
                            "nie każdy certyfikat wydał Zarząd Stowarzyszenia CAL i nie wydał on żadnego ważnego certyfikatu ośrodka (centrum) jako całości"),
                    english(
                            "every certificate, or at least a valid one of the whole centre, was issued by the board of the CAL association",
                            "not every certificate was issued by the board of the CAL association, which has issued no valid certificate of the whole centre"))
            .appliesTo(CERTIFIED)
            .requires(ofWhatCounts(
                    GRANTED_ONES, CERTIFICATE.has(CertificateFacts.ISSUER.is(CertificateIssuer.CAL_BOARD))));

    static final Stage STAGE = Stage.of(
            "I10",
            "Certyfikat jakości CAL",
            "CAL quality certificate",
            OSL_66,
            OSL_67,
            OSL_68,
            OSL_69,
            OSL_70,
            OSL_71,
            OSL_72,
            OSL_73);

    private Stage10Certificate() {}

    /** It holds of every application, or of one whose certificate is valid on the day. */
    private static Condition<Centre> ofWhatCounts(
            Elements<Centre, CertificateApplication> all, Condition<CertificateApplication> condition) {
        return all.every(condition).or(VALID_ONES.some(condition));
    }
}
