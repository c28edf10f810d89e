package pl.osl.testkit.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/**
 * Two invented centres that meet every rule, so that a test can spoil one fact and see one rule fail.
 *
 * <p>Their listings are complete and their days exact up to the end of 2024.
 */
public final class Exemplary {

    private Exemplary() {}

    /** A social-assistance centre that meets what applies to it on 2014-12-31 and on 2024-12-31. */
    public static Centre ops() {
        return read("exemplary-ops.json");
    }

    /** A social services centre, formed from such a centre in 2022, that meets what applies to it on 2024-12-31. */
    public static Centre cus() {
        return read("exemplary-cus.json");
    }

    private static Centre read(String resource) {
        try (@Nullable InputStream in = Exemplary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not among the resources: " + resource);
            }
            return OslJson.read(in, resource, Centre.class);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
