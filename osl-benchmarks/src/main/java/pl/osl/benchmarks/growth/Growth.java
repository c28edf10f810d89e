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

/** Prints, for each shape and each work, the exponent with which processor time grows from 2,000 to 50,000. */
public final class Growth {

    private static final int FEWER = 2_000;

    /** How many times fewer, where 50,000 are too many to be read. */
    private static final int APART = 10;

    private static final double STEEP = 1.1;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final List<String> steep = new ArrayList<>();

    private Growth() {}

    /**
     * Prints a line for each shape, and at the end whatever is steeper than 1.1.
     *
     * @param arguments names of shapes, or nothing for all; a name also stands for those that begin with it
     */
    public static void main(String[] arguments) {
        Growth growth = new Growth();
        System.out.println(
                "| more of | " + Stream.of(Work.values()).map(Work::title).collect(Collectors.joining(" | ")) + " |");
        System.out.println("|---|" + "--:|".repeat(Work.values().length));
        GrownThings.all().filter(shape -> isAsked(shape.name(), arguments)).forEach(growth::print);
        growth.steep.forEach(System.out::println);
    }

    private static boolean isAsked(String name, String... arguments) {
        return arguments.length == 0 || Arrays.stream(arguments).anyMatch(name::startsWith);
    }

    private void print(GrownThing shape) {
        System.out.println(Stream.of(Work.values())
                .map(work -> measured(shape, work))
                .collect(Collectors.joining(" | ", "| " + shape.name() + " | ", " |")));
    }

    private String measured(GrownThing shape, Work work) {
        IntFunction<Runnable> run = count -> {
            String json = shape.records().of(count, work.isOfComplete());
            Standpoint at = shape.assessors().apply(count).at(OslJson.read(json, Centre.class), DAY);
            return () -> work.run(json, at);
        };
        try {
            Exponent exponent = Exponent.of(Math.min(FEWER, shape.most() / APART), shape.most(), run);
            if (exponent.isMeasured() && exponent.slope() > STEEP) {
                steep.add("steep: " + shape.name() + ", " + work.title() + ": " + exponent);
            }
            return exponent.toString();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage()).lines().findFirst().orElse("refused");
        } catch (OutOfMemoryError full) {
            return "does not fit in memory";
        }
    }
}
