package pl.osl.spark;

import static org.apache.spark.sql.functions.btrim;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udaf;
import static org.apache.spark.sql.functions.udf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.waiver.Waivers;

/**
 * Asks a standard of all records of a Spark dataset on one day.
 *
 * <p>A record that cannot be read is never lost: its row holds all its faults in place of an answer, and the summary
 * counts it as refused. Immutable and safe to share between threads; what it asks with is sent to every machine once.
 */
public final class SparkAssessor {

    private static final String RECORD = "record";
    private static final String ANSWER = "answer";

    private final SparkSession session;
    private final StandardSource source;
    private final Waivers waivers;
    private final List<Presumption> presumptions;
    private final LocalDate day;
    private final UserDefinedFunction answer;
    private final UserDefinedFunction summary;

    private SparkAssessor(
            SparkSession session,
            StandardSource source,
            Waivers waivers,
            List<Presumption> presumptions,
            LocalDate day) {
        this.session = session;
        this.source = source;
        this.waivers = waivers;
        this.presumptions = presumptions;
        this.day = day;
        SharedAssessor shared = new SharedAssessor(source, waivers, presumptions, day);
        Broadcast<SharedAssessor> sent =
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(shared);
        UDF1<byte[], Row> answering = json -> AnswerColumns.of(ReadRecord.of(json, sent.value()));
        this.answer = udf(answering, AnswerColumns.TYPE);
        this.summary = udaf(new SummaryAggregator(sent), Encoders.BINARY());
    }

    /**
     * An assessor of this standard on a day, without waivers and presumptions.
     *
     * @param source taken anew on every machine
     */
    public static SparkAssessor of(SparkSession session, StandardSource source, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new SparkAssessor(session, source, Waivers.none(), List.of(), day);
    }

    /** The same under these waivers, in place of those that it had, as {@link Assessor#withWaivers(Waivers)} says. */
    public SparkAssessor withWaivers(Waivers others) {
        return new SparkAssessor(session, source, others, presumptions, day);
    }

    /**
     * The same under these presumptions, in place of those that it had, as {@link Assessor#presuming(List)} says.
     *
     * @throws IllegalArgumentException if one of them is given twice
     */
    public SparkAssessor presuming(Presumption... presumed) {
        List<Presumption> others = List.of(presumed);
        Assessor.of(source.standard()).presuming(others);
        return new SparkAssessor(session, source, waivers, others, day);
    }

    /**
     * The answer about the record in a column of JSON, texts or bytes.
     *
     * <p>A structure with {@code centre}, {@code stages} (the status by the id of the stage), {@code rules} (the outcome
     * by the id of the rule), {@code presumedStages} and {@code presumedRules} (only what the presumptions settle), and
     * {@code faults} (of each its {@code place}, {@code pl} and {@code en}). Where the record cannot be read, or there is
     * none, there are faults and nothing else.
     */
    public Column answer(Column json) {
        return answer.apply(json.cast(DataTypes.BinaryType));
    }

    /**
     * The count of the records in a column of JSON, texts or bytes: an aggregate, as for the rows of each group.
     *
     * <p>A text, the JSON of a {@link CohortSummary}, for {@link OslJson#read(String, Class)}. Keeps the ids of the
     * centres until the count ends.
     */
    public Column summary(Column json) {
        return summary.apply(json.cast(DataTypes.BinaryType));
    }

    /** Each record of JSON Lines beside its answer, in the columns {@code record} and {@code answer}; leaves out blank lines. */
    public Dataset<Row> answers(Dataset<String> lines) {
        return records(lines).withColumn(ANSWER, answer(col(RECORD)));
    }

    /** The count of all records of JSON Lines, equal to that of one machine however they are divided; leaves out blank lines. */
    public CohortSummary summary(Dataset<String> lines) {
        String json =
                records(lines).agg(summary(col(RECORD))).as(Encoders.STRING()).first();
        return OslJson.read(json, CohortSummary.class);
    }

    private static Dataset<Row> records(Dataset<String> lines) {
        return lines.toDF(RECORD).where(btrim(col(RECORD), lit(" \t\r")).notEqual(""));
    }
}
