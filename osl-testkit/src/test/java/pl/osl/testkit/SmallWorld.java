package pl.osl.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.structure.Familiarisation;

/**
 * All that may be done to a record in which only documents and familiarisations matter, and of these only a few fields
 * with a few values: each edit is one step of a plan. What is added is recorded in full, since more never does harm.
 *
 * <p>What is recorded is not changed, but none may become the day asked about; what is added to a complete listing has
 * not happened before that day.
 */
final class SmallWorld {

    private static final String LONG_AGO = "2000-01-01";
    private static final String BEFORE = "1999-01-01";
    private static final String NONE = "none";

    private final LocalDate day;

    SmallWorld(LocalDate day) {
        this.day = day;
    }

    List<List<Amendment>> edits(Centre centre) {
        List<List<Amendment>> edits = new ArrayList<>();
        Place documents = Place.root().child("documents");
        Place familiarisations = Place.root().child("familiarisations");
        documentEdits(centre.documents(), documents, edits);
        familiarisationEdits(centre.familiarisations(), familiarisations, edits);
        complete(centre.documents(), documents, edits);
        complete(centre.familiarisations(), familiarisations, edits);
        return edits;
    }

    private static void complete(Listing<?> listing, Place place, List<List<Amendment>> edits) {
        if (!listing.isComplete()) {
            edits.add(List.of(Amendment.complete(place)));
        }
    }

    private void documentEdits(Listing<InstitutionalDocument> listing, Place place, List<List<Amendment>> edits) {
        Place array = listing.placeIn(place);
        for (int i = 0; i < listing.elements().size(); i++) {
            InstitutionalDocument document = listing.elements().get(i);
            Place there = array.child(i);
            field(there.child("kind"), document.kind(), kinds(), edits);
            day(there.child("drafted"), document.drafted(), edits);
            day(there.child("adopted"), document.adopted(), edits);
            day(there.child("repealed"), document.repealed(), edits);
        }
        String drafted = added(listing).get(0);
        for (String adopted : adoptions(listing)) {
            for (String repealed : List.of(NONE, day.toString())) {
                kinds().forEach(kind -> edits.add(element(
                        array, Map.of("kind", kind, "drafted", drafted, "adopted", adopted, "repealed", repealed))));
            }
        }
    }

    private void familiarisationEdits(Listing<Familiarisation> listing, Place place, List<List<Amendment>> edits) {
        Place array = listing.placeIn(place);
        for (int i = 0; i < listing.elements().size(); i++) {
            Familiarisation one = listing.elements().get(i);
            day(array.child(i).child("on"), one.on(), edits);
            field(array.child(i).child("attendees"), one.attendees(), List.of("0", "3", "5"), edits);
        }
        for (String on : added(listing)) {
            for (String attendees : List.of("0", "3", "5")) {
                edits.add(element(array, Map.of("on", on, "attendees", attendees)));
            }
        }
    }

    /** The days that something added may have: what is new in a complete listing has only just happened. */
    private List<String> added(Listing<?> listing) {
        return listing.isComplete() ? List.of(day.toString()) : List.of(LONG_AGO, BEFORE, day.toString());
    }

    private List<String> adoptions(Listing<?> listing) {
        List<String> all = new ArrayList<>(added(listing));
        all.addAll(List.of(later(), NONE));
        return all;
    }

    private String later() {
        return day.plusDays(1).toString();
    }

    private static List<String> kinds() {
        return List.of(DocumentKind.STATUTE.name(), DocumentKind.BY_LAWS.name());
    }

    private void day(Place place, Fact<When> recorded, List<List<Amendment>> edits) {
        if (recorded.isNone()) {
            edits.add(List.of(Amendment.value(place, day.toString())));
        }
        field(place, recorded, List.of(LONG_AGO, BEFORE, day.toString(), later(), NONE), edits);
    }

    private static void field(Place place, Fact<?> recorded, List<String> values, List<List<Amendment>> edits) {
        if (recorded.isUnrecorded()) {
            values.forEach(value -> edits.add(List.of(amendment(place, value))));
        }
    }

    private static List<Amendment> element(Place array, Map<String, String> fields) {
        Place element = array.further(1);
        List<Amendment> amendments = new ArrayList<>(List.of(Amendment.element(element)));
        fields.forEach((field, value) -> amendments.add(amendment(element.child(field), value)));
        return amendments;
    }

    private static Amendment amendment(Place place, String value) {
        if (value.equals(NONE)) {
            return Amendment.none(place);
        }
        boolean isNumber = value.length() == 1;
        return Amendment.value(place, isNumber ? (Object) Integer.valueOf(value) : value);
    }
}
