package pl.osl.testkit.laws;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.generate.KnownPart;
import pl.osl.testkit.generate.OpenListing;
import pl.osl.testkit.generate.RicherPart;
import pl.osl.testkit.generate.SmallRecords;

/**
 * Looks for records on which a rule is undetermined although every completion gives the same outcome.
 *
 * <p>From a record on which the rule is undetermined one more thing is made known, again and again, for as long as the
 * rule stays undetermined. Two completions of the last such record are completions of the first; and where all that can
 * still become known of it gives one outcome, nothing was open. So it is enough to look at what is next to that record.
 */
public final class NothingLeftOpen {

    private static final int[] SEVERAL = {1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 8, 8, 25, 25, 60, 60};
    private static final int MOST_TRIED = 2000;

    private final Assessor assessor;
    private final RuleId rule;
    private final LocalDate day;
    private final Random random;
    private final Map<String, String> closed = new TreeMap<>();
    private long undetermined;
    private long leftOpen;
    private long settledForStage;
    private long records;

    /** What was found for a rule. */
    public record Found(
            RuleId rule,
            long records,
            boolean all,
            long undetermined,
            long leftOpen,
            long settledForStage,
            Map<String, String> patterns) {}

    private NothingLeftOpen(Standard standard, Rule rule, LocalDate day) {
        Standard alone = Standard.of(standard.name(), "one rule", Stage.of("S", "etap", "stage", rule))
                .withParametersOf(standard);
        this.assessor = Assessor.of(alone);
        this.rule = rule.id();
        this.day = day;
        this.random = new Random(20_121_126L);
    }

    public static Found of(Standard standard, Rule rule, LocalDate day, int most) {
        return new NothingLeftOpen(standard, rule, day).found(most);
    }

    private Found found(int most) {
        SmallRecords single = SmallRecords.of(assessor, rule, day, 1);
        SmallRecords small = SmallRecords.of(assessor, rule, day, 2);
        boolean all = single.count() <= most;
        if (all) {
            IntStream.range(0, single.count()).forEach(number -> tryOut(single, single.numbered(number)));
        } else {
            Stream.generate(() -> small.drawn(random)).limit(most).forEach(one -> tryOut(small, one));
        }
        return new Found(rule, records, all, undetermined, leftOpen, settledForStage, closed);
    }

    private Optional<Outcome> outcome(SmallRecords small, KnownPart record) {
        return small.centre(record)
                .map(centre -> assessor.at(centre, day).outcomes().outcome(rule));
    }

    private boolean isOpen(SmallRecords small, KnownPart record) {
        return outcome(small, record).filter(Outcome.UNDETERMINED::equals).isPresent();
    }

    private void tryOut(SmallRecords small, KnownPart record) {
        Optional<Outcome> outcome = outcome(small, record);
        if (outcome.isPresent()) {
            records++;
        }
        if (outcome.filter(Outcome.UNDETERMINED::equals).isPresent()) {
            undetermined++;
            look(small, record);
        }
    }

    private void look(SmallRecords small, KnownPart record) {
        KnownPart last = record;
        List<RicherPart> next = shuffled(small.richer(last));
        Optional<RicherPart> open = firstOpen(small, next);
        while (open.isPresent()) {
            last = open.get().part();
            next = shuffled(small.richer(last));
            open = firstOpen(small, next);
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        next.forEach(step -> outcome(small, step.part()).ifPresent(outcomes::add));
        if (outcomes.size() < 2) {
            addFurther(small, last, outcomes);
        }
        if (outcomes.size() < 2) {
            leftOpen++;
            closed.putIfAbsent(
                    pattern(small, next, outcomes),
                    OslJson.write(small.centre(last).orElseThrow()));
        } else if (!outcomes.contains(Outcome.NOT_MET)) {
            settledForStage++;
        }
    }

    private Optional<RicherPart> firstOpen(SmallRecords small, List<RicherPart> next) {
        return next.stream().filter(step -> isOpen(small, step.part())).findFirst();
    }

    private List<RicherPart> shuffled(List<RicherPart> steps) {
        List<RicherPart> any = new java.util.ArrayList<>(steps);
        Collections.shuffle(any, random);
        return any;
    }

    private void addFurther(SmallRecords small, KnownPart last, Set<Outcome> outcomes) {
        for (OpenListing listing : small.openListings(last)) {
            for (int number : SEVERAL) {
                outcome(small, listing.withFurther(number, random))
                        .filter(outcome -> outcome != Outcome.UNDETERMINED)
                        .ifPresent(outcomes::add);
                if (outcomes.size() > 1) {
                    return;
                }
            }
            int[] tried = {0};
            listing.withBlank().forEach(blank -> fill(small, blank.part(), blank.place() + "/", outcomes, tried));
        }
    }

    /** Fills one fact after the other of a further element, until the outcome is another one. */
    private void fill(SmallRecords small, KnownPart record, String element, Set<Outcome> outcomes, int[] tried) {
        if (outcomes.size() > 1 || tried[0]++ > MOST_TRIED) {
            return;
        }
        Optional<Outcome> outcome = outcome(small, record);
        if (outcome.isEmpty()) {
            return;
        }
        if (outcome.get() != Outcome.UNDETERMINED) {
            outcomes.add(outcome.get());
            return;
        }
        Map<String, List<RicherPart>> inside = small.richer(record).stream()
                .filter(step -> step.place().startsWith(element))
                .collect(Collectors.groupingBy(RicherPart::place, TreeMap::new, Collectors.toList()));
        inside.values().stream()
                .findFirst()
                .ifPresent(steps -> steps.forEach(step -> fill(small, step.part(), element, outcomes, tried)));
    }

    /** The facts that are open, and the outcome that each of them gives. */
    private static String pattern(SmallRecords small, List<RicherPart> next, Set<Outcome> outcomes) {
        return next.stream()
                        .filter(step -> small.centre(step.part()).isPresent())
                        .map(step -> step.place().replaceAll("/\\d+", "").replaceAll("^\\d+/", ""))
                        .collect(Collectors.toCollection(java.util.TreeSet::new))
                + " " + outcomes;
    }
}
