package pl.osl.rules.finding;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;

/** The lists said to be complete in a finding that was just made; one that was read has no names of them any more. */
public final class CompleteLists {

    private CompleteLists() {}

    /** All that were looked at, each once by the name that comes first, in the order in which it was asked. */
    public static List<CompleteList> lookedAt(Stream<Finding> findings) {
        Set<CompleteList> lists = new LinkedHashSet<>();
        Set<Place> elements = new HashSet<>();
        findings.forEach(finding -> gather(finding, lists, elements));
        Map<Place, CompleteList> byPlace = new LinkedHashMap<>();
        lists.forEach(list -> byPlace.putIfAbsent(list.place(), list));
        Map<String, Long> counts =
                elements.stream().collect(Collectors.groupingBy(CompleteList::kind, Collectors.counting()));
        return byPlace.values().stream().map(list -> counted(list, counts)).toList();
    }

    /** With the number of the elements that have such a list, as far as it lies in one. */
    private static CompleteList counted(CompleteList list, Map<String, Long> elements) {
        String kind = CompleteList.kind(list.place());
        int owner = kind.lastIndexOf("/*");
        return owner < 0
                ? list
                : new CompleteList(
                        list.place(),
                        list.says(),
                        Optional.ofNullable(elements.get(kind.substring(0, owner + 2)))
                                .map(Long::intValue));
    }

    /** Those without which the truth would be open. */
    public static List<CompleteList> behind(Finding finding) {
        Set<CompleteList> lists = new LinkedHashSet<>();
        gatherDecisive(finding, lists);
        return List.copyOf(lists);
    }

    private static void gather(Finding finding, Set<CompleteList> lists, Set<Place> elements) {
        addOwn(finding, lists);
        if (finding.form().isOfElement()) {
            elements.add(finding.place());
        }
        for (Finding part : finding.parts()) {
            gather(part, lists, elements);
        }
    }

    private static void gatherDecisive(Finding finding, Set<CompleteList> lists) {
        if (finding.claim().restsOnAll(finding.truth())) {
            addOwn(finding, lists);
        }
        Truth wanted = finding.claim().ofDecisiveParts(finding.truth());
        boolean isAnyDecisive = false;
        for (Finding part : finding.parts()) {
            if (isDecisive(part, wanted)) {
                gatherDecisive(part, lists);
                isAnyDecisive = true;
            }
        }
        if (!isAnyDecisive) {
            finding.parts().forEach(part -> gatherDecisive(part, lists));
        }
    }

    /** Whether the truth follows from a part; where it does from none, it follows from all. */
    private static boolean isDecisive(Finding part, Truth wanted) {
        return part.truth() == wanted && part.form() != FindingForm.OUT_OF_SCOPE;
    }

    private static void addOwn(Finding finding, Set<CompleteList> lists) {
        if (finding.form() == FindingForm.LISTING && finding.isFound()) {
            Place place = finding.place();
            if (!place.segment().equals(Listing.AT_LEAST)) {
                lists.add(new CompleteList(place, finding.claim().label(), Optional.empty()));
            }
        }
    }
}
