package pl.osl.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;

/** What to write into a record besides what is told, so that it speaks for a later day than before. */
final class ForwardLine {

    private static final Wording WITH_ANSWER =
            Wording.of("wpisując odpowiedź, wpisz też", "when you write down an answer, also write");
    private static final Wording WITH_STEP =
            Wording.of("zapisując wykonane kroki, wpisz też", "when you record the steps that were taken, also write");
    private static final Wording THEN = Wording.of(
            " (dane mówią wtedy o tym dniu, także wykazy podane jako pełne – jeśli nadal są pełne)",
            " (the record then speaks for that day, with the lists that are said to be complete – if they still are)");
    private static final Wording OTHERS = Wording.of("dalsze dni w JSON: ", "further days in the JSON: ");

    /** Limit on the days that are shown. */
    private static final int SHOWN = 3;

    private ForwardLine() {}

    /** The line above questions; none if the record speaks for the day already. */
    static Stream<String> ofAnswers(Page page, List<Amendment> forward) {
        return of(page, WITH_ANSWER, forward);
    }

    /** The line above a plan. */
    static Stream<String> ofSteps(Page page, List<Amendment> forward) {
        return of(page, WITH_STEP, forward);
    }

    private static Stream<String> of(Page page, Wording begin, List<Amendment> forward) {
        if (forward.isEmpty()) {
            return Stream.empty();
        }
        int last = forward.size() - 1;
        String days = forward.stream()
                .limit(Math.min(SHOWN, last))
                .map(each -> "; " + written(each) + " [" + each.place() + "]")
                .collect(Collectors.joining());
        String more = last > SHOWN ? "; " + page.in(OTHERS) + (last - SHOWN) : "";
        return Stream.of(page.in(begin) + ": " + written(forward.get(last)) + page.in(THEN) + days + more);
    }

    private static String written(Amendment day) {
        String value = day.value().map(Object::toString).orElse("");
        return "\"" + day.place().segment() + "\": \"" + value + "\"";
    }
}
