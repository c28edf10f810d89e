package pl.osl.rules.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.rules.assumption.Assumption;
import pl.osl.rules.assumption.Demands;
import pl.osl.rules.assumption.Move;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.AssumedSubject;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.LabelledValue;

/** Works out what would make an id name an element that stands on the day asked about. */
final class ReferenceDemands<S, I, T> {

    private final PathToPart.ById<S, I, T> way;
    private final ElementsInScope<Centre, T> among;
    private final Inquiry inquiry;
    private final Place here;

    ReferenceDemands(PathToPart.ById<S, I, T> way, Inquiry inquiry) {
        this.way = way;
        this.among = way.among();
        this.inquiry = inquiry;
        this.here = inquiry.place();
    }

    Demands demands(S subject, boolean wanted) {
        @Nullable Assumption assumed = inquiry.assumedAt(way.line());
        Fact<I> id = AssumedSubject.read(subject, way.id());
        boolean isNamed = id.isKnown() || assumed instanceof Assumption.Reference;
        if (id.isNone() || assumed instanceof Assumption.Nothing) {
            return Demands.IMPOSSIBLE;
        }
        if (!isNamed && !wanted) {
            return Demands.oneOf(move(new Assumption.Nothing(), way.line().none()));
        }
        return eachElement((element, place) -> {
                    boolean isIt = assumed instanceof Assumption.Reference reference
                            ? reference.element().equals(place)
                            : id.isKnown()
                                    && !AssumedSubject.is(element)
                                    && way.idOf().apply(element).equals(id.value());
                    if (isNamed) {
                        return isIt ? among.demandsToMean(element, inquiry, wanted) : Demands.IMPOSSIBLE;
                    }
                    return naming(element, place);
                })
                .or(isNamed || !wanted ? Demands.IMPOSSIBLE : further());
    }

    private interface ElementDemand<T> {
        Demands demands(T element, Place place);
    }

    private Demands eachElement(ElementDemand<T> asked) {
        Listing<T> recorded = among.recorded(inquiry.centre());
        inquiry.moveTo(Place.root());
        Place array = among.arrayOf(recorded, inquiry);
        List<T> elements = among.widened(recorded, array, inquiry).elements();
        List<Demands> each = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            among.enter(i, elements.get(i), recorded, array, inquiry);
            each.add(asked.demands(elements.get(i), inquiry.place()));
        }
        inquiry.moveTo(here);
        return Demands.anyOf(each);
    }

    /** Demands that the id names an element, unless that surely does not stand. */
    private Demands naming(T element, Place place) {
        if (among.meant(element, inquiry) == Truth.FALSE) {
            return Demands.IMPOSSIBLE;
        }
        inquiry.moveTo(here);
        Wording which = AssumedSubject.is(element)
                ? Wording.of("dodany wpis", "the entry that is added")
                : Wording.same(way.idOf().apply(element).toString());
        return Demands.oneOf(move(new Assumption.Reference(place), which));
    }

    /** Demands a further element, which the id can then name. */
    private Demands further() {
        inquiry.moveTo(Place.root());
        Demands added = new FurtherElements<>(among, inquiry.centre(), inquiry).further(false);
        inquiry.moveTo(here);
        return added;
    }

    private Move move(Assumption assumption, Wording value) {
        LabelledValue line = way.line();
        return inquiry.assumed().fact(line.placeIn(here), assumption, StepKind.RECORD, () -> line.assuming(value));
    }
}
