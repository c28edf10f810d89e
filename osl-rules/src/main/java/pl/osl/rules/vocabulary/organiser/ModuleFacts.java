package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.ModuleHours;
import pl.osl.model.organiser.TrainingModule;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a module of a training. */
public final class ModuleFacts {

    public static final Property<ModuleHours, TrainingModule> MODULE =
            Property.of("module", ModuleHours::module, Wording.of("moduł", "module"));

    /** The counts, with their names. */
    private static final NamedCounts<ModuleHours> NUMBERS =
            NamedCounts.of(ModuleHours.COUNTS).named("hours", "liczba godzin modułu", "hours of the module");

    public static final Amount<ModuleHours> HOURS = NUMBERS.amount("hours");

    private ModuleFacts() {}
}
