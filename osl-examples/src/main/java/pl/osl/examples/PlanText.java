package pl.osl.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.StepKind;
import pl.osl.rules.plan.Barrier;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.Step;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Confidence;

/** A plan as a person reads it: whether there is one, its steps or what stands in the way, then notes and sources. */
final class PlanText {

    private static final Wording PLAN = Wording.of("Plan dla etapu", "Plan for stage");
    private static final Wording EDITION = Wording.of("edycja", "edition");
    private static final Wording BY = Wording.of("do dnia", "by");
    private static final Wording NOW = Wording.of("stan bez planu", "status without the plan");
    private static final Wording WAIVED = Wording.of("odstępstwo od reguł", "waived rules");
    private static final Wording STEPS = Wording.of("liczba kroków", "number of steps");
    private static final Wording SMALLEST = Wording.of("najmniejszy możliwy plan", "the smallest possible plan");
    private static final Wording NOT_PROVEN =
            Wording.of("nie wykazano, że krótszego nie ma", "not shown that there is no shorter one");
    private static final Wording OUT_OF_SCOPE = Wording.of(
            "Etap nie dotyczy tego ośrodka w tym dniu, więc nie ma czego planować.",
            "The stage does not apply to this centre on that day, so there is nothing to plan.");
    private static final Wording NOTHING_TO_DO = Wording.of("Nic nie trzeba robić: ", "Nothing has to be done: ");
    private static final Wording SEARCHED = Wording.of(
            "Szukano w granicach ustalonego wysiłku, więc plan może istnieć. O co warto zapytać, mówi: osl questions PLIK",
            "The search ends after a set effort, so there may be a plan. What is worth asking is said by: osl questions FILE");
    private static final Wording BARRIERS = Wording.of("Na przeszkodzie", "What stands in the way");
    private static final Wording TOGETHER = Wording.of(
            "Każdą z tych reguł z osobna dałoby się spełnić, ale nie wszystkie razem",
            "Each of these rules could be satisfied by itself, but not all of them together");
    private static final Wording BECAUSE = Wording.of("bo", "because");
    private static final Wording NOTES = Wording.of("Objaśnienia", "Notes");
    private static final Wording ADDED = Wording.of(
            "dodać: jeśli wykaz nie jest pełny, wpis mógł istnieć już wcześniej i tylko brakuje go w danych",
            "add: where a list is not complete, the entry may have been there all along and only lack in the record");
    private static final Wording IF_SO = Wording.of(
            "jeśli tak jest: krok pomaga tylko wtedy, gdy to prawda; inaczej zostaje to, co po „albo”, lub inny plan",
            "if it is so: the step helps only if that is true; otherwise there is what follows \"or instead\", or another plan");
    private static final Wording INSTEAD = Wording.of(
            "albo: wystarcza w miejsce tego kroku, jeśli pozostałe kroki są zrobione",
            "or instead: enough in the place of that step, if the other steps are done");
    private static final Wording WHERE = Wording.of(
            "[…]: miejsce w zapisie ośrodka; -1, -2 …: wpisy, które trzeba dodać",
            "[…]: the place in the record of the centre; -1, -2 …: entries that are to be added");
    private static final Wording INFERRED = Wording.of(
            "wniosek autorów biblioteki: źródło tego wprost nie mówi",
            "inferred by the authors of this library: the source does not say so itself");
    private static final Wording AHEAD = Wording.of(
            "dane są z dnia %s; plan zakłada, że od tego dnia nic się nie zmieniło",
            "the data are of %s; the plan holds if nothing has happened since");

    private final Page page;

    PlanText(Language language) {
        this.page = new Page(language);
    }

    /** The text; the centre is the one that the plan is for. */
    String of(Centre centre, Plan plan) {
        header(centre, plan);
        page.gap();
        verdict(plan);
        new StepText(page, plan.steps()).print();
        plan.barriers().forEach(this::barrier);
        notes(plan);
        if (citations(plan).findAny().isPresent()) {
            new Citations(page).list(citations(plan));
        }
        return page.toString();
    }

    private void header(Centre centre, Plan plan) {
        page.line(0, Headings.of(centre));
        page.line(0, page.in(PLAN) + " " + plan.stage() + ": " + page.in(plan.title()));
        page.line(
                0,
                plan.standard() + ", " + page.in(EDITION) + " " + plan.edition() + ", " + page.in(BY) + " "
                        + plan.day());
        page.line(0, page.in(NOW) + ": " + page.in(plan.status().wording()));
        waived(plan);
        plan.recordedOn()
                .filter(plan.day()::isAfter)
                .ifPresent(day -> page.line(0, page.in(AHEAD).replace("%s", day.toString())));
    }

    private void waived(Plan plan) {
        String rules = plan.waived().stream().map(RuleId::value).collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            page.line(0, page.in(WAIVED) + ": " + rules);
        }
    }

    private void verdict(Plan plan) {
        if (plan.status() == StageStatus.NOT_APPLICABLE) {
            page.line(0, OUT_OF_SCOPE);
            return;
        }
        String says = page.in(plan.verdict().wording());
        switch (plan.verdict()) {
            case REACHED -> page.line(0, page.in(NOTHING_TO_DO) + says + ".");
            case ENOUGH ->
                page.line(
                        0,
                        sentence(says) + "; " + page.in(STEPS) + ": "
                                + plan.steps().size() + "; " + page.in(plan.proven() ? SMALLEST : NOT_PROVEN) + ".");
            case IMPOSSIBLE -> {
                page.line(0, sentence(says) + ".");
                page.gap();
                page.line(0, page.in(isAlone(plan) ? BARRIERS : TOGETHER) + ":");
            }
            case NOT_FOUND -> {
                page.line(0, sentence(says) + ".");
                page.line(0, SEARCHED);
            }
        }
    }

    private static boolean isAlone(Plan plan) {
        return plan.barriers().stream().allMatch(Barrier::alone);
    }

    private void barrier(Barrier barrier) {
        page.line(4, barrier.rule() + "  " + page.in(barrier.says()));
        page.line(12, new Citations(page).keys(barrier.citations()));
        barrier.because().forEach(reason -> page.line(12, page.in(BECAUSE) + ": " + page.in(reason)));
    }

    /** Each note only where the text has what it explains. */
    private void notes(Plan plan) {
        List<Step> all = withAlternatives(plan).toList();
        Map<Wording, Boolean> notes = new LinkedHashMap<>();
        notes.put(ADDED, all.stream().anyMatch(step -> step.kind() == StepKind.ADD));
        notes.put(IF_SO, all.stream().anyMatch(StepText::isFoundOut));
        notes.put(INSTEAD, all.size() > plan.steps().size());
        notes.put(WHERE, !all.isEmpty());
        notes.put(INFERRED, citations(plan).anyMatch(citation -> citation.confidence() == Confidence.INFERRED));
        if (notes.containsValue(true)) {
            page.gap();
            page.line(0, page.in(NOTES) + ":");
        }
        notes.entrySet().stream().filter(Map.Entry::getValue).forEach(note -> page.line(4, note.getKey()));
    }

    private static Stream<Step> withAlternatives(Plan plan) {
        return plan.steps().stream().flatMap(step -> Stream.concat(Stream.of(step), step.alternatives().stream()));
    }

    private static Stream<Citation> citations(Plan plan) {
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
