package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Specialisation;
import pl.osl.model.organiser.SpecialisationDegree;
import pl.osl.model.organiser.Speciality;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a specialisation. */
public final class SpecialisationFacts {

    /** The days, with their names. */
    public static final Days<Specialisation> DAYS = Days.of(Specialisation.CHRONOLOGY)
            .named("obtained", "uzyskanie specjalizacji", "obtaining of the specialisation")
            .asking("{of}kiedy {go|ją|je} uzyskano?", "{of}when was it obtained?");

    public static final Property<Specialisation, SpecialisationDegree> DEGREE =
            Property.<Specialisation, SpecialisationDegree>of(
                            "degree",
                            Specialisation::degree,
                            Wording.of(
                                    "stopień specjalizacji w zawodzie pracownik socjalny",
                                    "degree of specialisation in social work"))
                    .asking("{of}którego stopnia?", "{of}which degree is it?");

    public static final Property<Specialisation, Speciality> SPECIALITY = Property.<Specialisation, Speciality>of(
                    "speciality", Specialisation::speciality, Wording.of("specjalność", "speciality"))
            .asking("{of}w jakiej specjalności?", "{of}in which speciality?");

    public static final Day<Specialisation> OBTAINED = DAYS.day("obtained");

    /** It was obtained by the day asked about. */
    public static final Condition<Specialisation> STANDING = OBTAINED.hasCome();

    private SpecialisationFacts() {}
}
