package pl.osl.report.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.PresumedPlace;

/** How reports say that something is presumed, always with words and a sign of its own. */
public final class PresumedWords {

    public static final Wording AS_FAR_AS_RECORDED =
            Wording.of("domniemanie, o ile nic innego nie zapisano", "presumed, as far as recorded");

    /** Before the presumed outcome of a rule that is open. */
    public static final Wording OPEN =
            Wording.of("nie wiadomo; o ile nic innego nie zapisano, ", "undetermined; as far as recorded, ");

    public static final Wording PRESUMED = Wording.of("przyjęto", "presumed");

    /** What the sign means, for the notes of a report. */
    public static final Wording SIGN = Wording.of(
            "~: domniemanie, nie ustalenie; obowiązuje odpowiedź podana obok bez tego znaku",
            "~: presumed, not established; the answer beside it without this sign is the firm one");

    /** In the place of a presumed answer: there is none. */
    public static final Wording NONE = Wording.of("bez odpowiedzi domniemanej", "no presumed answer");

    private static final Wording MADE = Wording.of("domniemania", "presumptions");

    private PresumedWords() {}

    /** The line of a head that names what was presumed; none if nothing was. */
    public static Stream<String> made(Page page, List<AskedPresumption> asked) {
        String named =
                asked.stream().map(each -> page.in(each.presumption().says())).collect(Collectors.joining("; "));
        return asked.isEmpty() ? Stream.empty() : Stream.of(page.in(MADE) + ": " + named);
    }

    /** A presumed answer in brackets, to stand behind the firm one. */
    public static String beside(Page page, Term answer) {
        return " (" + marked(page, page.in(answer.wording())) + ")";
    }

    /** Words of what is presumed, behind the sign and the words for it. */
    public static String marked(Page page, String says) {
        return StatusSigns.PRESUMED + " " + page.in(AS_FAR_AS_RECORDED) + ": " + says;
    }

    /** What is presumed at a place, by which presumption. */
    public static Phrase place(Page page, PresumedPlace place) {
        return place(page, PRESUMED, place);
    }

    /**
     * The same with other words before it.
     *
     * @param when that it is presumed, and when
     */
    public static Phrase place(Page page, Wording when, PresumedPlace place) {
        return Phrase.of(page.in(when) + ": " + what(page, place) + "; " + page.in(place.because()))
                .at(place.place());
    }

    /** What is presumed at a place, with the elements that it lies in. */
    public static String what(Page page, PresumedPlace place) {
        return Places.around(page, place.within()) + page.in(place.says());
    }
}
