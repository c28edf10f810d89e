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
            .named("validity/from", "początek obsługi gminy", "start of serving the municipality")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec obsługi gminy", "end of serving the municipality")
            .asking(FactQuestion.ofEnd(
                    "jest obsługiwana przez ośrodek",
                    "był obsługiwany przez ośrodek|była obsługiwana przez ośrodek|było obsługiwane przez ośrodek",
                    "served by the centre"))
            .lasting("validity/from", "validity/until");

    public static final Property<Municipality, Boolean> DISTRICT = Property.<Municipality>given(
                    "district", Municipality::district, Wording.of("obsługiwana dzielnica", "district served"))
            .asking(
                    "{of}czy ośrodek obsługuje tylko część gminy, np. dzielnicę?",
                    "{of}does the centre serve only a part of it, such as a district?");

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
