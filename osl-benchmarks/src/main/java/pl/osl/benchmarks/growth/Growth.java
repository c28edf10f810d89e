package pl.osl.benchmarks.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Standpoint;

/** Prints, for each thing that may grow and each work, the exponent with which processor time grows from 2,000 to 50,000. */
public final class Growth {

    private static final int FEWER = 2_000;

    /** How many times fewer, where 50,000 are too many to be read. */
    private static final int APART = 10;

    private static final double STEEP = 1.1;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final List<String> steep = new ArrayList<>();

    private Growth() {}

    /**
     * Prints a line for each thing, and at the end whatever is steeper than 1.1.
     *
     * @param arguments names of things, or nothing for all; a name also stands for those that begin with it
     */
    public static void main(String[] arguments) {
        Growth growth = new Growth();
        System.out.println(
                "| more of | " + Stream.of(Work.values()).map(Work::title).collect(Collectors.joining(" | ")) + " |");
        System.out.println("|---|" + "--:|".repeat(Work.values().length));
        GrownThings.all().filter(thing -> isAsked(thing.name(), arguments)).forEach(growth::print);
        growth.steep.forEach(System.out::println);
    }

    private static boolean isAsked(String name, String... arguments) {
        return arguments.length == 0 || Arrays.stream(arguments).anyMatch(name::startsWith);
    }

    private void print(GrownThing thing) {
        System.out.println(Stream.of(Work.values())
                .map(work -> measured(thing, work))
                .collect(Collectors.joining(" | ", "| " + thing.name() + " | ", " |")));
    }

    private String measured(GrownThing thing, Work work) {
        IntFunction<Runnable> run = count -> {
            String json = thing.records().of(count, work.isOfComplete());
            Standpoint at = thing.assessors().apply(count).at(OslJson.read(json, Centre.class), DAY);
            return () -> work.run(json, at);
        };
        try {
            Exponent exponent = Exponent.of(Math.min(FEWER, thing.most() / APART), thing.most(), run);
            if (exponent.isMeasured() && exponent.slope() > STEEP) {
                steep.add("steep: " + thing.name() + ", " + work.title() + ": " + exponent);
            }
            return exponent.toString();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage()).lines().findFirst().orElse("refused");
        } catch (OutOfMemoryError full) {
            return "does not fit in memory";
        }
    }
}
