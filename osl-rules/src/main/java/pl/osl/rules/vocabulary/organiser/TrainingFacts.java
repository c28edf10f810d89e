package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.ModuleHours;
import pl.osl.model.organiser.Training;
import pl.osl.model.organiser.TrainingKind;
import pl.osl.model.organiser.TrainingProvider;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a training. */
public final class TrainingFacts {

    /** The days, with their names. */
    public static final Days<Training> DAYS = Days.of(Training.CHRONOLOGY)
            .named("started", "początek szkolenia", "start of the training")
            .asking("{of}kiedy się {rozpoczął|rozpoczęła|rozpoczęło}?", "{of}when did it start?")
            .named("completed", "ukończenie szkolenia", "completion of the training")
            .asking("{of}kiedy {go|ją|je} ukończono?", "{of}when was it completed?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Property<Training, TrainingKind> TRAINING_KIND = Property.<Training, TrainingKind>of(
                    "kind", Training::kind, Wording.of("rodzaj szkolenia", "kind of training"))
            .asking("{of}jakie to było szkolenie?", "{of}what kind of training was it?");

    public static final Property<Training, TrainingProvider> PROVIDER = Property.<Training, TrainingProvider>of(
                    "provider", Training::provider, Wording.of("organizator szkolenia", "organiser of the training"))
            .asking("{of}kto je zorganizował?", "{of}who organised it?");

    public static final Day<Training> STARTED = DAYS.day("started");

    public static final Day<Training> TRAINING_COMPLETED = DAYS.day("completed");

    /** The counts, with their names. */
    private static final NamedCounts<Training> NUMBERS = NamedCounts.of(Training.COUNTS)
            .named("sessions", "liczba sesji szkolenia", "number of training sessions")
            .asking("{of}z ilu sesji się składało?", "{of}how many sessions did it have?")
            .named(
                    "participants",
                    "liczba pracowników ośrodka (centrum) na szkoleniu",
                    "number of staff of the centre at the training")
            .asking(
                    "{of}ilu pracowników ośrodka (centrum) w nim uczestniczyło?",
                    "{of}how many of the centre's staff took part in it?")
            .named("hours", "liczba godzin szkolenia", "hours of the training")
            .asking("{of}ile godzin trwało?", "{of}how many hours did it take?");

    public static final Amount<Training> HOURS = NUMBERS.amount("hours");

    public static final Elements<Training, ModuleHours> MODULES = Elements.<Training, ModuleHours>of(
                    "modules",
                    Training::modules,
                    Wording.of("moduły szkolenia", "training modules"),
                    Wording.of("moduł", "module"))
            .cannotBeAdded()
            .toldApartBy(ModuleFacts.MODULE)
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie moduły szkolenia?", "{of}are these all the modules of the training?"),
                    Wording.of(
                            "{of}czy szkolenie składało się z modułów?", "{of}did the training consist of modules?"));

    public static final Amount<Training> SESSIONS = NUMBERS.amount("sessions");

    public static final Amount<Training> PARTICIPANTS = NUMBERS.amount("participants");

    public static final Property<Training, Boolean> CERTIFIED = Property.<Training, Boolean>of(
                    "certified",
                    Training::certified,
                    Wording.of("zaświadczenie o ukończeniu szkolenia", "certificate of completion of the training"))
            .asking("{of}czy wydano zaświadczenie o ukończeniu?", "{of}was a certificate of completion issued?");

    /** It was begun by the day asked about. */
    public static final Condition<Training> STANDING = STARTED.hasComeAtTheLatestWith(TRAINING_COMPLETED);

    private TrainingFacts() {}
}
