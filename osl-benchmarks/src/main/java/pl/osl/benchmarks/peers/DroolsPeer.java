package pl.osl.benchmarks.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** Drools: the rules as DRL, made an executable model at the start; a session without state for each centre. */
final class DroolsPeer implements Peer {

    private final KieBase rules = compiled();
    private final BenchDays days;

    DroolsPeer(BenchDays days) {
        this.days = days;
    }

    private static KieBase compiled() {
        KieServices services = KieServices.get();
        KieBuilder builder = services.newKieBuilder(services.newKieFileSystem()
                        .write("src/main/resources/pl/osl/benchmarks/peers/drools/bench.drl", text()))
                .buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String text() {
        try (InputStream resource = Objects.requireNonNull(DroolsPeer.class.getResourceAsStream("bench.drl"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public long met(PlainCentre centre) {
        AskedCentre asked = new AskedCentre(centre, days);
        rules.newStatelessKieSession().execute(asked);
        return asked.met();
    }
}
