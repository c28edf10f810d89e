package pl.osl.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Block;
import pl.osl.report.description.Describer;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Citations;
import pl.osl.report.words.Head;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.SharedTerms;
import pl.osl.report.words.StageNames;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.plan.Barrier;
import pl.osl.rules.plan.ConsideredStage;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.PlanVerdict;
import pl.osl.rules.plan.StageChoice;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepSort;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Confidence;

/**
 * A plan as a person reads it: whether there is one, its steps or what stands in the way, then notes and sources.
 */
record PlanText(Plan plan) implements Describer {

    private static final Wording PLAN = Wording.of("Plan dla etapu", "Plan for stage");
    private static final Wording BY = Wording.of("do dnia", "by");
    private static final Wording NOW = Wording.of("stan bez planu", "status without the plan");
    private static final Wording WAIVED = Wording.of("odstępstwo od reguł", "waived rules");
    private static final Wording UNTIL = Wording.of("do dnia", "until");
    private static final Wording CHOSEN = Wording.of("wybór etapu", "choice of the stage");
    private static final Wording TO_DO = Wording.of("Do zrobienia", "To do");
    private static final Wording TO_FIND_OUT = Wording.of(
            "Do ustalenia – być może już tak jest i wystarczy to zapisać",
            "To find out – it may be so already, and then it need only be written down");
    private static final Wording TO_RECORD = Wording.of(
            "Tylko do zapisania – wynika z tego, co już zapisano", "Only to record – it follows from what is recorded");
    private static final Wording IF_CONFIRMED = Wording.of(
            ", jeśli potwierdzi się to, co jest do ustalenia", ", if what is to be found out turns out to be so");
    private static final Wording SMALLEST = Wording.of("najmniejszy możliwy plan", "the smallest possible plan");
    private static final Wording NOT_PROVEN =
            Wording.of("nie wykazano, że krótszego nie ma", "a shorter plan has not been ruled out");
    private static final Wording EVADED = Wording.of(
            "Plan przyjmuje, że te reguły nie mają zastosowania, i nie dąży do ich spełnienia; jeśli mają, trzeba je spełnić osobno",
            "The plan takes it that these rules do not apply and does not seek to meet them; one that does has to be met, too");
    private static final Wording OCCASION = Wording.of(
            "Etap może nie dotyczyć tego ośrodka: plan dopiero wprowadza to, o czym mówi etap. Jeśli ośrodek tego nie zamierza, nie ma czego planować.",
            "The stage may not be one for this centre: the plan only brings about what the stage speaks of. If the centre does not intend that, there is nothing to plan.");
    private static final Wording OUT_OF_SCOPE_YET = Wording.of(
            "Etap nie dotyczy tego ośrodka w tym dniu: plan dopiero wprowadza to, o czym mówi etap. Jeśli ośrodek tego nie zamierza, nie ma czego planować.",
            "The stage does not apply to this centre on that day: the plan only brings about what the stage speaks of. If the centre does not intend that, there is nothing to plan.");
    private static final Wording OCCASIONED = Wording.of(
            " (etap miałby zastosowanie dopiero dzięki planowi)", " (the stage would apply only because of the plan)");
    private static final Wording OUT_OF_SCOPE = Wording.of(
            "Etap nie dotyczy tego ośrodka w tym dniu, więc nie ma czego planować.",
            "The stage does not apply to this centre on that day, so there is nothing to plan.");
    private static final Wording NOTHING_TO_DO = Wording.of("Nic nie trzeba robić: ", "Nothing has to be done: ");
    private static final Wording SEARCHED = Wording.of(
            "Poszukiwania przerwano po osiągnięciu ustalonej granicy, więc plan może istnieć. O co warto "
                    + "zapytać, pokazują pytania o brakujące dane na ten sam dzień.",
            "The search was stopped at a set limit, so a plan may exist. What is worth asking is shown "
                    + "by the questions about this centre on the same day.");
    private static final Wording RESTS_ON = Wording.of("Plan opiera się na domniemaniach", "The plan presumes");
    private static final Wording BARRIERS = Wording.of("Co stoi na przeszkodzie", "What stands in the way");
    private static final Wording TOGETHER = Wording.of(
            "Każdą z tych reguł z osobna dałoby się spełnić, ale nie wszystkie razem",
            "Each of these rules could be satisfied by itself, but not all of them together");
    private static final Wording BECAUSE = Wording.of("bo", "because");
    private static final Wording ADDED = Wording.of(
            "do zrobienia: jeśli wykaz nie jest pełny, wpis mógł istnieć już wcześniej i tylko brakuje go w danych",
            "to do: where a list is not complete, the entry may have been there all along and merely be missing from the record");
    private static final Wording IF_SO = Wording.of(
            "do ustalenia: krok pomaga tylko wtedy, gdy okaże się, że tak jest; inaczej zostaje to, co po „albo”, lub inny "
                    + "plan; przy wyborze etapu liczy się tyle samo, co krok do zrobienia",
            "to find out: the step helps only if this turns out to be so; otherwise use what follows “or instead”, or "
                    + "another plan; where a stage is chosen it counts as much as a step to do");
    private static final Wording INSTEAD = Wording.of(
            "albo: wystarcza w miejsce tego kroku, jeśli pozostałe kroki są zrobione",
            "or instead: enough in place of that step, if the other steps are done");
    private static final Wording WHERE = SharedTerms.PLACE.then(
            Wording.of("; -1, -2 …: wpisy, które trzeba dodać", "; -1, -2 …: entries to be added"));
    private static final Wording NO_PLAN_FOUND = Wording.of("nie znaleziono planu", "no plan was found");
    private static final Wording HOLDS = Wording.of("plan zakłada", "the plan holds");

    @Override
    public void describe(Page page) {
        head(page);
        verdict(page);
        restsOn(page);
        steps(page);
        notes(page);
        if (citations().findAny().isPresent()) {
            new Citations(page).list(citations());
        }
    }

    private void head(Page page) {
        String when = page.in(BY) + " " + page.in(SpokenDay.of(plan.day()));
        Head.on(page, plan)
                .line(page.in(PLAN) + " " + StageNames.titled(page, plan.stage(), plan.title(), ": "))
                .line(Head.asked(page, plan.standard(), plan.edition(), when))
                .line(page.in(NOW) + ": " + page.in(plan.status().wording())
                        + plan.presumed()
                                .map(status -> PresumedWords.beside(page, status))
                                .orElse(""))
                .lines(chosen(page))
                .lines(waived(page).map(rules -> page.in(WAIVED) + ": " + rules))
                .remarks(plan)
                .lines(PresumedWords.made(page, plan.presumptions()))
                .ahead(plan, HOLDS)
                .lines(plan.steps().isEmpty() ? Stream.empty() : ForwardLine.ofSteps(page, plan.carriedForward()))
                .print();
    }

    /** Why the stage was chosen, and what the plans for the stages considered leave to do. */
    private Stream<String> chosen(Page page) {
        return plan.choice().stream()
                .flatMap(choice -> Stream.of(
                                Stream.of(page.in(CHOSEN) + ": "
                                        + page.in(choice.reason().wording())),
                                choice.considered().stream()
                                        .filter(ConsideredStage::found)
                                        .map(each -> StageNames.of(page, each.stage()) + ": "
                                                + counts(page, each.toDo(), each.toFindOut(), each.toRecord())
                                                + (each.occasioned() ? page.in(OCCASIONED) : "")),
                                without(page, choice))
                        .flatMap(lines -> lines));
    }

    /** The stages without a plan, those together that are so for the same reason. */
    private static Stream<String> without(Page page, StageChoice choice) {
        Map<String, List<String>> stages = new LinkedHashMap<>();
        choice.considered().stream()
                .filter(each -> !each.found())
                .forEach(each -> stages.computeIfAbsent(page.in(NO_PLAN_FOUND), none -> new ArrayList<>())
                        .add(StageNames.of(page, each.stage())));
        choice.leftOut()
                .forEach(each -> stages.computeIfAbsent(page.in(each.reason().wording()), none -> new ArrayList<>())
                        .add(StageNames.of(page, each.stage())));
        return stages.entrySet().stream().map(each -> String.join(", ", each.getValue()) + ": " + each.getKey());
    }

    private static String counts(Page page, int toDo, int toFindOut, int toRecord) {
        String both = count(page, StepSort.TO_DO, toDo) + ", " + count(page, StepSort.TO_FIND_OUT, toFindOut);
        return toRecord == 0 ? both : both + ", " + count(page, StepSort.TO_RECORD, toRecord);
    }

    private static String count(Page page, StepSort sort, int number) {
        return page.in(sort.wording()) + ": " + number;
    }

    private void restsOn(Page page) {
        if (!plan.restsOn().isEmpty()) {
            page.section(RESTS_ON);
            page.points(plan.restsOn().stream()
                    .map(place -> Point.of(0, PresumedWords.place(page, place)))
                    .toList());
        }
    }

    /** What is to be done, what is to be found out and what only has to be written down, under one sequence of numbers. */
    private void steps(Page page) {
        List<Step> toDo = plan.toDo();
        List<Step> toFindOut = plan.toFindOut();
        List<Step> toRecord = plan.toRecord();
        StepText text = new StepText(
                page, Stream.of(toDo, toFindOut, toRecord).flatMap(List::stream).toList());
        steps(page, TO_DO, 1, text.points(toDo));
        steps(page, TO_FIND_OUT, 1 + toDo.size(), text.points(toFindOut));
        steps(page, TO_RECORD, 1 + toDo.size() + toFindOut.size(), text.points(toRecord));
    }

    private static void steps(Page page, Wording name, int first, List<Point> points) {
        if (!points.isEmpty()) {
            page.section(name);
            page.numbered(Block.Spacing.LOOSE, first, points);
        }
    }

    private Stream<String> waived(Page page) {
        String rules = plan.waived().stream()
                .map(waived ->
                        waived.rule() + " (" + page.in(UNTIL) + " " + page.in(SpokenDay.of(waived.until())) + ")")
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? Stream.empty() : Stream.of(rules);
    }

    private void verdict(Page page) {
        String says = page.in(plan.verdict().wording());
        if (isOutOfScope() && plan.verdict() != PlanVerdict.ENOUGH) {
            page.paragraph(marked(page, page.in(OUT_OF_SCOPE)));
            return;
        }
        switch (plan.verdict()) {
            case REACHED -> page.paragraph(marked(page, page.in(NOTHING_TO_DO) + says + "."));
            case ENOUGH -> {
                page.paragraph(marked(
                        page,
                        sentence(says) + (plan.toFindOut().isEmpty() ? "" : page.in(IF_CONFIRMED)) + "; "
                                + counts(
                                        page,
                                        plan.toDo().size(),
                                        plan.toFindOut().size(),
                                        plan.toRecord().size()) + "; "
                                + page.in(plan.proven() ? SMALLEST : NOT_PROVEN) + "."));
                reservations(page);
            }
            case IMPOSSIBLE -> {
                page.paragraph(marked(page, sentence(says) + "."));
                barriers(page);
            }
            case NOT_FOUND -> page.paragraph(sentence(says) + ".", page.in(SEARCHED));
        }
    }

    private boolean isOutOfScope() {
        return plan.presumed().orElse(plan.status()) == StageStatus.NOT_APPLICABLE;
    }

    private void reservations(Page page) {
        if (plan.occasioned()) {
            page.paragraph(page.in(isOutOfScope() ? OUT_OF_SCOPE_YET : OCCASION));
        }
        if (!plan.evaded().isEmpty()) {
            page.paragraph(page.in(EVADED) + ": "
                    + plan.evaded().stream().map(RuleId::toString).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** A sentence with the mark of what is presumed, if it rests on that. */
    private String marked(Page page, String says) {
        return plan.restsOn().isEmpty() ? says : PresumedWords.marked(page, says);
    }

    private void barriers(Page page) {
        page.section(plan.barriers().stream().allMatch(Barrier::alone) ? BARRIERS : TOGETHER);
        page.points(
                plan.barriers().stream().map(barrier -> barrier(page, barrier)).toList());
    }

    private static Point barrier(Page page, Barrier barrier) {
        List<Point> below = new ArrayList<>(List.of(Point.of(8, new Citations(page).keys(barrier.citations()))));
        barrier.because().forEach(reason -> below.add(Point.of(8, page.in(BECAUSE) + ": " + page.in(reason))));
        return Point.of(0, Phrase.of(barrier.rule(), page.in(barrier.says())), below);
    }

    /** The notes, each only if the text contains what it explains. */
    private void notes(Page page) {
        List<Step> all = withAlternatives().toList();
        Map<Wording, Boolean> notes = new LinkedHashMap<>();
        notes.put(ADDED, all.stream().anyMatch(step -> step.kind() == StepKind.ADD));
        notes.put(IF_SO, all.stream().anyMatch(step -> step.sort() == StepSort.TO_FIND_OUT));
        notes.put(INSTEAD, all.size() > plan.steps().size());
        notes.put(WHERE, !all.isEmpty());
        notes.put(PresumedWords.SIGN, !plan.presumptions().isEmpty());
        notes.put(SharedTerms.INFERRED, citations().anyMatch(cited -> cited.confidence() == Confidence.INFERRED));
        List<Point> shown = notes.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(note -> Point.of(0, page.in(note.getKey())))
                .toList();
        if (!shown.isEmpty()) {
            page.section(SharedTerms.NOTES);
            page.points(shown);
        }
    }

    private Stream<Step> withAlternatives() {
        return plan.steps().stream().flatMap(step -> Stream.concat(Stream.of(step), step.alternatives().stream()));
    }

    private Stream<Citation> citations() {
        return Stream.concat(
                plan.steps().stream()
                        .flatMap(step -> step.serves().stream())
                        .flatMap(purpose -> purpose.citations().stream()),
                plan.barriers().stream().flatMap(barrier -> barrier.citations().stream()));
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
