package pl.osl.report.words;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Segment;
import pl.osl.rules.finding.Surrounding;

/** Where in the record something lies, in words and as a place. */
public final class Places {

    private Places() {}

    /** The enclosing elements, outermost first, each followed by a dash; empty if there are none. */
    public static String around(Page page, List<Surrounding> within) {
        return around(page, within, Surrounding::says);
    }

    /**
     * The same, each called by its name alone or as all of its kind are.
     *
     * @param name what each is called
     */
    public static String around(Page page, List<Surrounding> within, Function<Surrounding, Wording> name) {
        return within.stream().map(each -> page.in(name.apply(each)) + " – ").collect(Collectors.joining());
    }

    /** The first of the places where the same is true, with the number of the others. */
    public static Segment first(Page page, List<Place> places) {
        int others = places.size() - 1;
        String remark = others == 0 ? "" : page.in(SharedTerms.OTHER_PLACES) + ": " + others;
        return new Segment.At(places.get(0).toString(), remark);
    }
}
