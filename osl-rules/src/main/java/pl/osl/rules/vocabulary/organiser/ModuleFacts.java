package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.ModuleHours;
import pl.osl.model.organiser.TrainingModule;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a module of a training. */
public final class ModuleFacts {

    public static final Property<ModuleHours, TrainingModule> MODULE = Property.<ModuleHours, TrainingModule>of(
                    "module", ModuleHours::module, Wording.of("moduł", "module"))
            .asking("{of}który to moduł?", "{of}which module is it?");

    /** The counts, with their names. */
    private static final NamedCounts<ModuleHours> NUMBERS = NamedCounts.of(ModuleHours.COUNTS)
            .named("hours", "liczba godzin modułu", "hours of the module")
            .asking("{of}ile godzin trwał?", "{of}how many hours did it take?");

    public static final Amount<ModuleHours> HOURS = NUMBERS.amount("hours");

    private ModuleFacts() {}
}
