package pl.osl.benchmarks.growth;

import java.util.function.IntFunction;
import pl.osl.rules.assessment.Assessor;

/**
 * One thing of which there may be more.
 *
 * @param name what it is
 * @param most how many are tried at most
 * @param records makes a record
 * @param assessors makes an assessor
 */
record GrownThing(String name, int most, GrownJson records, IntFunction<Assessor> assessors) {

    /** Makes the JSON of a record with so many, in a listing that is complete or may have more. */
    interface GrownJson {

        String of(int count, boolean complete);
    }
}
