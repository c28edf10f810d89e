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
            .asking("{of}kiedy przyznano certyfikat?", "{of}when was the certificate granted?")
            .named("handedOver", "wręczenie certyfikatu", "presentation of the certificate")
            .asking("{of}kiedy wręczono certyfikat?", "{of}when was the certificate presented?")
            .absent("nie nastąpiło", "has not taken place")
            .named("validUntil", "ostatni dzień ważności certyfikatu", "last day of validity of the certificate")
            .asking("{of}do kiedy certyfikat jest ważny?", "{of}until when is the certificate valid?")
            .absent("bezterminowo", "no end set")
            .named("withdrawn", "cofnięcie certyfikatu", "withdrawal of the certificate")
            .asking(
                    "{of}czy cofnięto certyfikat, a jeśli tak, to kiedy?",
                    "{of}was the certificate withdrawn, and if so, when?")
            .absent("nie nastąpiło", "has not taken place")
            .named("appealed", "odwołanie od cofnięcia", "appeal against the withdrawal")
            .asking(
                    "{of}czy odwołano się od cofnięcia certyfikatu, a jeśli tak, to kiedy?",
                    "{of}was there an appeal against the withdrawal of the certificate, and if so, when?")
            .absent("nie złożono", "not submitted")
            .named(
                    "reinstated",
                    "uwzględnienie odwołania od cofnięcia",
                    "upholding of the appeal against the withdrawal")
            .asking(
                    "{of}czy uwzględniono odwołanie od cofnięcia certyfikatu, a jeśli tak, to kiedy?",
                    "{of}was the appeal against the withdrawal of the certificate upheld, and if so, when?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Property<Certificate, CertificateBasis> BASIS = Property.<Certificate, CertificateBasis>of(
                    "basis",
                    Certificate::basis,
                    Wording.of(
                            "standardy, według których przyznano certyfikat",
                            "standards under which the certificate was granted"))
            .asking(
                    "{of}według jakich standardów przyznano certyfikat?",
                    "{of}under which standards was the certificate granted?");

    public static final Property<Certificate, CertificateIssuer> ISSUER = Property.<Certificate, CertificateIssuer>of(
                    "issuer", Certificate::issuer, Wording.of("wydawca certyfikatu", "issuer of the certificate"))
            .asking("{of}kto wydał certyfikat?", "{of}who issued the certificate?");

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
                    Wording.of(
                            "ostatni dzień ważności podany w certyfikacie",
                            "last day of validity stated in the certificate"))
            .cannotBeChanged()
            .asking(
                    "{of}jaki ostatni dzień ważności podano w certyfikacie?",
                    "{of}which last day of validity does the certificate state?");

    public static final Day<Certificate> VALID_UNTIL = DAYS.day("validUntil");

    public static final Day<Certificate> WITHDRAWN = DAYS.day("withdrawn");

    public static final Property<Certificate, Boolean> WRITTEN_CHARGES = Property.<Certificate, Boolean>of(
                    "writtenCharges", Certificate::writtenCharges, Wording.of("pisemne zarzuty", "written charges"))
            .asking(
                    "{of}czy zarzuty przy cofnięciu certyfikatu przedstawiono na piśmie?",
                    "{of}were the charges put in writing when the certificate was withdrawn?");

    public static final Day<Certificate> APPEALED = DAYS.day("appealed");

    public static final Day<Certificate> REINSTATED = DAYS.day("reinstated");

    public static final Property<Certificate, String> NUMBER = Property.<Certificate, String>of(
                    "number", Certificate::number, Wording.of("numer certyfikatu", "certificate number"))
            .asking("{of}jaki numer ma certyfikat?", "{of}what is the number of the certificate?");

    public static final Property<Certificate, Boolean> PART = Property.<Certificate>given(
                    "part",
                    Certificate::part,
                    Wording.of(
                            "część ośrodka (centrum), która ma certyfikat",
                            "part of the centre that holds the certificate"))
            .asking(
                    "{of}czy certyfikat ma tylko część ośrodka (centrum)?",
                    "{of}does only a part of the centre hold the certificate?");

    private CertificateFacts() {}
}
