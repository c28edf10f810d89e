/** How the cost of each answer grows with each thing of which there may be more. */
package pl.osl.benchmarks.growth;
