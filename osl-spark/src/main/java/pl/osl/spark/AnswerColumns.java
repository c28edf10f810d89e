package pl.osl.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fault;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** The answer about one record as Spark keeps it. */
final class AnswerColumns {

    private static final DataType TEXTS = createMapType(StringType, StringType, false);

    private static final StructType FAULT = new StructType()
            .add("place", StringType, false)
            .add("pl", StringType, false)
            .add("en", StringType, false);

    static final StructType TYPE = new StructType()
            .add("centre", StringType)
            .add("stages", TEXTS)
            .add("rules", TEXTS)
            .add("presumedStages", TEXTS)
            .add("presumedRules", TEXTS)
            .add("faults", createArrayType(FAULT, false), false);

    private AnswerColumns() {}

    static Row of(ReadRecord read) {
        Centre centre = read.centre();
        Outcomes outcomes = read.outcomes();
        if (centre == null || outcomes == null) {
            return RowFactory.create(null, null, null, null, null, faults(read.faults()));
        }
        Map<String, String> stages = new LinkedHashMap<>();
        Map<String, String> presumedStages = new LinkedHashMap<>();
        for (Stage stage : outcomes.standard().stages()) {
            put(stages, stage.id(), Optional.of(outcomes.status(stage.id())));
            put(presumedStages, stage.id(), outcomes.presumed(stage.id()));
        }
        Map<String, String> rules = new LinkedHashMap<>();
        Map<String, String> presumedRules = new LinkedHashMap<>();
        for (Rule rule : outcomes.standard().rules()) {
            put(rules, rule.id(), Optional.of(outcomes.outcome(rule.id())));
            put(presumedRules, rule.id(), outcomes.presumed(rule.id()));
        }
        return RowFactory.create(centre.id().value(), stages, rules, presumedStages, presumedRules, faults(List.of()));
    }

    private static void put(Map<String, String> answers, Object id, Optional<? extends Enum<?>> answer) {
        answer.ifPresent(constant -> answers.put(id.toString(), constant.name()));
    }

    private static @Nullable Row[] faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> RowFactory.create(
                        fault.place().toString(),
                        fault.wording().polish(),
                        fault.wording().english()))
                .toArray(Row[]::new);
    }
}
