package pl.osl.report;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;

/** What the elements of a record are called, learned from an assessment of it. */
final class ElementNames {

    private final Page page;
    private final Map<Place, String> names = new HashMap<>();

    private ElementNames(Page page) {
        this.page = page;
    }

    /** Of a record of which nothing was learned. */
    static ElementNames none(Page page) {
        return new ElementNames(page);
    }

    static ElementNames in(Assessment assessment, Page page) {
        ElementNames names = new ElementNames(page);
        assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .flatMap(rule -> Stream.concat(rule.applies().stream(), Stream.of(rule.finding())))
                .forEach(finding -> names.gather(finding, Place.root()));
        return names;
    }

    /** The elements around a place, the outermost first, each followed by a dash; empty if it lies in none. */
    String around(Place place) {
        StringBuilder around = new StringBuilder();
        for (Place outer = place.parent(); !outer.isRoot(); outer = outer.parent()) {
            String name = names.get(outer);
            if (name != null) {
                around.insert(0, name + " – ");
            }
        }
        return around.toString();
    }

    private void gather(Finding finding, Place outside) {
        Place place = finding.place();
        if (isElement(place) && !place.equals(outside)) {
            names.merge(place, of(finding, page), (one, other) -> one.length() >= other.length() ? one : other);
        }
        finding.parts().forEach(part -> gather(part, place));
    }

    /** Whether an element of a listing stands there, whose fields are named together with it. */
    static boolean isElement(Place place) {
        String last = place.segment();
        return !last.isEmpty() && last.chars().allMatch(Character::isDigit);
    }

    /** What an element is called, with its kind if that is known. */
    static String of(Finding element, Page page) {
        String called = page.in(element.says());
        return element.parts().stream()
                .filter(part -> part.truth() == Truth.TRUE
                        && part.found().filter(ElementNames::isConstant).isPresent())
                .map(part -> page.in(part.says()))
                .findFirst()
                .map(kind -> kind.startsWith(called + ": ") ? kind : called + " (" + kind + ")")
                .orElse(called);
    }

    private static boolean isConstant(String found) {
        return found.chars().allMatch(letter -> letter == '_' || Character.isUpperCase(letter));
    }
}
