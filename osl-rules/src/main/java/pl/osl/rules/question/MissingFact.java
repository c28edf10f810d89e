package pl.osl.rules.question;

import java.util.LinkedHashSet;
import java.util.Set;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.AskedGap;
import pl.osl.rules.finding.Gap;

/** A gap in a record, with the rules that it leaves open. Mutable while it is gathered. */
final class MissingFact {

    private static final String FURTHER = "-";

    private final AskedGap open;
    private final Set<RuleId> rules = new LinkedHashSet<>();

    MissingFact(AskedGap open) {
        this.open = open;
    }

    void add(RuleId rule) {
        rules.add(rule);
    }

    /** Whether a move is part of an answer. */
    boolean isAnsweredBy(Move move) {
        return isAnsweredAt(move.place());
    }

    /**
     * Whether what is recorded at a place is part of an answer: it lies at the gap or within it or, where the gap is an
     * incomplete listing, it is a further element or says that there are no others.
     */
    boolean isAnsweredAt(Place there) {
        return place().segment().equals(FURTHER) ? isFurther(there) : there.isIn(place());
    }

    private boolean isFurther(Place there) {
        Place array = place().parent();
        for (Place inner = there; !inner.isRoot(); inner = inner.parent()) {
            if (inner.parent().equals(array)) {
                return inner.segment().startsWith(FURTHER);
            }
        }
        return false;
    }

    Place place() {
        return open.gap().place();
    }

    AskedGap open() {
        return open;
    }

    Gap gap() {
        return open.gap();
    }

    Set<RuleId> rules() {
        return rules;
    }
}
