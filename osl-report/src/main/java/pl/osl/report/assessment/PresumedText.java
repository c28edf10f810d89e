package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.List;
import pl.osl.model.fact.RuleId;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.BriefPresumed;

/** What follows for an undetermined rule where presumptions are made, with a sign and words of its own. */
record PresumedText(Page page, RuleId rule, BriefPresumed presumed) {

    /** The answer, and each place at which something is presumed. */
    Point point(int inset) {
        return point(inset, List.of());
    }

    /** The same with further points about it. */
    Point point(int inset, List<Point> further) {
        List<Point> below = new ArrayList<>();
        presumed.places().forEach(place -> below.add(Point.of(4, PresumedWords.place(page, place))));
        below.addAll(further);
        String says = page.in(PresumedWords.OPEN.then(presumed.outcome().wording())) + ": " + page.in(presumed.says());
        return Point.of(
                inset,
                Phrase.of(
                        new Segment.Sign(StatusSigns.PRESUMED),
                        new Segment.Designation(rule.toString(), 0),
                        new Segment.Plain(says)),
                below);
    }
}
