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
        Set<Place> all = new HashSet<>();
        findings.forEach(finding -> gather(finding, lists, all));
        Map<Place, CompleteList> byPlace = new LinkedHashMap<>();
        lists.forEach(list -> byPlace.putIfAbsent(list.place(), list));
        Map<String, Long> counts =
                all.stream().collect(Collectors.groupingBy(CompleteList::kind, Collectors.counting()));
        return byPlace.values().stream().map(list -> counted(list, counts)).toList();
    }

    /** With the number of all such lists that were looked at, as far as it lies in an element. */
    private static CompleteList counted(CompleteList list, Map<String, Long> all) {
        String kind = CompleteList.kind(list.place());
        return kind.contains("/*")
                ? new CompleteList(
                        list.place(),
                        list.says(),
                        Optional.ofNullable(all.get(kind)).map(Long::intValue))
                : list;
    }

    /** Those without which the truth would be open. */
    public static List<CompleteList> behind(Finding finding) {
        Set<CompleteList> lists = new LinkedHashSet<>();
        gatherDecisive(finding, lists);
        return List.copyOf(lists);
    }

    private static void gather(Finding finding, Set<CompleteList> lists, Set<Place> all) {
        addOwn(finding, lists);
        if (finding.form() == FindingForm.LISTING) {
            all.add(finding.place().inCompleteLists());
        }
        for (Finding part : finding.parts()) {
            gather(part, lists, all);
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
