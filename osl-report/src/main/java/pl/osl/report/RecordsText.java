package pl.osl.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.report.assessment.OutcomeCounts;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.Head;
import pl.osl.report.words.StageNames;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.assessment.StageAssessment;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;

/**
 * A table of several centres by what their records say: one row per centre, and for each stage the number of recorded
 * facts that speak of it, with its status where that is not the same for all; what is the same is said once, in words.
 */
record RecordsText(List<Assessment> assessments) implements Describer {

    private static final Wording DAY = Wording.of("stan na", "as of");
    private static final Wording EACH_DAY = Wording.of("każdy ośrodek w swoim dniu", "each centre on a day of its own");
    private static final Wording FACTS = Wording.of("fakty", "facts");
    private static final Wording COUNTED = Wording.of(
            "fakty: ile zapisanych faktów obejrzały reguły; pod etapem: ile z nich o nim mówi",
            "facts: how many recorded facts the rules looked at; below a stage: how many speak of it");
    private static final Wording EVERYWHERE = Wording.of("w każdym ośrodku ", "for every centre ");
    private static final Wording NOTHING = Wording.of("żaden fakt nie mówi o: ", "no fact speaks of: ");
    private static final Wording MERE_ENTRY =
            Wording.of("jest wpis, ale bez faktów, o: ", "there is an entry, though without facts, on: ");
    private static final int MOST_TITLES = 2;

    private static final Wording PRESUMED = Wording.of(
            "~ tyle wynika, o ile nic innego nie zapisano; to domniemanie, nie ustalenie:",
            "~ this follows as far as nothing else is recorded; it is presumed, not established:");

    RecordsText {
        assessments = List.copyOf(assessments);
        long questions = assessments.stream()
                .map(each -> List.of(each.standard(), each.edition(), each.parameters()))
                .distinct()
                .count();
        if (questions != 1) {
            throw new IllegalArgumentException("one standard is needed, not " + questions);
        }
    }

    @Override
    public void describe(Page page) {
        Assessment first = assessments.get(0);
        String when = isOfOneDay() ? Head.asOf(page, first.day()) : page.in(EACH_DAY);
        Head.on(page, Head.asked(page, first.standard(), first.edition(), when)).print();
        List<Integer> shown = IntStream.range(0, first.stages().size())
                .filter(number -> !isSaidInWords(number))
                .boxed()
                .toList();
        page.table(
                head(page, shown),
                assessments.stream().map(each -> row(page, each, shown)).toList());
        List<Point> words = new ArrayList<>();
        words.add(Point.of(0, page.in(COUNTED)));
        alike(page).forEach(line -> words.add(Point.of(0, line)));
        if (shown.stream().anyMatch(number -> !isAlike(number))) {
            words.add(Point.of(0, StatusSigns.legend(page, shownSigns(shown))));
        }
        words.addAll(presumed(page));
        page.points(words);
    }

    private Set<StageStatus> shownSigns(List<Integer> shown) {
        return shown.stream()
                .filter(number -> !isAlike(number))
                .flatMap(number -> assessments.stream()
                        .map(each -> each.stages().get(number).status()))
                .collect(Collectors.toSet());
    }

    private boolean isOfOneDay() {
        return assessments.stream().map(Assessment::day).distinct().count() == 1;
    }

    private List<String> head(Page page, List<Integer> shown) {
        Stream<String> day = isOfOneDay() ? Stream.empty() : Stream.of(page.in(DAY));
        Stream<String> stages = shown.stream()
                .map(number -> StageNames.inColumn(
                        page, assessments.get(0).stages().get(number).stage()));
        return Stream.of(Stream.of(""), day, Stream.of(page.in(FACTS)), stages)
                .flatMap(cells -> cells)
                .toList();
    }

    private List<Phrase> row(Page page, Assessment assessment, List<Integer> shown) {
        Stream<String> day = isOfOneDay() ? Stream.empty() : Stream.of(page.in(SpokenDay.of(assessment.day())));
        Stream<String> first = Stream.of(
                        Stream.of(assessment.centre().value()), day, Stream.of(Long.toString(facts(assessment))))
                .flatMap(cells -> cells);
        return Stream.concat(first.map(Phrase::of), shown.stream().map(number -> cell(assessment, number)))
                .toList();
    }

    private static long facts(Assessment assessment) {
        return assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .flatMap(RecordsText::findings)
                .flatMap(finding -> finding.evidence().stream())
                .map(Evidence::place)
                .distinct()
                .count();
    }

    private Phrase cell(Assessment assessment, int number) {
        StageAssessment stage = assessment.stages().get(number);
        int facts = speaking(stage).size();
        Segment count = new Segment.Plain(facts == 0 ? "" : Integer.toString(facts));
        return isAlike(number) ? Phrase.of(count) : Phrase.of(new Segment.Sign(StatusSigns.of(stage.status())), count);
    }

    private static Set<Place> speaking(StageAssessment stage) {
        Set<Place> places = new HashSet<>();
        stage.rules().stream()
                .filter(rule -> rule.outcome() != Outcome.NOT_APPLICABLE)
                .flatMap(RecordsText::findings)
                .forEach(each -> gather(each, places));
        return places;
    }

    /** Whether the stage has one status for all centres, so that no sign tells them apart. */
    private boolean isAlike(int number) {
        return assessments.stream()
                        .map(each -> each.stages().get(number).status())
                        .distinct()
                        .count()
                == 1;
    }

    private boolean isSaidInWords(int number) {
        boolean silent = assessments.stream()
                .allMatch(each -> speaking(each.stages().get(number)).isEmpty());
        return isAlike(number) && silent;
    }

    /** The stages with one status for all centres, by that status, and those of which no fact speaks. */
    private List<String> alike(Page page) {
        Map<StageStatus, List<Integer>> byStatus = IntStream.range(
                        0, assessments.get(0).stages().size())
                .filter(this::isAlike)
                .boxed()
                .collect(Collectors.groupingBy(
                        number -> assessments.get(0).stages().get(number).status(), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byStatus.forEach(
                (status, stages) -> lines.add(page.in(EVERYWHERE.then(status.wording())) + ": " + ids(page, stages)));
        List<Integer> silent = IntStream.range(0, assessments.get(0).stages().size())
                .filter(this::isSaidInWords)
                .boxed()
                .toList();
        List<Integer> unmentioned =
                silent.stream().filter(number -> mentioned(number).isEmpty()).toList();
        if (!unmentioned.isEmpty()) {
            lines.add(page.in(NOTHING) + ids(page, unmentioned));
        }
        silent.stream()
                .filter(number -> !unmentioned.contains(number))
                .forEach(number -> lines.add(page.in(MERE_ENTRY)
                        + ids(page, List.of(number)) + " (" + String.join(", ", mentioned(number))
                        + ")"));
        return lines;
    }

    /** The centres whose record has an entry for a stage, of which it tells no more than that it is there. */
    private List<String> mentioned(int number) {
        return assessments.stream()
                .filter(each -> each.stages().get(number).rules().stream()
                        .filter(rule -> rule.outcome() != Outcome.NOT_APPLICABLE)
                        .flatMap(RecordsText::findings)
                        .anyMatch(RecordsText::hasEntry))
                .map(each -> each.centre().value())
                .toList();
    }

    private static boolean hasEntry(Finding finding) {
        boolean isEntry = finding.form().isOfElement();
        return isEntry
                ? finding.truth() != Truth.FALSE
                : finding.parts().stream().anyMatch(RecordsText::hasEntry);
    }

    private String ids(Page page, List<Integer> stages) {
        return stages.stream()
                .map(number -> StageNames.of(
                        page, assessments.get(0).stages().get(number).stage()))
                .collect(Collectors.joining(", "));
    }

    /** What is presumed of each centre, under words that say so; nothing if nothing is. */
    private List<Point> presumed(Page page) {
        List<Point> centres = new ArrayList<>();
        for (Assessment each : assessments) {
            Stream.concat(each.stages().stream().flatMap(stage -> presumed(page, stage)), presumedRules(page, each))
                    .forEach(says -> centres.add(Point.of(2, each.centre() + ": " + says)));
        }
        return centres.isEmpty() ? List.of() : List.of(Point.of(0, Phrase.of(page.in(PRESUMED)), centres));
    }

    private static Stream<String> presumed(Page page, StageAssessment stage) {
        return stage.presumed().stream()
                .map(presumed -> StageNames.titled(page, stage.stage(), stage.title()) + " – "
                        + page.in(presumed.status().wording()));
    }

    /** The rules of one presumed outcome together, the first with their titles; not those that then would not apply. */
    private static Stream<String> presumedRules(Page page, Assessment assessment) {
        Map<Outcome, List<RuleAssessment>> byOutcome = assessment.stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.presumed()
                        .filter(presumed -> presumed.outcome() != Outcome.NOT_APPLICABLE)
                        .isPresent())
                .collect(Collectors.groupingBy(
                        rule -> rule.presumed().orElseThrow().outcome(), TreeMap::new, Collectors.toList()));
        return byOutcome.entrySet().stream()
                .map(alike -> page.in(OutcomeCounts.plural(alike.getKey())) + " " + named(page, alike.getValue()));
    }

    private static String named(Page page, List<RuleAssessment> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> i < MOST_TITLES
                        ? rules.get(i).rule() + " " + page.in(rules.get(i).title())
                        : rules.get(i).rule().toString())
                .collect(Collectors.joining(", "));
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
