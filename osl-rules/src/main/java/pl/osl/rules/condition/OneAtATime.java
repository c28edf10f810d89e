package pl.osl.rules.condition;

import java.util.List;
import java.util.function.BiFunction;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.rules.finding.Claim;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;
import pl.osl.rules.walk.Label;

/** What follows where of the elements of a listing only one stands at a time, such as the legal form of a centre. */
final class OneAtATime {

    /** That no element surely stands, so that none rules out the others. */
    static final int NONE = -1;

    private static final Claim RULES_OUT_OTHERS = Label.of(
            FindingForm.DERIVED,
            "w jednym dniu jest tylko jedna taka pozycja, więc innej wtedy nie ma",
            "there is only one such entry on a day, so there is no other then");

    private static final Claim MAY_RULE_OUT_OTHERS = Label.of(
            FindingForm.DERIVED,
            "jeżeli w tym dniu jest ta pozycja, to innej wtedy nie ma",
            "if this entry is there on that day, there is no other then");

    private OneAtATime() {}

    /** The first element that surely stands; it rules out every other, listed or not. */
    static <E> int ruling(
            ElementsInScope<?, E> scoped, List<E> elements, Listing<E> recorded, Place array, Inquiry inquiry) {
        Inquiry quiet = inquiry.explains() ? inquiry.onlyAnswering() : inquiry;
        Place outside = inquiry.place();
        int ruling = NONE;
        for (int i = 0; i < elements.size() && ruling == NONE; i++) {
            scoped.enter(i, elements.get(i), recorded, array, quiet);
            ruling = stands(scoped, elements.get(i), quiet) == Truth.TRUE ? i : NONE;
        }
        inquiry.moveTo(outside);
        return ruling;
    }

    /**
     * Keeps, of each element of which it is open whether it stands, that it would rule out every other, where a question
     * is open because there may be others.
     *
     * @param counts whether an element counts; where that is open, what it lacks is kept already
     */
    static <E> void keepThoseThatMayRule(
            ElementsInScope<?, E> scoped,
            Listing<E> here,
            Listing<E> recorded,
            Place array,
            Inquiry inquiry,
            BiFunction<E, Inquiry, Truth> counts) {
        if (!scoped.oneAtATime() || here.isComplete()) {
            return;
        }
        List<E> elements = here.elements();
        Inquiry quiet = inquiry.onlyAnswering();
        Place outside = inquiry.place();
        for (int i = 0; i < elements.size(); i++) {
            E element = elements.get(i);
            if (counts.apply(element, quiet) == Truth.FALSE && stands(scoped, element, quiet) == Truth.UNKNOWN) {
                scoped.enter(i, element, recorded, array, inquiry);
                int mark = inquiry.mark();
                Truth stands = stands(scoped, element, inquiry);
                inquiry.conclude(scoped.named(FindingForm.ELEMENT, element), stands, mark);
                inquiry.conclude(MAY_RULE_OUT_OTHERS, stands, mark);
            }
        }
        inquiry.moveTo(outside);
    }

    private static <E> Truth stands(ElementsInScope<?, E> scoped, E element, Inquiry inquiry) {
        Truth stands = Truth.TRUE;
        for (int i = 0; i < scoped.standing() && stands != Truth.FALSE; i++) {
            stands = stands.and(scoped.scope().get(i).ask(element, inquiry));
        }
        return stands;
    }

    /** Keeps, of the element that rules out every other, that it does. */
    static void keep(Inquiry inquiry) {
        inquiry.keep(RULES_OUT_OTHERS, Truth.TRUE, null, null, Finding.NEVER);
    }
}
