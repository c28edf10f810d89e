package pl.osl.testkit;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.util.List;
import java.util.concurrent.Callable;

/** A mapper as an application has it; of Jackson 2 or 3, which have no type in common. */
record ForeignMapper(String name, MapperWrites writing, MapperReads reading) {

    interface MapperWrites {
        String write(Object value) throws Exception;
    }

    interface MapperReads {
        Object read(String json, Class<?> type) throws Exception;
    }

    /** The mappers of Jackson 2, each set up in another way. */
    static List<ForeignMapper> ofJackson2() {
        return JACKSON_2.stream()
                .map(set -> new ForeignMapper(
                        set.name(),
                        set.mapper()::writeValueAsString,
                        (json, type) -> set.mapper().readValue(json, type)))
                .toList();
    }

    /** The same, as they are. */
    static List<SetUp> setUps() {
        return JACKSON_2;
    }

    /** The mappers of Jackson 3. */
    static List<ForeignMapper> ofJackson3() {
        return List.of(
                third("bare", tools.jackson.databind.json.JsonMapper.builder()),
                third(
                        "leaving out what is null",
                        tools.jackson.databind.json.JsonMapper.builder()
                                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(Include.NON_NULL)
                                        .withContentInclusion(Include.NON_NULL))),
                third(
                        "leaving out what is empty",
                        tools.jackson.databind.json.JsonMapper.builder()
                                .changeDefaultPropertyInclusion(any -> any.withValueInclusion(Include.NON_EMPTY)
                                        .withContentInclusion(Include.NON_EMPTY))),
                third(
                        "naming in its own way",
                        tools.jackson.databind.json.JsonMapper.builder()
                                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)));
    }

    /** What happened when a mapper was asked. */
    static Object outcome(Callable<?> asked) {
        try {
            return asked.call();
        } catch (Exception refusal) {
            return refusal;
        }
    }

    private static ForeignMapper third(String name, tools.jackson.databind.json.JsonMapper.Builder builder) {
        tools.jackson.databind.json.JsonMapper mapper = builder.build();
        return new ForeignMapper("Jackson 3, " + name, mapper::writeValueAsString, mapper::readValue);
    }

    /** A mapper of Jackson 2 and what is special about it. */
    record SetUp(String name, ObjectMapper mapper) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<SetUp> JACKSON_2 = List.of(
            new SetUp("bare", new ObjectMapper()),
            new SetUp("as Spring Boot 3 sets it up", boot()),
            new SetUp("leaving out what is null", including(Include.NON_NULL)),
            new SetUp("leaving out what is empty", including(Include.NON_EMPTY)),
            new SetUp("leaving out what is default", including(Include.NON_DEFAULT)),
            new SetUp(
                    "naming in its own way",
                    JsonMapper.builder()
                            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                            .build()),
            new SetUp(
                    "seeing fields alone",
                    JsonMapper.builder()
                            .visibility(PropertyAccessor.ALL, Visibility.NONE)
                            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                            .build()),
            new SetUp(
                    "sorting properties",
                    JsonMapper.builder()
                            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()),
            new SetUp(
                    "quoting numbers",
                    JsonMapper.builder()
                            .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                            .build()),
            new SetUp("naming classes", namingClasses()),
            new SetUp("lenient", lenient()));

    private static ObjectMapper boot() {
        return JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .build();
    }

    private static ObjectMapper including(Include what) {
        return boot().setDefaultPropertyInclusion(what);
    }

    private static ObjectMapper namingClasses() {
        return boot().activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL);
    }

    private static ObjectMapper lenient() {
        JsonMapper.Builder lenient = JsonMapper.builder()
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
        for (JsonReadFeature feature : JsonReadFeature.values()) {
            lenient.enable(feature);
        }
        return lenient.build();
    }
}
