package pl.osl.rules.guidance;

import java.nio.file.*;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Stage;

class TryTest {
    @Test
    void show() throws Exception {
        Assessor a = Assessor.of(OslStandard.edition2014());
        LocalDate d = LocalDate.of(2014, 12, 31);
        for (String f : System.getProperty("osl.try", "").split(",", -1)) {
            Centre c = f.isEmpty()
                    ? OslJson.read("{\"schemaVersion\":\"1.0\",\"id\":\"x\"}", Centre.class)
                    : OslJson.read(Path.of(f), Centre.class);
            System.out.println("== " + f);
            for (Stage s : a.standard().stages()) {
                long t = System.nanoTime();
                Plan p = Plan.towards(s.id(), a, c, d);
                long ms = (System.nanoTime() - t) / 1000000;
                System.out.println(
                        s.id() + " " + p.status() + " -> " + p.verdict() + " proven " + p.proven() + " " + ms + " ms ");
                for (Step step : p.steps()) {
                    System.out.println("  " + step.kind() + " " + step.place() + " "
                            + step.says().english() + " for "
                            + step.serves().stream()
                                    .map(x -> x.rule().toString())
                                    .toList());
                    if (step.changes().size() > 1)
                        step.changes()
                                .forEach(x -> System.out.println("       "
                                        + x.amendment().place() + " " + x.says().english()));
                    step.alternatives()
                            .forEach(x -> System.out.println("     or " + x.kind() + " " + x.place() + " "
                                    + x.changes().stream()
                                            .map(y -> y.says().english())
                                            .toList()));
                }
                p.barriers()
                        .forEach(b -> System.out.println("  BARRIER " + b.rule() + " "
                                + b.says().english() + " " + b.because() + " " + b.alone()));
                if (p.verdict() == PlanVerdict.ENOUGH) {
                    System.out.println(
                            "  on record: " + a.outcomes(p.carriedOut(c), d).status(s.id()));
                }
            }
        }
    }
}
