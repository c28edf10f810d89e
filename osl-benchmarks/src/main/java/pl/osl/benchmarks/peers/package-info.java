/** One small standard asked of our engine, of three peers and of plain Java, and what each answer costs. */
package pl.osl.benchmarks.peers;
