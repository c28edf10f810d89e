package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateBasis;
import pl.osl.model.document.CertificateIssuer;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a CAL quality certificate. */
public final class CertificateFacts {

    /** The days, with their names. */
    public static final Days<Certificate> DAYS = Days.of(Certificate.CHRONOLOGY)
            .named("granted", "przyznanie certyfikatu", "grant of the certificate")
            .asking("Kiedy przyznano certyfikat: {it}?", "When was the certificate granted: {it}?")
            .named("handedOver", "wręczenie certyfikatu", "handing over of the certificate")
            .asking("Kiedy wręczono certyfikat: {it}?", "When was the certificate handed over: {it}?")
            .named("validUntil", "ostatni dzień ważności certyfikatu", "last day of the certificate")
            .asking("{of}do kiedy certyfikat jest ważny?", "{of}until when is the certificate valid?")
            .named("withdrawn", "cofnięcie certyfikatu", "withdrawal of the certificate")
            .asking(
                    "Czy cofnięto certyfikat: {it}, a jeśli tak, kiedy?",
                    "Was the certificate withdrawn, and if so, when: {it}?")
            .named("appealed", "odwołanie od cofnięcia", "appeal against the withdrawal")
            .asking(
                    "Czy odwołano się od cofnięcia certyfikatu: {it}, a jeśli tak, kiedy?",
                    "Was there an appeal against the withdrawal of the certificate, and if so, when: {it}?")
            .named(
                    "reinstated",
                    "uwzględnienie odwołania od cofnięcia",
                    "upholding of the appeal against the withdrawal")
            .asking(
                    "Czy uwzględniono odwołanie od cofnięcia certyfikatu: {it}, a jeśli tak, kiedy?",
                    "Was the appeal against the withdrawal of the certificate upheld, and if so, when: {it}?");

    public static final Property<Certificate, CertificateBasis> BASIS = Property.<Certificate, CertificateBasis>of(
                    "basis",
                    Certificate::basis,
                    Wording.of(
                            "standardy, według których przyznano certyfikat",
                            "standards by which the certificate was granted"))
            .asking(
                    "Według jakich standardów przyznano certyfikat: {it}?",
                    "By which standards was the certificate granted: {it}?");

    public static final Property<Certificate, CertificateIssuer> ISSUER = Property.<Certificate, CertificateIssuer>of(
                    "issuer", Certificate::issuer, Wording.of("wydawca certyfikatu", "issuer of the certificate"))
            .asking("Kto wydał certyfikat: {it}?", "Who issued the certificate: {it}?");

    public static final Day<Certificate> GRANTED = DAYS.day("granted");

    public static final Day<Certificate> HANDED_OVER = DAYS.day("handedOver");

    /** The counts, with their names. */
    private static final NamedCounts<Certificate> NUMBERS = NamedCounts.of(Certificate.COUNTS)
            .named("validityYears", "ważność w latach", "validity in years")
            .asking("{of}na ile lat jest ważny certyfikat?", "{of}for how many years is the certificate valid?");

    public static final Amount<Certificate> VALIDITY_YEARS = NUMBERS.amount("validityYears");

    /** Whether the certificate states a last day at all; whether it has passed is asked of {@link #VALID_UNTIL}. */
    public static final Property<Certificate, When> STATED_LAST_DAY = Property.<Certificate, When>of(
                    "validUntil",
                    Certificate::validUntil,
                    Wording.of("ostatni dzień ważności podany w certyfikacie", "last day stated in the certificate"))
            .cannotBeChanged()
            .asking(
                    "Jaki ostatni dzień ważności podano w certyfikacie: {it}?",
                    "Which last day does the certificate state: {it}?");

    public static final Day<Certificate> VALID_UNTIL = DAYS.day("validUntil");

    public static final Day<Certificate> WITHDRAWN = DAYS.day("withdrawn");

    public static final Property<Certificate, Boolean> WRITTEN_CHARGES = Property.<Certificate, Boolean>of(
                    "writtenCharges", Certificate::writtenCharges, Wording.of("pisemne zarzuty", "written charges"))
            .asking(
                    "Czy zarzuty przy cofnięciu certyfikatu były pisemne: {it}?",
                    "Were the charges at the withdrawal of the certificate in writing: {it}?");

    public static final Day<Certificate> APPEALED = DAYS.day("appealed");

    public static final Day<Certificate> REINSTATED = DAYS.day("reinstated");

    public static final Property<Certificate, String> NUMBER = Property.<Certificate, String>of(
                    "number", Certificate::number, Wording.of("numer certyfikatu", "number of the certificate"))
            .asking("{of}jaki numer ma certyfikat?", "{of}what is the number of the certificate?");

    public static final Property<Certificate, Boolean> PART = Property.<Certificate>given(
                    "part",
                    Certificate::part,
                    Wording.of("część ośrodka, która ma certyfikat", "part of the centre that holds the certificate"))
            .asking(
                    "{of}czy certyfikat ma tylko część ośrodka?",
                    "{of}does only a part of the centre hold the certificate?");

    private CertificateFacts() {}
}
