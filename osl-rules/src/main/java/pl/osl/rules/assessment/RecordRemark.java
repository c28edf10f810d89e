package pl.osl.rules.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.CompleteList;
import pl.osl.rules.finding.CompleteLists;

/**
 * Something to know of a record before reading an answer about it.
 *
 * @param kind what kind of remark it is
 * @param lists the lists that it is about, each by its name and place
 */
public record RecordRemark(
        @JsonProperty("kind") RecordRemarkKind kind,

        @JsonProperty("lists") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<CompleteList> lists) {

    public RecordRemark {
        lists = List.copyOf(lists);
    }

    /** What to know before reading answers about these rules on a day. */
    static List<RecordRemark> about(Centre centre, LocalDate day, Stream<RuleAssessment> rules) {
        List<CompleteList> complete = CompleteLists.lookedAt(
                rules.flatMap(rule -> Stream.concat(rule.applies().stream(), Stream.of(rule.finding()))));
        Stream<RecordRemark> claimed =
                complete.isEmpty() ? Stream.empty() : Stream.of(new RecordRemark(RecordRemarkKind.COMPLETE, complete));
        return Stream.concat(claimed, formless(centre, day)).toList();
    }

    /** A day on which, by a complete list of them, no legal form stands. */
    private static Stream<RecordRemark> formless(Centre centre, LocalDate day) {
        boolean isFormless = centre.legalForms().isComplete()
                && centre.legalForms().stream()
                        .noneMatch(form -> form.validity().possiblyCovers(day));
        return isFormless ? Stream.of(new RecordRemark(RecordRemarkKind.NO_LEGAL_FORM, List.of())) : Stream.empty();
    }

    /** The remark as a clause, with the name of each list once, in the order in which they were asked for. */
    public Wording says() {
        if (lists.isEmpty()) {
            return kind.wording();
        }
        List<Wording> names = lists.stream().map(CompleteList::says).distinct().toList();
        return kind.wording()
                .then(Wording.of(
                        ": " + names.stream().map(Wording::polish).collect(Collectors.joining(", ")),
                        ": " + names.stream().map(Wording::english).collect(Collectors.joining(", "))));
    }

    /** The kind, and the number of lists. */
    @Override
    public String toString() {
        return kind + " (" + lists.size() + ")";
    }
}
