package pl.osl.rules.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;

/** The lists said to be complete in a finding that was just made; one that was read has no names of them any more. */
public final class CompleteLists {

    private CompleteLists() {}

    /** All that were looked at, each once by the name that comes first, in the order in which it was asked. */
    public static List<CompleteList> lookedAt(Stream<Finding> findings) {
        Set<CompleteList> lists = new LinkedHashSet<>();
        findings.forEach(finding -> gather(finding, lists));
        Map<Place, CompleteList> byPlace = new LinkedHashMap<>();
        lists.forEach(list -> byPlace.putIfAbsent(list.place(), list));
        return List.copyOf(byPlace.values());
    }

    /** Those without which the truth would be open. */
    public static List<CompleteList> behind(Finding finding) {
        Set<CompleteList> lists = new LinkedHashSet<>();
        gatherDecisive(finding, lists);
        return List.copyOf(lists);
    }

    private static void gather(Finding finding, Set<CompleteList> lists) {
        addOwn(finding, lists);
        for (Finding part : finding.inside()) {
            gather(part, lists);
        }
    }

    private static void gatherDecisive(Finding finding, Set<CompleteList> lists) {
        if (finding.claim().restsOnAll(finding.truth())) {
            addOwn(finding, lists);
        }
        decisive(finding).forEach(part -> gatherDecisive(part, lists));
    }

    /** The parts from which the truth follows; where none is told apart, all. */
    private static List<Finding> decisive(Finding finding) {
        Truth wanted = finding.claim().ofDecisiveParts(finding.truth());
        List<Finding> same = finding.parts().stream()
                .filter(part -> part.truth() == wanted && part.form() != FindingForm.OUT_OF_SCOPE)
                .toList();
        return same.isEmpty() ? finding.parts() : same;
    }

    private static void addOwn(Finding finding, Set<CompleteList> lists) {
        if (finding.form() == FindingForm.LISTING && finding.isFound()) {
            Place place = finding.place();
            if (!place.segment().equals(Listing.AT_LEAST)) {
                lists.add(new CompleteList(place, finding.claim().label()));
            }
        }
    }
}
