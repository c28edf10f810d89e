package pl.osl.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;

/**
 * Generated waivers: most name a generated centre and one of the rules, some name others, and some have no first day.
 */
public final class GrantedWaivers {

    private static final int MOST = 5;

    private GrantedWaivers() {}

    /** Lists of up to five waivers of these rules, which hold for some days of the years 2011 to 2014. */
    public static Gen<Waivers> waivers(List<RuleId> rules) {
        List<RuleId> named = new ArrayList<>(rules);
        named.add(RuleId.of("no such rule"));
        Gen<Waivers> waivers = source -> {
            Draw draw = new Draw(source);
            List<Waiver> granted = draw.upTo(MOST, () -> waiver(draw.oneOf(named), source));
            return Waivers.builder().addAllWaivers(new LinkedHashSet<>(granted)).build();
        };
        return waivers.describedAs(OslJson::write);
    }

    private static Waiver waiver(RuleId rule, RandomnessSource source) {
        Draw draw = new Draw(source);
        LocalDate first = new DayGenerator(draw).day();
        Waiver.Builder waiver = Waiver.builder()
                .rule(rule)
                .centre(draw.chance(15) ? CentreId.of("another") : CentreId.of("CentreId 0"))
                .reason("uchwała „Żółw”")
                .grantedBy("ktoś")
                .until(first.plusDays(draw.below(400)));
        return draw.chance(60) ? waiver.from(first).build() : waiver.build();
    }
}
