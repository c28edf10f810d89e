package pl.osl.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.description.Segment;
import pl.osl.report.words.OutcomeWords;
import pl.osl.report.words.Places;
import pl.osl.report.words.PresumedWords;
import pl.osl.report.words.StatusSigns;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.question.ConfirmedPresumption;
import pl.osl.rules.question.PossibleAnswer;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.WantedChoice;
import pl.osl.rules.question.WantedKind;
import pl.osl.rules.question.WantedValue;

/** The text of one question: what is missing, where, and what an answer would settle. */
record QuestionText(Page page) {

    private static final Wording SETTLES = Wording.of("rozstrzyga", "settles");
    private static final Wording SETTLE = Wording.of("rozstrzygają", "settling");
    private static final Wording WRITE = Wording.of("w danych", "in the record");
    private static final Wording AS_BEFORE = Wording.of(
            " („…” to wpisy, które już tam są; „atLeast” znika)",
            " (“…” are the entries that stand there already; “atLeast” goes)");
    private static final Wording WANTED = Wording.of("najlepiej podać", "better still, give");
    private static final Wording NEEDED = Wording.of("trzeba podać", "to be given");
    private static final Wording EXAMPLE = Wording.of(", np. ", ", such as ");
    private static final Wording MORE_ANSWERS = Wording.of("dalsze odpowiedzi", "more answers");
    private static final Wording RESTING = Wording.of(
            "opierają się na tym domniemane odpowiedzi reguł", "the presumed answers of these rules rest on it");
    private static final Wording NO_STAGE =
            Wording.of("nie może już zmienić żadnego etapu", "can no longer change any stage");
    private static final Wording TOGETHER = Wording.of("tylko razem z innymi danymi", "only together with other facts");
    private static final Wording MAY_DECIDE =
            Wording.of("może zdecydować o najbliższym etapie", "may decide about the next stage");
    private static final int BELOW = 6;
    private static final int IN_ANSWER = 3;
    private static final int LETTERS = 26;
    private static final int MOST_BRIEF = 60;
    private static final int MOST_ANSWERS = 5;

    /** Limit on the answers that are shown. */
    private static final int SHOWN = 4;

    /** What questions that are shown as one have in common. */
    private record SharedQuestion(String name, List<RuleId> settles, List<RuleId> concerns, List<RuleId> confirmed) {}

    /** Groups of questions that differ only in their places. */
    List<List<Question>> alike(List<Question> questions) {
        return List.copyOf(questions.stream()
                .collect(Collectors.groupingBy(
                        question -> new SharedQuestion(
                                name(question), question.settles(), question.concerns(), question.confirmed()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    Point point(List<Question> same) {
        Question question = same.get(0);
        List<Point> below = new ArrayList<>();
        for (int i = 0; i < question.answers().size(); i++) {
            if (i < SHOWN || i == question.answers().size() - 1) {
                below.add(answer(letter(below.size()), question.answers().get(i), question));
            }
        }
        below.addAll(hidden(question));
        List<RuleId> further = new ArrayList<>(question.concerns());
        further.removeAll(question.settles());
        below.addAll(rules(TOGETHER, further));
        question.confirms().forEach(confirmed -> below.add(confirmed(confirmed)));
        if (!question.mayChangeStage()) {
            below.add(Point.of(BELOW, page.in(NO_STAGE)));
        }
        if (same.stream().anyMatch(Question::mayChangeNextStage)) {
            below.add(Point.of(BELOW, page.in(MAY_DECIDE)));
        }
        List<Place> places = same.stream().map(Question::place).toList();
        return Point.of(0, Phrase.of(page.in(question.text())).and(Places.first(page, places)), below);
    }

    /** What is asked for and in which elements it lies, then in what way it is lacking. */
    private String name(Question question) {
        return Places.around(page, question.within()) + page.in(question.asks()) + ": "
                + page.in(question.kind().wording());
    }

    /** The question with its short answers, but that it is not known, and without what each of them settles. */
    Point brief(Question question) {
        int known = question.answers().size() - 1;
        String answers = question.answers().stream()
                .limit(known)
                .map(answer -> page.in(answer.says()))
                .filter(says -> says.length() <= MOST_BRIEF)
                .limit(MOST_ANSWERS)
                .collect(Collectors.joining(" / "));
        return Point.of(0, Phrase.of(page.in(question.text())), Point.of(BELOW, answers));
    }

    private static String letter(int number) {
        return (char) ('a' + number % LETTERS) + ")";
    }

    private List<Point> hidden(Question question) {
        int last = question.answers().size() - 1;
        if (last <= SHOWN) {
            return List.of();
        }
        String rules = question.answers().subList(SHOWN, last).stream()
                .flatMap(answer -> answer.rules().stream())
                .map(rule -> rule.rule().value())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        String settled = rules.isEmpty() ? "" : "; " + page.in(SETTLE) + ": " + rules;
        return List.of(Point.of(BELOW, page.in(MORE_ANSWERS) + ": " + (last - SHOWN) + settled));
    }

    private Point answer(String letter, PossibleAnswer answer, Question question) {
        List<Point> below = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        answer.stages()
                .forEach(stage ->
                        settled.add(stage.stage() + " " + page.in(stage.status().wording())));
        Map<Outcome, List<String>> rules = new EnumMap<>(Outcome.class);
        answer.rules()
                .forEach(rule -> rules.computeIfAbsent(rule.outcome(), none -> new ArrayList<>())
                        .add(rule.rule().value()));
        rules.forEach((outcome, ids) ->
                settled.add(String.join(", ", ids) + " " + OutcomeWords.of(page, outcome, ids.size())));
        if (!settled.isEmpty()) {
            below.add(Point.of(IN_ANSWER, page.in(SETTLES) + ": " + String.join("; ", settled)));
        }
        answer.json()
                .ifPresent(json -> below.add(
                        Point.of(IN_ANSWER, page.in(WRITE) + ": " + json + closed(answer, question) + wanted(answer))));
        return Point.of(BELOW, Phrase.of(letter + " " + page.in(answer.says())), below);
    }

    /** What the JSON of a list that is begun and becomes complete leaves out. */
    private String closed(PossibleAnswer answer, Question question) {
        boolean isClosed = answer.amendments().stream()
                .anyMatch(each -> each.kind() == Amendment.Kind.COMPLETE
                        && question.place().isIn(each.place()));
        return question.kind() == GapKind.INCOMPLETE && isClosed ? page.in(AS_BEFORE) : "";
    }

    private String wanted(PossibleAnswer answer) {
        return answer.wants()
                .map(wanted -> " (" + page.in(isNeeded(wanted) ? NEEDED : WANTED) + ": "
                        + page.in(wanted.kind().wording()) + example(wanted) + ")")
                .orElse("");
    }

    /** Whether nothing can be recorded before it is told. */
    private static boolean isNeeded(WantedValue wanted) {
        return wanted.kind() == WantedKind.ONE_OF || wanted.kind() == WantedKind.TEXT;
    }

    private String example(WantedValue wanted) {
        if (!wanted.among().isEmpty()) {
            return ": " + wanted.among().stream().map(this::choice).collect(Collectors.joining(", "));
        }
        boolean isTelling = wanted.kind() == WantedKind.DAY
                || (wanted.kind() == WantedKind.ENTRY && !wanted.example().equals("{}"));
        return isTelling ? page.in(EXAMPLE) + wanted.example() : "";
    }

    /** The value to be written, and its words unless they are the same. */
    private String choice(WantedChoice choice) {
        String says = page.in(choice.says());
        return says.equals(choice.toString()) ? says : choice + " (" + says + ")";
    }

    private Point confirmed(ConfirmedPresumption confirmed) {
        String rules = confirmed.rules().stream().map(RuleId::value).sorted().collect(Collectors.joining(", "));
        return Point.of(
                BELOW,
                Phrase.of(
                        new Segment.Sign(StatusSigns.PRESUMED),
                        new Segment.Plain(page.in(PresumedWords.PRESUMED) + ": "
                                + page.in(confirmed.presumed().says()) + "; " + page.in(RESTING) + ": " + rules)));
    }

    private List<Point> rules(Wording words, List<RuleId> rules) {
        String ids = rules.stream().map(RuleId::value).sorted().collect(Collectors.joining(", "));
        return rules.isEmpty() ? List.of() : List.of(Point.of(BELOW, page.in(words) + ": " + ids));
    }
}
