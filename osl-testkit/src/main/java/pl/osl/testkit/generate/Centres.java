package pl.osl.testkit.generate;

import java.time.LocalDate;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;

/** Generated records: every fact known, none, unrecorded or rough, every listing complete, partial or unrecorded. */
public final class Centres {

    private Centres() {}

    /** Centres whose facts lie in the years 2011 to 2013; a failing one is shrunk and shown as JSON. */
    public static Gen<Centre> centres() {
        Gen<Centre> centres = source -> Possible.centre(new RecordGenerator(new Draw(source)).object(Centre.class, 0));
        return centres.describedAs(OslJson::write);
    }

    /** Centres of which it is seldom told how long anything lasts, so that much may be presumed. */
    public static Gen<Centre> silentCentres() {
        Gen<Centre> centres =
                source -> Possible.centre(new RecordGenerator(new Draw(source), true).object(Centre.class, 0));
        return centres.describedAs(OslJson::write);
    }

    /** Days of the years 2011 to 2013. */
    public static Gen<LocalDate> days() {
        return source -> new DayGenerator(new Draw(source)).day();
    }
}
