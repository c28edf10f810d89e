package pl.osl.rules.condition;

import java.util.List;
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

    private OneAtATime() {}

    /** The first element that surely stands; it rules out every other, listed or not. */
    static <E> int ruling(
            ElementsInScope<?, E> scoped, List<E> elements, Listing<E> recorded, Place array, Inquiry inquiry) {
        Inquiry quiet = inquiry.explains() ? inquiry.onlyAnswering() : inquiry;
        Place outside = inquiry.place();
        int ruling = NONE;
        for (int i = 0; i < elements.size() && ruling == NONE; i++) {
            scoped.enter(i, elements.get(i), recorded, array, quiet);
            ruling = stands(scoped, elements.get(i), quiet) ? i : NONE;
        }
        inquiry.moveTo(outside);
        return ruling;
    }

    private static <E> boolean stands(ElementsInScope<?, E> scoped, E element, Inquiry inquiry) {
        for (int i = 0; i < scoped.standing(); i++) {
            if (scoped.scope().get(i).ask(element, inquiry) != Truth.TRUE) {
                return false;
            }
        }
        return true;
    }

    /** Keeps, of the element that rules out every other, that it does. */
    static void keep(Inquiry inquiry) {
        inquiry.keep(RULES_OUT_OTHERS, Truth.TRUE, null, null, Finding.NEVER);
    }
}
