package pl.osl.spark;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.expressions.Aggregator;
import pl.osl.model.json.OslJson;

/** Counts records given as bytes of JSON; its result is the JSON of a summary. */
final class SummaryAggregator extends Aggregator<byte[], PartialCount, String> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SharedAssessor> asked;

    SummaryAggregator(Broadcast<SharedAssessor> asked) {
        this.asked = asked;
    }

    @Override
    public PartialCount zero() {
        return new PartialCount();
    }

    @Override
    public PartialCount reduce(PartialCount count, byte[] json) {
        count.count(ReadRecord.of(json, asked.value()), asked.value());
        return count;
    }

    @Override
    public PartialCount merge(PartialCount some, PartialCount others) {
        return some.merge(others);
    }

    @Override
    public String finish(PartialCount count) {
        return OslJson.write(count.summary(asked.value()));
    }

    @Override
    public Encoder<PartialCount> bufferEncoder() {
        return Encoders.javaSerialization(PartialCount.class);
    }

    @Override
    public Encoder<String> outputEncoder() {
        return Encoders.STRING();
    }
}
