package pl.osl.report.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Truth;

/** What an answer follows from: the whole tree of findings, or the few facts at its leaves. */
final class Reasons {

    private static final int MOST_PARTS = 10;
    private static final int MOST_FACTS = 6;
    private static final int MOST_ELEMENTS = 3;

    private final Page page;

    Reasons(Page page) {
        this.page = page;
    }

    /** The tree: a line for each finding that decides, with its place if that differs from the place of the line above. */
    Point tree(int inset, Finding finding) {
        return tree(inset, finding, Place.root());
    }

    private Point tree(int inset, Finding finding, Place around) {
        Place place = finding.place();
        Phrase says = Phrase.of(sign(finding.truth()), new Segment.Plain(says(finding)));
        List<Finding> decisive = decisive(finding);
        List<Point> parts = new ArrayList<>();
        decisive.stream().limit(MOST_PARTS).forEach(part -> parts.add(tree(2, part, place)));
        if (decisive.size() > MOST_PARTS) {
            parts.add(Point.of(2, further(decisive.size() - MOST_PARTS)));
        }
        return Point.of(inset, place.equals(around) ? says : says.at(place), parts);
    }

    private String says(Finding finding) {
        String mark = finding.presumed().isPresent() ? page.in(PresumedWords.PRESUMED) + ": " : "";
        return mark + page.in(finding.says());
    }

    /** The first few facts on which a settled answer rests, on one line. */
    String facts(Finding finding) {
        Set<String> facts = new LinkedHashSet<>();
        gather(finding, facts);
        if (facts.isEmpty()) {
            return page.in(finding.says());
        }
        String shown = facts.stream().limit(MOST_FACTS).collect(Collectors.joining("; "));
        return facts.size() > MOST_FACTS ? shown + "; " + further(facts.size() - MOST_FACTS) : shown;
    }

    private void gather(Finding finding, Set<String> facts) {
        boolean tooFew = finding.truth() == Truth.FALSE && finding.form() == FindingForm.LISTING;
        if (tooFew) {
            facts.add(page.in(finding.says()));
        }
        int before = facts.size();
        if (!restsOnOpposite(finding)) {
            List<Finding> parts = tooFew ? nearest(decisive(finding)) : decisive(finding);
            parts.forEach(part -> gather(part, facts));
        }
        if (facts.size() == before && finding.found().isPresent()) {
            facts.add(page.in(finding.says()));
        }
    }

    /** The elements that came closest, since each is asked only up to its first failure; none if there are many. */
    private static List<Finding> nearest(List<Finding> elements) {
        int furthest = elements.stream()
                .mapToInt(element -> element.parts().size())
                .max()
                .orElse(0);
        List<Finding> nearest = elements.stream()
                .filter(element -> element.parts().size() == furthest)
                .toList();
        return nearest.size() > MOST_ELEMENTS ? List.of() : nearest;
    }

    /** Whether something holds because something else does not, as when an element is out of scope. */
    private static boolean restsOnOpposite(Finding finding) {
        List<Finding> parts = finding.parts();
        if (finding.truth() != Truth.TRUE || parts.isEmpty()) {
            return false;
        }
        return finding.form() == FindingForm.OUT_OF_SCOPE
                || parts.stream().allMatch(part -> part.truth() == Truth.FALSE);
    }

    private String further(int number) {
        return page.in(SharedTerms.FURTHER) + ": " + number;
    }

    /** The parts that the finding follows from; the others change nothing about it. */
    private static List<Finding> decisive(Finding finding) {
        List<Finding> decisive = finding.parts().stream()
                .filter(part -> part.truth() == finding.truth())
                .toList();
        boolean openByItself = finding.gap().isPresent();
        return decisive.isEmpty() && !openByItself ? finding.parts() : decisive;
    }

    private static Segment sign(Truth truth) {
        return new Segment.Sign(
                switch (truth) {
                    case TRUE -> '+';
                    case FALSE -> '-';
                    case UNKNOWN -> '?';
                });
    }
}
