package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.assumption.Assumptions;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.search.MovesAsAmendments;

/** Finds the possible answers to a question, and tries each on the record. For one set of questions in one thread. */
final class AnswerFinder {

    private static final Wording NOT_KNOWN = Wording.of("Nie wiadomo", "Not known");

    private final Standpoint at;
    private final Outcomes before;
    private final PossibleDays days;

    AnswerFinder(Standpoint at) {
        this.at = at;
        this.before = at.outcomes();
        this.days = PossibleDays.of(at.centre());
    }

    /**
     * The answers that the record can take: those that such a fact always has, then those that settle a rule as none
     * of them does, and at last that it is not known.
     *
     * @param sought assumptions about the fact by which some rule is settled
     * @param begun where it is missing, too, by when that began of which the fact is the end
     */
    List<PossibleAnswer> answers(MissingFact fact, List<Assumptions> sought, List<Place> begun) {
        List<PossibleAnswer> answers = new ArrayList<>();
        Set<Set<Amendment>> told = new HashSet<>();
        Set<SettledRule> settled = new HashSet<>();
        SoughtAnswers more = new SoughtAnswers(fact);
        List<List<CandidateAnswer>> forRules = sought.stream().map(more::of).toList();
        Optional<String> form = entry(forRules.stream().flatMap(List::stream).toList(), fact);
        Stream<List<CandidateAnswer>> everyday = new EverydayAnswers(fact.open(), at.centre(), at.day(), begun, days)
                .all().stream().map(each -> List.of(each.wantingEntry(form)));
        Stream.concat(everyday, forRules.stream()).forEach(alternatives -> {
            List<PossibleAnswer> possible = alternatives.stream()
                    .filter(each -> told.add(Set.copyOf(each.changes())))
                    .flatMap(each -> tried(each, fact).stream())
                    .toList();
            boolean settlesMore = settled.addAll(
                    possible.stream().flatMap(each -> each.rules().stream()).toList());
            if (settlesMore || alternatives.stream().anyMatch(CandidateAnswer::isOffered)) {
                answers.addAll(possible);
            }
        });
        answers.add(new PossibleAnswer(NOT_KNOWN, Optional.empty(), List.of(), Optional.empty(), List.of(), List.of()));
        return answers;
    }

    /** The answer with what it settles; empty if the record cannot say so without contradicting itself. */
    private Optional<PossibleAnswer> tried(CandidateAnswer candidate, MissingFact fact) {
        return candidate
                .wants()
                .filter(each -> each.kind() == WantedKind.ONE_OF)
                .map(wanted -> triedEach(candidate, wanted, fact))
                .orElseGet(() -> triedAsItIs(candidate, fact));
    }

    /** The answer that one of those values stands there that can, with what is settled by any of them. */
    private Optional<PossibleAnswer> triedEach(CandidateAnswer candidate, WantedValue wanted, MissingFact fact) {
        Map<WantedChoice, PossibleAnswer> tried = new LinkedHashMap<>();
        wanted.among()
                .forEach(choice -> triedAsItIs(candidate.taking(wanted.place(), choice.value()), fact)
                        .ifPresent(answer -> tried.put(choice, answer)));
        if (tried.isEmpty()) {
            return Optional.empty();
        }
        CandidateAnswer open = candidate.choosing(WantedValue.amongThese(wanted.place(), List.copyOf(tried.keySet())));
        return Optional.of(new PossibleAnswer(
                open.says(),
                new PastedJson(at.centre(), fact).of(open),
                MovesAsAmendments.together(untold(open.changes()), at.centre(), at.day()),
                open.wants(),
                byAll(tried.values(), PossibleAnswer::rules),
                byAll(tried.values(), PossibleAnswer::stages)));
    }

    private static <T> List<T> byAll(Collection<PossibleAnswer> answers, Function<PossibleAnswer, List<T>> settled) {
        List<T> common = new ArrayList<>(settled.apply(answers.iterator().next()));
        answers.forEach(answer -> common.retainAll(settled.apply(answer)));
        return common;
    }

    private Optional<PossibleAnswer> triedAsItIs(CandidateAnswer candidate, MissingFact fact) {
        List<Amendment> changes = untold(candidate.changes());
        List<Amendment> amendments = MovesAsAmendments.together(changes, at.centre(), at.day());
        Centre changed;
        try {
            changed = Amendments.in(at.centre(), amendments);
        } catch (UnreadableRecordException | IllegalArgumentException contradiction) {
            return Optional.empty();
        }
        Outcomes after = at.assessor().at(changed, at.day()).outcomes();
        return Optional.of(new PossibleAnswer(
                candidate.says(),
                new PastedJson(at.centre(), fact).of(candidate),
                amendments,
                candidate
                        .wants()
                        .or(() -> WantedValue.firstUntold(changes))
                        .map(wanted -> new DayExample(at.centre(), amendments, days).possible(wanted)),
                rules(after),
                stages(after)));
    }

    /** The changes, in which each text that would be made up is written as one that is still to be told. */
    private List<Amendment> untold(List<Amendment> changes) {
        List<Amendment> inOpenLists = changes.stream()
                .filter(change -> change.kind() != Amendment.Kind.COMPLETE)
                .toList();
        return changes.stream()
                .map(change -> isMadeUpText(change, inOpenLists) ? WantedValue.untold(change.place()) : change)
                .toList();
    }

    private boolean isMadeUpText(Amendment change, List<Amendment> changes) {
        return change.kind() == Amendment.Kind.SOMETHING
                && Amendments.written(at.centre(), changes, change.place())
                        .filter(json -> json.endsWith(": \"?\"}"))
                        .isPresent();
    }

    /**
     * The entry that the first of some answers adds, as a form for any other: of one by which a rule is met and none is
     * not, else of any that the record can take. Whoever fills in a form has claimed all that it says, so it leaves out
     * what that answer says that there is none of.
     */
    private Optional<String> entry(List<CandidateAnswer> answers, MissingFact fact) {
        PastedJson json = new PastedJson(at.centre(), fact);
        List<CandidateAnswer> adding = answers.stream()
                .filter(each -> json.entries(each).findFirst().isPresent())
                .toList();
        return Stream.concat(
                        adding.stream()
                                .filter(each -> tried(each, fact)
                                        .filter(AnswerFinder::speaksFor)
                                        .isPresent()),
                        adding.stream())
                .map(CandidateAnswer::withoutAbsences)
                .filter(each -> tried(each, fact).isPresent())
                .flatMap(each -> json.entries(each).limit(1))
                .findFirst();
    }

    private static boolean speaksFor(PossibleAnswer answer) {
        Set<Outcome> outcomes =
                answer.rules().stream().map(SettledRule::outcome).collect(Collectors.toSet());
        return outcomes.contains(Outcome.MET) && !outcomes.contains(Outcome.NOT_MET);
    }

    private List<SettledRule> rules(Outcomes after) {
        return at.standard().rules().stream()
                .filter(rule -> before.outcome(rule.id()) == Outcome.UNDETERMINED)
                .filter(rule -> isDecided(after.outcome(rule.id())))
                .map(rule -> new SettledRule(rule.id(), rule.title(), after.outcome(rule.id())))
                .toList();
    }

    private static boolean isDecided(Outcome outcome) {
        return outcome != Outcome.UNDETERMINED && outcome != Outcome.BROKEN;
    }

    private List<SettledStage> stages(Outcomes after) {
        return at.standard().stages().stream()
                .filter(stage -> before.status(stage.id()) == StageStatus.UNDETERMINED)
                .filter(stage -> after.status(stage.id()) != StageStatus.UNDETERMINED)
                .map(stage -> new SettledStage(stage.id(), stage.title(), after.status(stage.id())))
                .toList();
    }
}
