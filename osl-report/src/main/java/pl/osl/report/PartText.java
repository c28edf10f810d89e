package pl.osl.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Point.Told;
import pl.osl.rules.plan.StepChange;

/** What a step adds to a record, part by part: first its own facts, then, one level deeper, the parts within it. */
final class PartText {

    private static final Wording COMPLETE = Wording.of(": wykaz pełny", ": list complete");
    private static final Wording NONE = Wording.of(": nie ma żadnych", ": there are none");

    private final Page page;
    private final List<StepChange> changes;
    private final Function<Place, String> addedBy;

    /**
     * Words for the changes of one step.
     *
     * @param addedBy the step that adds the element at a place
     */
    PartText(Page page, List<StepChange> changes, Function<Place, String> addedBy) {
        this.page = page;
        this.changes = changes;
        this.addedBy = addedBy;
    }

    /** The lines of all that lies within a place, without the place itself. */
    List<Told> within(Place outer) {
        List<Told> lines = new ArrayList<>();
        List<StepChange> parts = changes.stream()
                .filter(change -> isPartOf(change, outer))
                .sorted(Comparator.comparing(this::hasParts).thenComparing(PartText::depth))
                .toList();
        for (int next = 0; next < parts.size(); ) {
            List<StepChange> alike = alike(parts, next);
            lines.addAll(alike.size() == 1 ? single(alike.get(0)) : several(alike));
            next += alike.size();
        }
        return lines;
    }

    /** Whether no added element lies between a change and the place around it. */
    private boolean isPartOf(StepChange change, Place outer) {
        Place place = change.amendment().place();
        for (Place around = place.parent(); ; around = around.parent()) {
            if (around.equals(outer)) {
                return !place.equals(outer);
            }
            if (around.isRoot() || adds(around)) {
                return false;
            }
        }
    }

    private boolean adds(Place place) {
        return changes.stream()
                .map(StepChange::amendment)
                .anyMatch(amendment -> amendment.kind() == Amendment.Kind.ELEMENT
                        && amendment.place().equals(place));
    }

    private boolean hasParts(StepChange change) {
        Place place = change.amendment().place();
        return changes.stream()
                .map(other -> other.amendment().place())
                .anyMatch(other -> other.isIn(place) && !other.equals(place));
    }

    private static int depth(StepChange change) {
        int depth = 0;
        for (Place place = change.amendment().place(); !place.isRoot(); place = place.parent()) {
            depth++;
        }
        return depth;
    }

    private List<Told> single(StepChange change) {
        List<Told> lines = new ArrayList<>();
        lines.add(new Told(0, line(change)));
        within(change).forEach(line -> lines.add(line.deeper()));
        return lines;
    }

    private List<Told> within(StepChange change) {
        boolean ofListing = change.amendment().kind() == Amendment.Kind.COMPLETE;
        return ofListing ? List.of() : within(change.amendment().place());
    }

    /** A change with its neighbours that add the same, as long as they differ in one line at most. */
    private List<StepChange> alike(List<StepChange> parts, int start) {
        List<StepChange> alike = new ArrayList<>(List.of(parts.get(start)));
        for (StepChange next : parts.subList(start + 1, parts.size())) {
            List<StepChange> more = new ArrayList<>(alike);
            more.add(next);
            if (!hasParts(next) || !next.says().equals(alike.get(0).says()) || !differLittle(more)) {
                break;
            }
            alike = more;
        }
        return alike;
    }

    private boolean differLittle(List<StepChange> alike) {
        return alike.stream().allMatch(change -> own(change, alike).size() <= 1);
    }

    private List<Told> several(List<StepChange> alike) {
        List<Told> lines = new ArrayList<>();
        lines.add(new Told(0, line(alike.get(0)) + " × " + alike.size()));
        shared(alike).forEach(line -> lines.add(line.deeper()));
        for (int i = 0; i < alike.size(); i++) {
            String number = (i + 1) + ") ";
            own(alike.get(i), alike).forEach(line -> lines.add(new Told(1, number + line.words())));
        }
        return lines;
    }

    private List<Told> shared(List<StepChange> alike) {
        List<Told> shared = new ArrayList<>(within(alike.get(0)));
        alike.forEach(change -> shared.retainAll(within(change)));
        return shared;
    }

    private List<Told> own(StepChange change, List<StepChange> alike) {
        List<Told> own = new ArrayList<>(within(change));
        own.removeAll(shared(alike));
        return own;
    }

    /** One change by itself. */
    private String line(StepChange change) {
        Amendment amendment = change.amendment();
        String says = page.in(change.says());
        return switch (amendment.kind()) {
            case COMPLETE -> says + page.in(hasParts(change) ? COMPLETE : NONE);
            case REFERENCE -> says + amendment.target().map(addedBy).orElse("");
            case ELEMENT, VALUE, NONE, SOMETHING -> says;
        };
    }
}
