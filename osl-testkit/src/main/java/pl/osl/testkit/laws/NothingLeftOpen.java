package pl.osl.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.StageId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.generate.KnownPart;
import pl.osl.testkit.generate.OpenListing;
import pl.osl.testkit.generate.RicherPart;
import pl.osl.testkit.generate.SeededDraw;
import pl.osl.testkit.generate.SmallRecords;

/**
 * Nothing is left open that is closed: looks for small records on which a rule is undetermined although all their
 * completions give the same outcome.
 *
 * <p>From a record on which the rule is undetermined one thing more is made known, again and again, for as long as the
 * rule stays undetermined. The completions of the last such record are completions of the first, and everything that can
 * still become known of it decides the rule; so it is enough to look at what is one step from it. Beyond the bounds of
 * small records, further elements are added to its open listings, one or several at once: blank ones, of which more is
 * made known in the same way, such as stand in other records, and
 * what a plan adds.
 */
public final class NothingLeftOpen {

    private static final long SEED = 20_121_126L;
    private static final StageId STAGE = StageId.of("S");
    private static final int MOST_ELEMENTS = 2;
    private static final int THOROUGH = 400;
    private static final int QUICK = 20;
    private static final int ENOUGH = 2;
    private static final int MOST_BLANK = 4;
    private static final int MANY_BLANK = 6;
    private static final int FEW_BLANK = 1;

    private final Assessor assessor;
    private final Rule rule;
    private final LocalDate day;
    private final SmallRecords small;
    /** Draws the records, whatever is drawn to look for completions of them. */
    private final SeededDraw drawing = new SeededDraw(SEED);

    private final SeededDraw random = new SeededDraw(SEED);
    private final DecidedRecords decided;
    private final List<Doubt> doubts = new ArrayList<>();
    private int records;
    private int undetermined;
    private int harmless;

    /** A record of which no step to what can become known leads to two outcomes. */
    private record Doubt(KnownPart record, String open, Set<Outcome> outcomes) {}

    private NothingLeftOpen(Standard standard, Rule rule, LocalDate day, int most) {
        Standard alone = Standard.of(standard.name(), "one rule", Stage.of(STAGE.toString(), "etap", "stage", rule));
        this.assessor = Assessor.of(alone.withParametersOf(standard));
        this.rule = rule;
        this.day = day;
        SmallRecords fewest = SmallRecords.of(assessor, rule.id(), day, 1);
        this.small = fewest.count() <= most ? fewest : SmallRecords.of(assessor, rule.id(), day, MOST_ELEMENTS);
        this.decided = new DecidedRecords(small, this::decided, random);
    }

    /**
     * Tries a rule of a standard.
     *
     * @param most the number of records: all small ones with one element at most in a listing of the centre, if they are
     *     no more than that, else as many drawn ones with two
     */
    public static LeftOpen of(Standard standard, Rule rule, LocalDate day, int most) {
        return new NothingLeftOpen(standard, rule, day, most).found(most);
    }

    private LeftOpen found(int most) {
        Stream<KnownPart> all = small.count() <= most
                ? IntStream.range(0, small.count()).mapToObj(small::numbered)
                : Stream.generate(() -> small.drawn(drawing)).limit(most);
        all.forEach(record -> outcome(record).ifPresent(outcome -> {
            records++;
            if (outcome == Outcome.UNDETERMINED) {
                undetermined++;
                look(record);
            }
        }));
        Map<String, Integer> closed = new HashMap<>();
        Map<String, String> examples = new TreeMap<>();
        for (Doubt doubt : doubts) {
            boolean isKnown = closed.getOrDefault(doubt.open, 0) >= ENOUGH;
            addBlank(doubt.record, doubt.outcomes, isKnown ? FEW_BLANK : MANY_BLANK);
            decided.addFurther(doubt.record, doubt.outcomes, isKnown ? QUICK : THOROUGH);
            if (doubt.outcomes.size() < 2) {
                doubt.outcomes.addAll(planned(doubt.record));
            }
            if (doubt.outcomes.size() < 2) {
                closed.merge(doubt.open, 1, Integer::sum);
                examples.putIfAbsent(doubt.open, doubt.outcomes + " " + written(doubt.record));
            } else {
                count(doubt.outcomes);
            }
        }
        int sum = closed.values().stream().mapToInt(Integer::intValue).sum();
        return new LeftOpen(rule.id(), records, undetermined, sum, harmless, examples);
    }

    private void look(KnownPart first) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        KnownPart last = follow(first, outcomes);
        if (outcomes.size() < 2) {
            doubts.add(new Doubt(last, open(steps(last)), outcomes));
        } else {
            count(outcomes);
        }
    }

    /**
     * Makes one thing more known, again and again, for as long as the rule stays undetermined, and adds the outcomes that
     * are one step from there.
     *
     * @return the last record on which the rule is undetermined
     */
    private KnownPart follow(KnownPart first, Set<Outcome> outcomes) {
        KnownPart record = first;
        List<RicherPart> next = steps(record);
        Optional<RicherPart> open = firstOpen(next);
        while (open.isPresent()) {
            record = open.get().part();
            next = steps(record);
            open = firstOpen(next);
        }
        for (RicherPart step : next) {
            decided(step.part()).forEach(outcome -> {
                outcomes.add(outcome);
                decided.keep(outcome, step.part());
            });
        }
        return record;
    }

    /** Adds elements of which nothing is known yet to its open listings, and makes known what they are. */
    private void addBlank(KnownPart first, Set<Outcome> outcomes, int tries) {
        for (int i = 0; i < tries && outcomes.size() < 2; i++) {
            KnownPart record = first;
            for (int depth = 0; depth < MOST_BLANK && outcomes.size() < 2; depth++) {
                List<OpenListing> listings = small.openListings(record);
                if (listings.isEmpty()) {
                    break;
                }
                OpenListing listing = listings.get(random.below(listings.size()));
                KnownPart wider = listing.withBlank(i % 4 == 3 ? 1 + random.below(MOST_BLANK) : 1, random);
                Set<Outcome> there = decided(wider);
                outcomes.addAll(there);
                if (!there.isEmpty() || small.centre(wider).isEmpty()) {
                    break;
                }
                record = follow(wider, outcomes);
            }
        }
    }

    /** The outcome of the record that a plan makes of it, if that only adds to what it says. */
    private Set<Outcome> planned(KnownPart record) {
        Centre centre = small.centre(record).orElseThrow();
        Plan plan = Plan.towards(STAGE, assessor.at(centre, day));
        if (plan.verdict() != PlanVerdict.ENOUGH) {
            return Set.of();
        }
        Centre changed = plan.carriedOut(centre);
        Outcome outcome = assessor.at(changed, day).outcomes().outcome(rule.id());
        boolean isDecided = outcome != Outcome.UNDETERMINED && RicherRecord.is(changed, centre);
        return isDecided ? Set.of(outcome) : Set.of();
    }

    private void count(Set<Outcome> outcomes) {
        if (!outcomes.contains(Outcome.NOT_MET)) {
            harmless++;
        }
    }

    private List<RicherPart> steps(KnownPart record) {
        List<RicherPart> steps = new ArrayList<>(small.richer(record));
        random.shuffle(steps);
        return steps;
    }

    private Optional<RicherPart> firstOpen(List<RicherPart> steps) {
        return steps.stream()
                .filter(step -> !step.completes())
                .filter(step -> outcome(step.part())
                        .filter(Outcome.UNDETERMINED::equals)
                        .isPresent())
                .findFirst();
    }

    private Optional<Outcome> outcome(KnownPart record) {
        return small.centre(record)
                .map(centre -> assessor.at(centre, day).outcomes().outcome(rule.id()));
    }

    private Set<Outcome> decided(KnownPart record) {
        return outcome(record)
                .filter(outcome -> outcome != Outcome.UNDETERMINED)
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Where something can still become known, without the numbers of elements. */
    private String open(List<RicherPart> steps) {
        return steps.stream()
                .filter(step -> small.centre(step.part()).isPresent())
                .map(step -> step.place().replaceAll("/\\d+", ""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String written(KnownPart record) {
        return OslJson.write(small.centre(record).orElseThrow());
    }
}
