package pl.osl.rules.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.finding.Truth;

/**
 * What differs between two answers to the same rule, down to the lines that made the difference.
 *
 * <p>Goes down both trees side by side, only where a part turned as the whole did, and makes words only for the lines
 * at which it ends.
 */
final class Differences {

    /** Limit on the evidence of one line, since a line about a listing may rest on thousands of places. */
    private static final int MOST_EVIDENCE = 5;

    private final Set<Reason> reasons = new LinkedHashSet<>();

    private Differences() {}

    /** The lines that made the difference; empty if no condition turned, as where a condition threw on another path. */
    static List<Reason> between(RuleAssessment before, RuleAssessment after) {
        Differences differences = new Differences();
        Optional<BeforeAndAfter> scope =
                before.applies().isPresent() && after.applies().isPresent()
                        ? Optional.of(new BeforeAndAfter(before.applies(), after.applies()))
                        : Optional.empty();
        scope.filter(BeforeAndAfter::turned).ifPresent(turned -> differences.follow(turned, List.of()));
        boolean inScope = scope.stream().noneMatch(BeforeAndAfter::isOnceFalse);
        BeforeAndAfter requirement = new BeforeAndAfter(Optional.of(before.finding()), Optional.of(after.finding()));
        if (inScope && requirement.turned()) {
            differences.follow(requirement, List.of());
        }
        return List.copyOf(differences.reasons);
    }

    /** Goes on to the parts that turned; where none did, to those that differ otherwise, as by a day that moved. */
    private void follow(BeforeAndAfter pair, List<Finding> around) {
        List<BeforeAndAfter> parts = pair.parts();
        List<BeforeAndAfter> next =
                pair.decisive(parts.stream().filter(BeforeAndAfter::turned).toList());
        if (next.isEmpty()) {
            next = parts.stream().filter(BeforeAndAfter::differs).toList();
        }
        if (next.isEmpty()) {
            reasons.add(pair.reason(around));
        } else {
            List<Finding> inside = Surrounding.inside(pair.there(), around);
            next.forEach(part -> follow(part, inside));
        }
    }

    /** A finding before and after; one of them is there. */
    private record BeforeAndAfter(Optional<Finding> before, Optional<Finding> after) {

        private Finding there() {
            return after.or(() -> before).orElseThrow();
        }

        /**
         * Parts are asked in the same order; those that one side alone has are paired with nothing. Elements of a listing
         * go by their places, since those that another rules out are not asked.
         */
        List<BeforeAndAfter> parts() {
            List<Finding> one = before.map(Finding::parts).orElse(List.of());
            List<Finding> other = after.map(Finding::parts).orElse(List.of());
            if (there().form() == FindingForm.LISTING) {
                return byPlace(one, other);
            }
            int common = Math.min(one.size(), other.size());
            List<BeforeAndAfter> parts = new ArrayList<>(Math.max(one.size(), other.size()));
            for (int i = 0; i < Math.max(one.size(), other.size()) && !(i == common && isCutShort(parts)); i++) {
                parts.add(new BeforeAndAfter(at(i, one), at(i, other)));
            }
            return parts;
        }

        private static List<BeforeAndAfter> byPlace(List<Finding> one, List<Finding> other) {
            Optional<Place> ruling = other.stream()
                    .filter(BeforeAndAfter::rulesOutOthers)
                    .map(Finding::place)
                    .findFirst();
            if (ruling.isPresent()) {
                return List.of(new BeforeAndAfter(at(ruling.get(), one), at(ruling.get(), other)));
            }
            Map<List<Object>, Finding> remaining = new LinkedHashMap<>();
            other.forEach(part -> remaining.put(elementOf(part), part));
            List<BeforeAndAfter> parts = new ArrayList<>();
            one.forEach(part -> parts.add(
                    new BeforeAndAfter(Optional.of(part), Optional.ofNullable(remaining.remove(elementOf(part))))));
            remaining.values().forEach(part -> parts.add(new BeforeAndAfter(Optional.empty(), Optional.of(part))));
            return parts;
        }

        /** Whether an element is followed by what holds of the others: that they are ruled out. */
        private static boolean rulesOutOthers(Finding element) {
            return element.form().isOfElement()
                    && element.parts().stream()
                            .anyMatch(part -> part.form() == FindingForm.DERIVED
                                    && part.truth() == Truth.TRUE
                                    && part.parts().isEmpty()
                                    && part.found().isEmpty());
        }

        private static Optional<Finding> at(Place place, List<Finding> elements) {
            return elements.stream()
                    .filter(part -> part.form().isOfElement() && part.place().equals(place))
                    .findFirst();
        }

        /** What a part of a listing is about: an element, or what follows where it stands. */
        private static List<Object> elementOf(Finding part) {
            return List.of(part.place(), part.form().isOfElement());
        }

        /**
         * Whether one side may have stopped at the last common part, which turned: the parts after it then follow from
         * that.
         */
        private static boolean isCutShort(List<BeforeAndAfter> common) {
            return !common.isEmpty() && common.get(common.size() - 1).turned();
        }

        private static Optional<Finding> at(int i, List<Finding> findings) {
            return i < findings.size() ? Optional.of(findings.get(i)) : Optional.empty();
        }

        boolean turned() {
            return !before.map(Finding::truth).equals(after.map(Finding::truth));
        }

        boolean isOnceFalse() {
            return before.get().truth() == Truth.FALSE || after.get().truth() == Truth.FALSE;
        }

        boolean differs() {
            return turned()
                    || !before.flatMap(Finding::found).equals(after.flatMap(Finding::found))
                    || parts().stream().anyMatch(BeforeAndAfter::differs);
        }

        /**
         * Of the parts that turned, those that turned as the whole did; in a negation none does, and all count. A fact that
         * is merely lacking has not turned, unless nothing else has.
         */
        List<BeforeAndAfter> decisive(List<BeforeAndAfter> turned) {
            List<BeforeAndAfter> told =
                    turned.stream().filter(part -> !part.isMerelyLacking()).toList();
            List<BeforeAndAfter> candidates = told.isEmpty() ? turned : told;
            List<BeforeAndAfter> along =
                    candidates.stream().filter(this::turnsAlong).toList();
            return along.isEmpty() ? candidates : along;
        }

        /** Whether one side alone has it, and there it names no more than a gap. */
        private boolean isMerelyLacking() {
            return before.isPresent() != after.isPresent()
                    && there().parts().isEmpty()
                    && there().gap().isPresent()
                    && there().found().isEmpty();
        }

        /**
         * Whether a part turned as the whole did; one that is there on one side only has to agree with the whole there.
         */
        private boolean turnsAlong(BeforeAndAfter part) {
            return turned()
                    && part.before.map(is -> is(is, before)).orElse(true)
                    && part.after.map(is -> is(is, after)).orElse(true);
        }

        private static boolean is(Finding part, Optional<Finding> whole) {
            return whole.filter(there -> there.truth() == part.truth()).isPresent();
        }

        Reason reason(List<Finding> around) {
            List<Evidence> evidence = new ArrayList<>();
            gather(there(), evidence);
            return new Reason(
                    there().place(),
                    before.map(Finding::says),
                    after.map(Finding::says),
                    evidence,
                    presumed(there()).findFirst(),
                    Surrounding.of(there().place(), around));
        }

        private static Stream<PresumptionId> presumed(Finding finding) {
            return Stream.concat(
                    finding.presumed().stream(), finding.parts().stream().flatMap(BeforeAndAfter::presumed));
        }

        private static void gather(Finding finding, List<Evidence> evidence) {
            if (evidence.size() == MOST_EVIDENCE) {
                return;
            }
            if (finding.gap().isEmpty() && finding.presumed().isEmpty()) {
                finding.found().ifPresent(found -> evidence.add(new Evidence(finding.place(), found)));
            }
            for (Finding part : finding.parts()) {
                gather(part, evidence);
            }
        }
    }
}
