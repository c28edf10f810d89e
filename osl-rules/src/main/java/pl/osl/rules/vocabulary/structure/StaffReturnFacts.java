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
            .named("on", "stan na dzień", "day of the count")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<StaffReturn> ON = DAYS.day("on");

    public static final Amount<StaffReturn> SOCIAL_WORKER_POSTS = Amount.inParts(
            "socialWorkerPosts",
            StaffReturn::socialWorkerPosts,
            FullTimeEquivalent::hundredths,
            100,
            Wording.of("etaty pracowników socjalnych", "full-time posts of social workers"));

    public static final Amount<StaffReturn> FULL_TIME_SOCIAL_WORKERS = Amount.of(
            "fullTimeSocialWorkers",
            StaffReturn::fullTimeSocialWorkers,
            Wording.of("pracownicy socjalni w pełnym wymiarze", "full-time social workers"));

    public static final Amount<StaffReturn> RESIDENTS =
            Amount.of("residents", StaffReturn::residents, Wording.of("liczba mieszkańców", "number of residents"));

    public static final Amount<StaffReturn> FAMILIES_COVERED = Amount.of(
            "familiesCovered",
            StaffReturn::familiesCovered,
            Wording.of(
                    "rodziny i osoby samotne objęte pracą socjalną",
                    "families and single persons covered by social work"));

    public static final Amount<StaffReturn> STAFF = Amount.of(
            "staff", StaffReturn::staff, Wording.of("liczba pracowników ośrodka", "number of staff of the centre"));

    /** It was counted by the day asked about. */
    public static final Condition<StaffReturn> STANDING = ON.hasCome();

    private StaffReturnFacts() {}
}
