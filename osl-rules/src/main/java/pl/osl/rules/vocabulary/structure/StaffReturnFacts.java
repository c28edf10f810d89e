package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.FullTimeEquivalent;
import pl.osl.model.structure.StaffReturn;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded in a count of staff and of people served. */
public final class StaffReturnFacts {

    /** The days, with their names. */
    public static final Days<StaffReturn> DAYS = Days.<StaffReturn>of(StaffReturn.CHRONOLOGY)
            .named("on", "dzień zestawienia", "day of the count")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<StaffReturn> ON = DAYS.day("on");

    public static final Amount<StaffReturn> SOCIAL_WORKER_POSTS = Amount.inParts(
                    "socialWorkerPosts",
                    StaffReturn::socialWorkerPosts,
                    FullTimeEquivalent::hundredths,
                    100,
                    Wording.of("etaty pracowników socjalnych", "full-time posts of social workers"))
            .asking(
                    "{of}ile było etatów pracowników socjalnych?",
                    "{of}how many full-time posts of social workers were there?");

    public static final Amount<StaffReturn> FULL_TIME_SOCIAL_WORKERS = Amount.<StaffReturn>of(
                    "fullTimeSocialWorkers",
                    StaffReturn::fullTimeSocialWorkers,
                    Wording.of("pracownicy socjalni w pełnym wymiarze", "full-time social workers"))
            .asking(
                    "{of}ilu pracowników socjalnych było zatrudnionych w pełnym wymiarze?",
                    "{of}how many social workers were employed full time?");

    public static final Amount<StaffReturn> RESIDENTS = Amount.<StaffReturn>of(
                    "residents", StaffReturn::residents, Wording.of("liczba mieszkańców", "number of residents"))
            .asking("{of}ilu mieszkańców liczyła gmina?", "{of}how many residents did the municipality have?");

    public static final Amount<StaffReturn> FAMILIES_COVERED = Amount.<StaffReturn>of(
                    "familiesCovered",
                    StaffReturn::familiesCovered,
                    Wording.of(
                            "rodziny i osoby samotne objęte pracą socjalną",
                            "families and single persons covered by social work"))
            .asking(
                    "{of}ile rodzin i osób samotnych obejmowała praca socjalna?",
                    "{of}how many families and single persons did social work cover?");

    public static final Amount<StaffReturn> STAFF = Amount.<StaffReturn>of(
                    "staff",
                    StaffReturn::staff,
                    Wording.of("liczba pracowników ośrodka", "number of staff of the centre"))
            .asking("{of}ilu pracowników miał ośrodek?", "{of}how many staff did the centre have?");

    /** It was counted by the day asked about. */
    public static final Condition<StaffReturn> STANDING = ON.hasCome();

    private StaffReturnFacts() {}
}
