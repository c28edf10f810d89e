package pl.osl.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.json.OslJson;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.finding.GapKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.question.PossibleAnswer;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.question.WantedKind;
import pl.osl.testkit.generate.Knowledge;

/** The laws of possible answers, each checked on one case. */
public final class AnswerLaws {

    private AnswerLaws() {}

    /**
     * Each answer but that it is not known can be written into the record, without a text that nobody told: its JSON, pasted as it stands into the record that is carried forward, but with the entries that a list has already in their place, makes what its
     * amendments make. Once the value that it wants is told,
     * what was asked is open no more, unless an entry was added to a list that may have others.
     */
    public static void answersCanBeWritten(Assessor assessor, Centre centre, Questions questions) {
        for (Question question : questions.questions()) {
            for (PossibleAnswer answer : question.answers()) {
                if (!answer.amendments().isEmpty()) {
                    PossibleAnswer told = told(answer);
                    PossibleAnswer exact = toldExactly(told);
                    nothingIsMadeUp(question, told, centre, questions);
                    Stream.of(told, exact).distinct().forEach(each -> isWritten(question, each, centre, questions));
                    closes(question, exact, assessor.at(questions.answered(centre, exact), questions.day()));
                }
            }
        }
    }

    /** No text of the answered record is a question mark unless one was before. */
    private static void nothingIsMadeUp(Question question, PossibleAnswer answer, Centre centre, Questions questions) {
        assertThat(questionMarks(Knowledge.tree(questions.answered(centre, answer))))
                .as("%s %s leaves a text untold that settles %s", question.place(), answer.says(), answer.rules())
                .isEqualTo(questionMarks(Knowledge.tree(centre)));
    }

    private static long questionMarks(JsonNode node) {
        long inside = StreamSupport.stream(node.spliterator(), false)
                .mapToLong(AnswerLaws::questionMarks)
                .sum();
        return inside + (node.isTextual() && node.textValue().equals("?") ? 1 : 0);
    }

    private static void isWritten(Question question, PossibleAnswer answer, Centre centre, Questions questions) {
        String which = question.place() + " " + answer.says().english();
        JsonNode answered = Knowledge.tree(questions.answered(centre, answer));
        ObjectNode pasted = (ObjectNode) Knowledge.tree(Amendments.in(centre, questions.carriedForward()));
        assertThat(answer.json()).as(which).isPresent();
        String json = answer.json().orElseThrow();
        Place array = question.place().parent();
        Place listing = array.segment().equals(Listing.AT_LEAST) ? array.parent() : array;
        if (question.kind() == GapKind.INCOMPLETE && closesList(listing, answer)) {
            ObjectNode object = (ObjectNode) pasted.at(listing.parent().toString());
            object.setAll((ObjectNode) read(withEntries(json, pasted.at(array.toString()))));
            assertThat(object).as(which).isEqualTo(answered.at(listing.parent().toString()));
        } else if (question.kind() == GapKind.INCOMPLETE) {
            ArrayNode entries = (ArrayNode) pasted.at(array.toString());
            entries.addAll((ArrayNode) read("[" + json + "]"));
            assertThat(pasted.at(array.toString())).as(which).isEqualTo(elements(answered, array));
        } else {
            ObjectNode object = (ObjectNode) pasted.at(question.place().parent().toString());
            object.setAll((ObjectNode) read(json));
            assertThat(object)
                    .as(which)
                    .isEqualTo(answered.at(question.place().parent().toString()));
        }
        assertThat(OslJson.read(pasted.toString(), Centre.class))
                .as(which)
                .isEqualTo(questions.answered(centre, answer));
    }

    private static boolean closesList(Place listing, PossibleAnswer answer) {
        return answer.amendments().stream()
                .anyMatch(each ->
                        each.kind() == Amendment.Kind.COMPLETE && each.place().equals(listing));
    }

    /** The JSON with the entries that stand there already. */
    private static String withEntries(String json, JsonNode entries) {
        String all = entries.toString();
        return json.replaceFirst(
                Pattern.quote(PossibleAnswer.AS_BEFORE), Matcher.quoteReplacement(all.substring(1, all.length() - 1)));
    }

    /** The elements of a listing that may have been made complete. */
    private static JsonNode elements(JsonNode record, Place array) {
        JsonNode there = record.at(array.toString());
        boolean isClosed = there.isMissingNode() && array.segment().equals(Listing.AT_LEAST);
        return isClosed ? record.at(array.parent().toString()) : there;
    }

    private static void closes(Question question, PossibleAnswer answer, Standpoint after) {
        Place asked = question.place().inCompleteLists();
        boolean isOpen = after.assess().stages().stream()
                .flatMap(stage -> stage.rules().stream())
                .filter(rule -> rule.force().isBinding() && rule.outcome() == Outcome.UNDETERMINED)
                .flatMap(rule -> rule.gaps().stream())
                .anyMatch(gap -> isSame(gap, asked, question.kind()));
        assertThat(isOpen && !addsEntry(answer))
                .as("%s stays open after %s", question.place(), answer.says())
                .isFalse();
    }

    private static boolean isSame(Gap gap, Place asked, GapKind kind) {
        return gap.kind() == kind && gap.place().inCompleteLists().equals(asked);
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("no JSON: " + json, malformed);
        }
    }

    private static boolean addsEntry(PossibleAnswer answer) {
        return answer.amendments().stream()
                .anyMatch(each -> each.place().toString().contains("/-"));
    }

    /** With the values without which it cannot be recorded. */
    static PossibleAnswer told(PossibleAnswer answer) {
        return answer.wants()
                .filter(each -> each.kind() == WantedKind.TEXT || each.kind() == WantedKind.ONE_OF)
                .map(each -> told(answer.telling(each.kind() == WantedKind.TEXT ? "some text" : each.example())))
                .orElse(answer);
    }

    private static PossibleAnswer toldExactly(PossibleAnswer answer) {
        return answer.wants()
                .filter(each -> each.kind() != WantedKind.ENTRY)
                .map(each -> answer.telling(each.example()))
                .orElse(answer);
    }
}
