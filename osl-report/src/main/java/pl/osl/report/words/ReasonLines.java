package pl.osl.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.rules.assessment.Reason;

/** The facts and terms behind a change as a person reads them, a line each. */
public final class ReasonLines {

    private static final int MOST = 5;
    private static final Wording GONE = Wording.of(" (teraz już o tym nie rozstrzyga)", " (no longer decides this)");

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

    private Phrase line(Reason reason) {
        String mark = reason.presumed().isPresent() ? page.in(PresumedWords.PRESUMED) + ": " : "";
        String says = mark
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
