package pl.osl.rules.vocabulary.centre;

import pl.osl.model.centre.Municipality;
import pl.osl.model.centre.ResidentCount;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about a municipality that the centre serves. */
public final class MunicipalityFacts {

    /** The days, with their names. */
    public static final Days<Municipality> DAYS = Days.of(Municipality.CHRONOLOGY)
            .named("validity/from", "początek obsługi gminy", "start of service to the municipality")
            .asking("{of}od kiedy jest obsługiwana?", "{of}since when has it been served?")
            .named("validity/until", "koniec obsługi gminy", "end of service to the municipality")
            .asking(FactQuestion.ofEnd(
                    "jest obsługiwana przez ośrodek (centrum)",
                    "był obsługiwany przez ośrodek (centrum)|była obsługiwana przez ośrodek (centrum)|było "
                            + "obsługiwane przez ośrodek (centrum)",
                    "served by the centre"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until");

    public static final Property<Municipality, Boolean> DISTRICT = Property.<Municipality>given(
                    "district", Municipality::district, Wording.of("obsługiwana dzielnica", "district served"))
            .asking(
                    "{of}czy ośrodek (centrum) obsługuje tylko część gminy, np. dzielnicę?",
                    "{of}does the centre serve only part of it, such as a district?");

    public static final Elements<Municipality, ResidentCount> RESIDENT_COUNTS =
            Elements.<Municipality, ResidentCount>dated(
                            "residentCounts",
                            Municipality::residentCounts,
                            Wording.of("dane o liczbie mieszkańców", "counts of residents"),
                            Wording.of("dane o liczbie mieszkańców z jednego dnia", "count of residents"),
                            ResidentCountFacts.STANDING)
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie dane o liczbie mieszkańców?",
                                    "{of}are these all the counts of residents?"),
                            Wording.of(
                                    "{of}czy znana jest liczba mieszkańców?", "{of}is the number of residents known?"));

    public static final Day<Municipality> FROM = DAYS.day("validity/from");

    public static final Day<Municipality> UNTIL = DAYS.day("validity/until");

    /** The centre serves it on the day asked about. */
    public static final Condition<Municipality> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private MunicipalityFacts() {}
}
