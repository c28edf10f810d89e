package pl.osl.testkit.cases;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.model.json.OslJson;
import pl.osl.rules.finding.Outcome;
import pl.osl.testkit.generate.Knowledge;

/** Reads one case, or the three of a boundary, from its JSON. */
public final class CaseReader {

    private static final Set<String> CASE = Set.of("rule", "outcome", "base", "day", "name", "changes");
    private static final Set<String> DAY = Set.of("rule", "outcomes", "base", "limit", "name", "changes");
    private static final Set<String> FACT = Set.of("rule", "outcomes", "base", "limit", "name", "changes", "at", "day");

    private static final List<String> NEIGHBOURS = List.of("the day before ", "the day itself, ", "the day after ");

    private final ObjectNode written;

    public CaseReader(ObjectNode written) {
        this.written = written;
    }

    public List<Case> cases() {
        Set<String> fields = new TreeSet<>();
        written.fieldNames().forEachRemaining(fields::add);
        if (fields.equals(CASE)) {
            return List.of(new Case(rule(), outcome(text("outcome")), text("name"), day("day"), centre(record())));
        }
        if (fields.equals(DAY) || fields.equals(FACT)) {
            return boundary();
        }
        throw new IllegalArgumentException("a case has " + new TreeSet<>(CASE) + ", a boundary " + new TreeSet<>(DAY)
                + " and perhaps [at, day], but this has " + fields);
    }

    private List<Case> boundary() {
        String[] outcomes = text("outcomes").split(" ", -1);
        if (outcomes.length != NEIGHBOURS.size()) {
            throw new IllegalArgumentException("a boundary has three outcomes, not " + text("outcomes"));
        }
        List<Case> around = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            LocalDate moved = day("limit").plusDays(i - 1L);
            around.add(around(moved, outcome(outcomes[i]), NEIGHBOURS.get(i) + text("name")));
        }
        return around;
    }

    private Case around(LocalDate moved, Outcome outcome, String name) {
        ObjectNode record = record();
        if (!written.has("at")) {
            return new Case(rule(), outcome, name, moved, centre(record));
        }
        JsonPointer at = JsonPointer.compile(text("at"));
        if (record.at(at.head()) instanceof ObjectNode holder) {
            holder.set(at.last().getMatchingProperty(), TextNode.valueOf(moved.toString()));
            return new Case(rule(), outcome, name, day("day"), centre(record));
        }
        throw new IllegalArgumentException("at " + at + " there is no day to move");
    }

    private ObjectNode record() {
        Centre base = switch (text("base")) {
            case "ops" -> Exemplary.ops();
            case "cus" -> Exemplary.cus();
            default -> throw new IllegalArgumentException("a base is ops or cus, not " + text("base"));
        };
        ObjectNode record = (ObjectNode) Knowledge.tree(base);
        for (JsonNode change : written.withArray("changes")) {
            CaseChange.of(change).in(record);
        }
        return record;
    }

    private static Centre centre(ObjectNode record) {
        return OslJson.read(record.toString(), Centre.class);
    }

    private RuleId rule() {
        return RuleId.of(text("rule"));
    }

    private static Outcome outcome(String name) {
        return Outcome.valueOf(name);
    }

    private LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    private String text(String field) {
        String text = written.path(field).asText();
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " is blank");
        }
        return text;
    }
}
