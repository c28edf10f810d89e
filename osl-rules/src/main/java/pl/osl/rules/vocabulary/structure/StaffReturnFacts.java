package pl.osl.rules.vocabulary.structure;

import pl.osl.model.structure.StaffReturn;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;

/** What is recorded in a count of staff and of people served. */
public final class StaffReturnFacts {

    /** The days, with their names. */
    public static final Days<StaffReturn> DAYS = Days.<StaffReturn>of(StaffReturn.CHRONOLOGY)
            .named("on", "stan na dzień", "day of the count")
            .asking("{of}z którego dnia są te dane?", "{of}when was that?");

    public static final Day<StaffReturn> ON = DAYS.day("on");

    /** The counts, with their names. */
    private static final NamedCounts<StaffReturn> NUMBERS = NamedCounts.of(StaffReturn.COUNTS)
            .named("staff", "liczba pracowników ośrodka (centrum)", "number of staff of the centre")
            .asking("{of}ilu pracowników miał ośrodek (centrum)?", "{of}how many staff did the centre have?")
            .named("socialWorkerPosts", "etaty pracowników socjalnych", "full-time posts of social workers")
            .asking(
                    "{of}ile było etatów pracowników socjalnych?",
                    "{of}how many full-time posts of social workers were there?")
            .named("fullTimeSocialWorkers", "pracownicy socjalni w pełnym wymiarze", "full-time social workers")
            .asking(
                    "{of}ilu pracowników socjalnych było zatrudnionych w pełnym wymiarze?",
                    "{of}how many social workers were employed full time?")
            .named("residents", "liczba mieszkańców", "number of residents")
            .asking("{of}ilu mieszkańców liczyła gmina?", "{of}how many residents did the municipality have?")
            .named(
                    "familiesCovered",
                    "rodziny i osoby samotnie gospodarujące objęte pracą socjalną",
                    "families and single persons covered by social work")
            .asking(
                    "{of}ile rodzin i osób samotnie gospodarujących obejmowała praca socjalna?",
                    "{of}how many families and single persons did social work cover?");

    public static final Amount<StaffReturn> SOCIAL_WORKER_POSTS = NUMBERS.amount("socialWorkerPosts");

    public static final Amount<StaffReturn> FULL_TIME_SOCIAL_WORKERS = NUMBERS.amount("fullTimeSocialWorkers");

    public static final Amount<StaffReturn> RESIDENTS = NUMBERS.amount("residents");

    public static final Amount<StaffReturn> FAMILIES_COVERED = NUMBERS.amount("familiesCovered");

    public static final Amount<StaffReturn> STAFF = NUMBERS.amount("staff");

    /** It was counted by the day asked about. */
    public static final Condition<StaffReturn> STANDING = ON.hasCome();

    private StaffReturnFacts() {}
}
