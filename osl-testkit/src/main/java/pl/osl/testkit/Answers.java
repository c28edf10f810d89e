package pl.osl.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.When;
import pl.osl.model.json.Amendment;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcome;
import pl.osl.rules.assessment.Supposition;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;

/** Answers to a question, put together out of what rules demand, and tried on the record that they change. */
final class Answers {

    private static final int MOST_TRIED = 400;

    private final Assessor assessor;
    private final Centre centre;
    private final LocalDate day;
    private final Supposition supposition;
    private int tried;
    private int mostFurther;

    Answers(Assessor assessor, Centre centre, LocalDate day) {
        this.assessor = assessor;
        this.centre = centre;
        this.day = day;
        this.supposition = assessor.supposing(centre, day);
    }

    /** Whether some answer at a place settles a rule. */
    boolean settle(RuleId rule, Place place) {
        for (int most : new int[] {1, 3, 10}) {
            for (Outcome wanted : List.of(Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)) {
                tried = 0;
                mostFurther = most;
                if (settle(rule, wanted, place, Assumptions.none())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean settle(RuleId rule, Outcome wanted, Place place, Assumptions answer) {
        if (tried++ > MOST_TRIED) {
            return false;
        }
        Demands demands = supposition.toHave(wanted, rule, answer);
        if (demands.areMet()) {
            return isSettled(rule, answer);
        }
        List<List<Move>> groups = demands.groups().stream()
                .map(group -> group.stream().filter(move -> isAt(place, move)).toList())
                .toList();
        List<Move> fewest =
                groups.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
        return fewest.stream().anyMatch(move -> settle(rule, wanted, place, answer.with(move)));
    }

    private boolean isAt(Place place, Move move) {
        String segment = move.place().segment();
        if (segment.matches("-\\d+") && Integer.parseInt(segment.substring(1)) > mostFurther) {
            return false;
        }
        String there = move.place().toString();
        return place.segment().equals("-") ? there.startsWith(place.toString()) : move.place().isIn(place);
    }

    private boolean isSettled(RuleId rule, Assumptions answer) {
        List<Amendment> amendments =
                new ArrayList<>(answer.moves().stream().map(Answers::amendment).toList());
        if (centre.recordedOn().filter(day::isAfter).isPresent()) {
            amendments.add(Amendment.value(Place.root().child("recordedOn"), day.toString()));
        }
        try {
            Outcome outcome = assessor.outcomes(OslJson.amend(centre, Centre.class, amendments), day)
                    .outcome(rule);
            return outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN;
        } catch (UnreadableRecordException | IllegalArgumentException contradiction) {
            return false;
        }
    }

    private static Amendment amendment(Move move) {
        Place place = move.place();
        Assumption assumed = move.assumption();
        if (assumed instanceof Assumption.OneOf some) {
            return Amendment.value(place, some.values().get(0));
        }
        if (assumed instanceof Assumption.Between between) {
            return Amendment.value(place, between.isDay() ? day(between) : number(between));
        }
        if (assumed instanceof Assumption.Nothing) {
            return Amendment.none(place);
        }
        if (assumed instanceof Assumption.Something) {
            return Amendment.something(place);
        }
        if (assumed instanceof Assumption.Reference reference) {
            return Amendment.reference(place, reference.element());
        }
        Place array = place.parent();
        return assumed instanceof Assumption.Complete
                ? Amendment.complete(array.segment().equals(Listing.AT_LEAST) ? array.parent() : array)
                : Amendment.element(place);
    }

    private static When day(Assumption.Between between) {
        if (between.least() == Integer.MIN_VALUE) {
            return When.onOrBefore(LocalDate.ofEpochDay(between.most()));
        }
        LocalDate first = LocalDate.ofEpochDay(between.least());
        return between.most() == Integer.MAX_VALUE
                ? When.onOrAfter(first)
                : When.between(first, LocalDate.ofEpochDay(between.most()));
    }

    private static BigDecimal number(Assumption.Between between) {
        boolean isBelow = between.least() <= 0 && between.most() != Integer.MAX_VALUE;
        int parts = isBelow ? between.most() : Math.max(0, between.least());
        return new BigDecimal(parts).divide(new BigDecimal(between.perWhole())).stripTrailingZeros();
    }
}
