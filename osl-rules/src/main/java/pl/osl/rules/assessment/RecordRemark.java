package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.CompleteLists;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Confidence;

/**
 * Something to know of a record, or of the law, before reading an answer about it.
 *
 * @param kind what kind of remark it is
 * @param lists the lists that it is about, each by its name and place
 * @param acts the acts that it is about, those that were left off earliest first
 */
public record RecordRemark(
        @JsonProperty("kind") RecordRemarkKind kind,

        @JsonProperty("lists") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<CompleteList> lists,

        @JsonProperty("acts") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<FollowedAct> acts)
        implements PartForm {

    public RecordRemark {
        lists = List.copyOf(lists);
        acts = List.copyOf(acts);
    }

    /** What to know before reading answers about these rules on a day. */
    static List<RecordRemark> about(Centre centre, LocalDate day, List<RuleAssessment> rules) {
        List<CompleteList> complete = CompleteLists.lookedAt(
                rules.stream().flatMap(rule -> Stream.concat(rule.applies().stream(), Stream.of(rule.finding()))));
        Stream<RecordRemark> claimed =
                complete.isEmpty() ? Stream.empty() : Stream.of(of(RecordRemarkKind.COMPLETE, complete));
        return Stream.of(claimed, formless(centre, day), followed(day, rules))
                .flatMap(each -> each)
                .toList();
    }

    private static RecordRemark of(RecordRemarkKind kind, List<CompleteList> lists) {
        return new RecordRemark(kind, lists, List.of());
    }

    /** The acts behind rules that apply, as far as their later changes were not looked for. */
    private static Stream<RecordRemark> followed(LocalDate day, List<RuleAssessment> rules) {
        List<FollowedAct> acts = rules.stream()
                .filter(rule -> rule.outcome() != Outcome.NOT_APPLICABLE)
                .flatMap(rule -> rule.citations().stream())
                .filter(cited -> cited.confidence() == Confidence.LAW)
                .map(Citation::source)
                .filter(act -> act.followedUntil().filter(day::isAfter).isPresent())
                .map(act ->
                        new FollowedAct(act.shortTitle(), act.followedUntil().orElseThrow()))
                .distinct()
                .sorted(Comparator.comparing(FollowedAct::until).thenComparing(FollowedAct::title))
                .toList();
        return acts.isEmpty()
                ? Stream.empty()
                : Stream.of(new RecordRemark(RecordRemarkKind.LAW_FOLLOWED_UNTIL, List.of(), acts));
    }

    private static Stream<RecordRemark> formless(Centre centre, LocalDate day) {
        return isFormless(centre, day) ? Stream.of(of(RecordRemarkKind.NO_LEGAL_FORM, List.of())) : Stream.empty();
    }

    /** Whether no legal form stands on a day, by a complete list of them. */
    static boolean isFormless(Centre centre, LocalDate day) {
        Listing<LegalFormPeriod> forms = centre.legalForms();
        for (LegalFormPeriod form : forms.elements()) {
            if (form.validity().possiblyCovers(day)) {
                return false;
            }
        }
        return forms.isComplete();
    }

    /**
     * The remark as a clause, with the name of each list once, in the order in which they were asked for, and where others
     * of the name are not complete how many are; or each act with its day.
     */
    public Wording says() {
        Stream<Wording> listed = CompleteList.named(lists).stream();
        List<Wording> names =
                Stream.concat(listed, acts.stream().map(FollowedAct::says)).toList();
        if (names.isEmpty()) {
            return kind.wording();
        }
        return kind.wording()
                .then(Wording.of(
                        ": " + names.stream().map(Wording::polish).collect(Collectors.joining(", ")),
                        ": " + names.stream().map(Wording::english).collect(Collectors.joining(", "))));
    }

    /** The kind, and the number of what it is about. */
    @Override
    public String toString() {
        return kind + " (" + (lists.size() + acts.size()) + ")";
    }
}
