package pl.osl.rules.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.GapKind;

/** A gap in a record, with the answers that each rule could be given. Mutable while it is gathered. */
final class Missing {

    private static final String FURTHER = "-";

    private final Place place;
    private final GapKind kind;
    private final Wording lacking;
    private final Map<RuleId, List<Move>> answers = new LinkedHashMap<>();

    Missing(Place place, GapKind kind, Wording lacking) {
        this.place = place;
        this.kind = kind;
        this.lacking = lacking;
    }

    void add(RuleId rule, List<Move> offered) {
        answers.computeIfAbsent(
                rule,
                first -> new ArrayList<>(
                        offered.stream().filter(this::isAnsweredBy).toList()));
    }

    /** Whether a move records something at this gap: a fact there, or how far the listing there reaches. */
    boolean isAnsweredBy(Move move) {
        Place there = move.place();
        boolean ofListing = move.assumption() instanceof Assumption.Complete
                || there.segment().startsWith(FURTHER);
        Place listing = place.segment().equals(FURTHER) ? place.parent() : place;
        return ofListing ? there.parent().equals(listing) : there.isIn(place) && !isWithinFurther(there);
    }

    private boolean isWithinFurther(Place there) {
        for (Place outer = there; !outer.equals(place) && !outer.isRoot(); outer = outer.parent()) {
            if (outer.segment().startsWith(FURTHER)) {
                return true;
            }
        }
        return false;
    }

    Place place() {
        return place;
    }

    GapKind kind() {
        return kind;
    }

    Wording lacking() {
        return lacking;
    }

    Set<RuleId> rules() {
        return answers.keySet();
    }

    List<Move> answers(RuleId rule) {
        return answers.getOrDefault(rule, List.of());
    }
}
