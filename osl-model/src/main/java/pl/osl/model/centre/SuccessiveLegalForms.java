package pl.osl.model.centre;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.SuccessivePeriods;

/**
 * A centre has one legal form at a time, so two that surely share a day are refused.
 *
 * <p>Two surely share a day if each has begun, at the latest, when the other ends at the earliest ({@link
 * SuccessivePeriods}).
 */
final class SuccessiveLegalForms {

    private static final String FIELD = "legalForms";
    private static final int NONE = -1;

    private final Listing<LegalFormPeriod> forms;
    private final int[] latestStart;
    private final int[] earliestEnd;

    private SuccessiveLegalForms(Listing<LegalFormPeriod> forms) {
        List<LegalFormPeriod> listed = forms.elements();
        SuccessivePeriods periods = new SuccessivePeriods(
                listed.size(),
                form -> listed.get(form).validity().from(),
                form -> listed.get(form).validity().until());
        this.forms = forms;
        this.latestStart =
                IntStream.range(0, listed.size()).map(periods::latestStart).toArray();
        this.earliestEnd =
                IntStream.range(0, listed.size()).map(periods::earliestEnd).toArray();
    }

    static void check(Listing<LegalFormPeriod> forms, Faults faults) {
        if (forms.elements().size() > 1) {
            new SuccessiveLegalForms(forms).check(faults);
        }
    }

    private void check(Faults faults) {
        int[] rivals = rivals();
        int[] at = {0};
        faults.each(FIELD, forms, (form, here) -> {
            int rival = rivals[at[0]++];
            if (rival != NONE) {
                refuse(here, forms.placeIn(Place.root().child(FIELD)).child(rival));
            }
        });
    }

    private static void refuse(Faults here, Place other) {
        here.refuse(
                true,
                "validity",
                "w tym samym dniu ośrodek (centrum) jest też jednostką innego rodzaju: " + other
                        + ", a rodzaj jest zawsze jeden; until to ostatni dzień: przy zmianie rodzaju wpisz w until "
                        + "dzień poprzedzający zmianę",
                "on the same day the centre also has another legal form: " + other
                        + ", and it has only one at a time; until is the last day: where the form changes, write the "
                        + "day before the change as until");
    }

    /** For each form one that begins no later and surely shares a day with it, or none. */
    private int[] rivals() {
        int[] order = IntStream.range(0, latestStart.length)
                .boxed()
                .sorted(Comparator.comparingInt(form -> latestStart[form]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] lasting = lasting(order);
        int[] rivals = new int[order.length];
        Arrays.fill(rivals, NONE);
        for (int i = 1; i < order.length; i++) {
            int form = order[i];
            int begun = begunBy(earliestEnd[form], order, i);
            if (begun > 0 && latestStart[form] <= earliestEnd[lasting[begun - 1]]) {
                rivals[form] = lasting[begun - 1];
            }
        }
        return rivals;
    }

    /** For each place in the order, the form up to there that lasts longest. */
    private int[] lasting(int[] order) {
        int[] lasting = order.clone();
        for (int i = 1; i < order.length; i++) {
            if (earliestEnd[lasting[i - 1]] >= earliestEnd[order[i]]) {
                lasting[i] = lasting[i - 1];
            }
        }
        return lasting;
    }

    /** How many of the first ones in the order have surely begun by a day. */
    private int begunBy(int day, int[] order, int most) {
        int low = 0;
        int high = most;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latestStart[order[middle]] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
