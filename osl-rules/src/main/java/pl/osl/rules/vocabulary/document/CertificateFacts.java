package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.Certificate;
import pl.osl.model.document.CertificateBasis;
import pl.osl.model.document.CertificateIssuer;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a CAL quality certificate. */
public final class CertificateFacts {

    /** The days, with their names. */
    public static final Days<Certificate> DAYS = Days.of(Certificate.CHRONOLOGY)
            .named("granted", "przyznanie certyfikatu", "grant of the certificate")
            .named("handedOver", "wręczenie certyfikatu", "handing over of the certificate")
            .named("validUntil", "ostatni dzień ważności certyfikatu", "last day of the certificate")
            .named("withdrawn", "cofnięcie certyfikatu", "withdrawal of the certificate")
            .named("appealed", "odwołanie od cofnięcia", "appeal against the withdrawal")
            .named(
                    "reinstated",
                    "uwzględnienie odwołania od cofnięcia",
                    "upholding of the appeal against the withdrawal");

    public static final Property<Certificate, CertificateBasis> BASIS = Property.of(
            "basis",
            Certificate::basis,
            Wording.of(
                    "standardy, według których przyznano certyfikat",
                    "standards by which the certificate was granted"));

    public static final Property<Certificate, CertificateIssuer> ISSUER =
            Property.of("issuer", Certificate::issuer, Wording.of("wydawca certyfikatu", "issuer of the certificate"));

    public static final Day<Certificate> GRANTED = DAYS.day("granted");

    public static final Day<Certificate> HANDED_OVER = DAYS.day("handedOver");

    public static final Amount<Certificate> VALIDITY_YEARS =
            Amount.of("validityYears", Certificate::validityYears, Wording.of("ważność w latach", "validity in years"));

    /** Whether the certificate states a last day at all; whether it has passed is asked of {@link #VALID_UNTIL}. */
    public static final Property<Certificate, When> STATED_LAST_DAY = Property.<Certificate, When>of(
                    "validUntil",
                    Certificate::validUntil,
                    Wording.of("ostatni dzień ważności podany w certyfikacie", "last day stated in the certificate"))
            .cannotBeChanged();

    public static final Day<Certificate> VALID_UNTIL = DAYS.day("validUntil");

    public static final Day<Certificate> WITHDRAWN = DAYS.day("withdrawn");

    public static final Property<Certificate, Boolean> WRITTEN_CHARGES = Property.of(
            "writtenCharges", Certificate::writtenCharges, Wording.of("pisemne zarzuty", "written charges"));

    public static final Day<Certificate> APPEALED = DAYS.day("appealed");

    public static final Day<Certificate> REINSTATED = DAYS.day("reinstated");

    public static final Property<Certificate, String> NUMBER =
            Property.of("number", Certificate::number, Wording.of("numer certyfikatu", "number of the certificate"));

    public static final Property<Certificate, Boolean> PART = Property.given(
            "part",
            Certificate::part,
            Wording.of("część ośrodka, która ma certyfikat", "part of the centre that holds the certificate"));

    private CertificateFacts() {}
}
