package pl.osl.model.structure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.form.FormReader;
import pl.osl.model.form.FormWriter;

/**
 * An amount of work in full-time posts, such as 3.5; in JSON a number with at most two decimal places.
 *
 * @param hundredths hundredths of a full-time post, 0 to 100,000,000
 */
@JsonSerialize(using = FormWriter.class)
@JsonDeserialize(using = FormReader.class)
public record FullTimeEquivalent(int hundredths) {

    private static final int MOST = 100_000_000;

    /** Refuses an amount outside this range. */
    public FullTimeEquivalent {
        if (hundredths < 0 || hundredths > MOST) {
            throw unusable(BigDecimal.valueOf(hundredths, 2));
        }
    }

    /**
     * The amount equal to a number of full-time posts.
     *
     * @throws InvalidRecordException if the number is below 0, above 1,000,000 or has more than two decimal places
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FullTimeEquivalent of(BigDecimal posts) {
        if (posts.signum() < 0 || posts.compareTo(BigDecimal.valueOf(MOST, 2)) > 0) {
            throw unusable(posts);
        }
        BigDecimal hundredths = posts.movePointRight(2).stripTrailingZeros();
        if (hundredths.scale() > 0) {
            throw unusable(posts);
        }
        return new FullTimeEquivalent(hundredths.intValueExact());
    }

    /** A whole number of full-time posts. */
    public static FullTimeEquivalent of(int posts) {
        return of(BigDecimal.valueOf(posts));
    }

    /** The number of full-time posts, without trailing zeros. */
    @JsonValue
    public BigDecimal posts() {
        BigDecimal posts = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return posts.scale() < 0 ? posts.setScale(0) : posts;
    }

    @Override
    public String toString() {
        return posts().toPlainString();
    }

    private static InvalidRecordException unusable(BigDecimal found) {
        String shown = found.precision() > 20 ? "…" : found.toString();
        return new InvalidRecordException(List.of(Fault.here(
                "liczba etatów to " + shown + "; ma być od 0 do 1000000, najwyżej z dwoma miejscami po przecinku",
                "the number of full-time posts is " + shown
                        + "; it must be between 0 and 1000000, with at most two decimal places")));
    }
}
