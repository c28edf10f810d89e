package pl.osl.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.rules.assessment.Reason;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;

/** The facts and terms behind a change as a person reads them, a line each. */
public final class ReasonLines {

    private static final int MOST = 5;
    private static final Wording GONE = Wording.of(" (teraz już o tym nie rozstrzyga)", " (no longer decides this)");

    private static final int MOST_LACKING = 3;
    private static final Wording FROM_THEN_ON =
            Wording.of("odtąd może rozstrzygnąć: ", "what may decide from then on: ");

    private final Page page;

    public ReasonLines(Page page) {
        this.page = page;
    }

    public List<Point> points(int inset, List<Reason> reasons) {
        List<Point> points = new ArrayList<>();
        List<Phrase> lines = reasons.stream().map(this::line).distinct().toList();
        lines.stream().limit(MOST).forEach(line -> points.add(Point.of(inset, line)));
        if (lines.size() > MOST) {
            points.add(Point.of(inset, page.in(SharedTerms.FURTHER) + ": " + (lines.size() - MOST)));
        }
        return points;
    }

    /**
     * The same where the answer is open from then on: what no longer decides it is left out, and what it lacks is named.
     *
     * @param lacking what it lacks; empty where it is not open
     */
    public List<Point> points(int inset, List<Reason> reasons, List<Gap> lacking) {
        List<Reason> told = reasons.stream()
                .filter(reason -> lacking.isEmpty() || reason.after().isPresent())
                .toList();
        Set<Place> named = told.stream().map(Reason::place).collect(Collectors.toSet());
        Map<String, List<Place>> lines = lacking.stream()
                .filter(gap -> gap.kind() != GapKind.TOO_ROUGH || !named.contains(gap.place()))
                .collect(Collectors.groupingBy(
                        this::says, LinkedHashMap::new, Collectors.mapping(Gap::place, Collectors.toList())));
        List<Point> points = new ArrayList<>(points(inset, told));
        lines.entrySet().stream()
                .limit(MOST_LACKING)
                .forEach(line ->
                        points.add(Point.of(inset, Phrase.of(line.getKey()).and(Places.first(page, line.getValue())))));
        if (lines.size() > MOST_LACKING) {
            points.add(Point.of(inset, page.in(SharedTerms.FURTHER) + ": " + (lines.size() - MOST_LACKING)));
        }
        return points;
    }

    private String says(Gap gap) {
        boolean isRough = gap.kind() == GapKind.TOO_ROUGH;
        return page.in(FROM_THEN_ON)
                + Places.around(page, gap.within())
                + page.in(isRough ? gap.says() : gap.lacking())
                + (isRough ? "; " : ": ")
                + page.in(gap.kind().wording());
    }

    private Phrase line(Reason reason) {
        String mark = reason.presumed().isPresent() ? page.in(PresumedWords.PRESUMED) + " – " : "";
        String says = mark
                + Places.around(page, reason.within())
                + reason.after()
                        .map(page::in)
                        .orElseGet(() -> page.in(reason.before().orElseThrow()) + page.in(GONE));
        String evidence = reason.evidence().stream()
                .map(found -> found.place().toString())
                .collect(Collectors.joining(", "));
        String places = evidence.isEmpty() && !reason.place().equals(Place.root())
                ? reason.place().toString()
                : evidence;
        return places.isEmpty() ? Phrase.of(says) : Phrase.of(says).at(places);
    }
}
