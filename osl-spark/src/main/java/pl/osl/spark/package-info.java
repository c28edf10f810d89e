/**
 * Answers about the records of a Spark dataset: {@link pl.osl.spark.SparkAssessor} gives an answer beside each record,
 * and counts them as one machine would.
 */
@NullMarked
package pl.osl.spark;

import org.jspecify.annotations.NullMarked;
