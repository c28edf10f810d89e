package pl.osl.spark;

import org.apache.spark.sql.SparkSession;

/** Spark inside this Java, with two threads and without a port. */
final class LocalSession {

    private LocalSession() {}

    static SparkSession start() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .appName("osl")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
        session.sparkContext().setLogLevel("WARN");
        return session;
    }
}
