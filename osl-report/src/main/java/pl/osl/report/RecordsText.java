package pl.osl.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;

/**
 * A table of several centres by what their records say: one row per centre, and for each stage its status beside the
 * number of recorded facts that speak of it.
 */
record RecordsText(List<Assessment> assessments) implements Describer {

    private static final Wording FACTS = Wording.of("fakty", "facts");
    private static final Wording COUNTED = Wording.of(
            "fakty: ile zapisanych faktów obejrzały reguły; obok znaku: ile z nich mówi o tym etapie",
            "facts: how many recorded facts the rules looked at; beside a sign: how many speak of that stage");

    RecordsText {
        assessments = List.copyOf(assessments);
        long questions = assessments.stream()
                .map(each -> List.of(each.standard(), each.edition(), each.parameters(), each.day()))
                .distinct()
                .count();
        if (questions != 1) {
            throw new IllegalArgumentException("one standard and one day are needed, not " + questions);
        }
    }

    @Override
    public void describe(Page page) {
        Assessment first = assessments.get(0);
        Head.on(page, Head.asked(page, first.standard(), first.edition(), Head.asOf(page, first.day())))
                .print();
        Stream<String> stages =
                first.stages().stream().map(stage -> stage.stage().value());
        page.table(
                Stream.concat(Stream.of("", page.in(FACTS)), stages).toList(),
                assessments.stream().map(RecordsText::row).toList());
        List<Point> legend =
                new ArrayList<>(List.of(Point.of(0, StatusSigns.legend(page)), Point.of(0, page.in(COUNTED))));
        boolean presumes = assessments.stream()
                .anyMatch(each -> !each.origin().presumptions().isEmpty());
        if (presumes) {
            legend.add(Point.of(0, page.in(PresumedWords.SIGN)));
        }
        page.points(legend);
    }

    private static List<Phrase> row(Assessment assessment) {
        long all = assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .flatMap(RecordsText::findings)
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::place)
                .distinct()
                .count();
        Stream<Phrase> first = Stream.of(Phrase.of(assessment.centre().value()), Phrase.of(Long.toString(all)));
        return Stream.concat(first, assessment.stages().stream().map(RecordsText::cell))
                .toList();
    }

    private static Phrase cell(StageAssessment stage) {
        Set<Place> places = new HashSet<>();
        stage.rules().stream()
                .filter(rule -> rule.outcome() != Outcome.NOT_APPLICABLE)
                .flatMap(RecordsText::findings)
                .forEach(each -> gather(each, places));
        Segment sign = new Segment.Sign(StatusSigns.of(stage.status()));
        Phrase firm = places.isEmpty()
                ? Phrase.of(sign)
                : Phrase.of(sign, new Segment.Plain(Integer.toString(places.size())));
        return stage.presumed()
                .map(presumed -> firm.and(new Segment.Sign(StatusSigns.PRESUMED))
                        .and(new Segment.Sign(StatusSigns.of(presumed.status()))))
                .orElse(firm);
    }

    /** Gathers where something was found, but not in entries that the question passes over. */
    private static void gather(Finding finding, Set<Place> places) {
        if (finding.form().isOfElement() && finding.truth() == Truth.FALSE) {
            return;
        }
        if (finding.gap().isEmpty() && finding.found().isPresent()) {
            places.add(finding.place());
        }
        finding.parts().forEach(part -> gather(part, places));
    }

    private static Stream<Finding> findings(RuleAssessment rule) {
        return Stream.concat(rule.applies().stream(), Stream.of(rule.finding()));
    }
}
