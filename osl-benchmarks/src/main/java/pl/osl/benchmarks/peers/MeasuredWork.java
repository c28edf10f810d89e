package pl.osl.benchmarks.peers;

import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Something whose cost is measured.
 *
 * @param label what it is called in the table
 * @param yardstick the label of the work by hand beside which it is set
 * @param records how many records one call works through
 * @param prepared makes the work ready; the calls are numbered from 0
 */
record MeasuredWork(String label, String yardstick, int records, Supplier<IntFunction<Object>> prepared) {}
