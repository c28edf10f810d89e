package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.FamiliarisationAudience;
import pl.osl.model.structure.FamiliarisationEvidence;
import pl.osl.model.structure.FamiliarisationForm;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about an event at which staff were made familiar with OSL. */
public final class FamiliarisationFacts {

    /** The days, with their names. */
    public static final Days<Familiarisation> DAYS = Days.<Familiarisation>of(Familiarisation.CHRONOLOGY)
            .named("on", "dzień zapoznania", "day of the introduction")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<Familiarisation> ON = DAYS.day("on");

    public static final Property<Familiarisation, FamiliarisationForm> FORM =
            Property.<Familiarisation, FamiliarisationForm>of(
                            "form", Familiarisation::form, Wording.of("forma zapoznania", "form of the introduction"))
                    .asking("{of}w jakiej formie?", "{of}in what form?");

    public static final Property<Familiarisation, FamiliarisationAudience> AUDIENCE =
            Property.<Familiarisation, FamiliarisationAudience>of(
                            "audience",
                            Familiarisation::audience,
                            Wording.of("adresaci zapoznania", "audience of the introduction"))
                    .asking("{of}dla kogo było przeznaczone?", "{of}for whom was it meant?");

    /** The counts, with their names. */
    private static final NamedCounts<Familiarisation> NUMBERS = NamedCounts.of(Familiarisation.COUNTS)
            .named("staff", "liczba pracowników", "number of staff")
            .asking(
                    "{of}ilu pracowników miał wtedy ośrodek (centrum)?",
                    "{of}how many staff did the centre have at that time?")
            .named("attendees", "liczba uczestników", "number of attendees")
            .asking("{of}ilu pracowników w nim uczestniczyło?", "{of}how many members of staff took part?");

    public static final Amount<Familiarisation> STAFF = NUMBERS.amount("staff");

    public static final Amount<Familiarisation> ATTENDEES = NUMBERS.amount("attendees");

    public static final Property<Familiarisation, Boolean> HEAD_ATTENDED = Property.<Familiarisation, Boolean>of(
                    "headAttended",
                    Familiarisation::headAttended,
                    Wording.of("udział kierownika (dyrektora)", "attendance of the head"))
            .asking(
                    "{of}czy uczestniczył w nim kierownik (dyrektor) ośrodka (centrum)?",
                    "{of}did the head of the centre take part?");

    public static final Elements<Familiarisation, FamiliarisationEvidence> EVIDENCE =
            Elements.<Familiarisation, FamiliarisationEvidence>of(
                            "evidence",
                            Familiarisation::evidence,
                            Wording.of("dowody zapoznania", "evidence of the introduction"),
                            Wording.of("dowód zapoznania", "piece of evidence"))
                    .asking(
                            Wording.of("{of}czy to wszystkie dowody?", "{of}is this all the evidence?"),
                            Wording.of(
                                    "{of}czy są na to jakieś dowody, np. lista obecności?",
                                    "{of}is there any evidence of it, such as an attendance list?"));

    public static final Property<FamiliarisationEvidence, FamiliarisationEvidence> PIECE_OF_EVIDENCE =
            Property.itself(Wording.of("dowód zapoznania", "piece of evidence"));

    /** It took place by the day asked about. */
    public static final Condition<Familiarisation> STANDING = ON.hasCome();

    private FamiliarisationFacts() {}
}
