package pl.osl.model.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Faults;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Scalar;
import pl.osl.model.fact.When;

/** The only mapper, strict and with limits; never exposed to users. */
public final class Wire {

    /** It limits the length of names, which older ones do not. */
    private static final int OLDEST_MINOR = 16;

    static final int DEEPEST = 100;
    public static final int LONGEST_TEXT = Faults.LONGEST_TEXT;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = Scalar.LONGEST_NUMBER;

    /** Upper limit on the bytes of a document or of a line of JSON Lines. */
    public static final int LONGEST_DOCUMENT = 16 * 1024 * 1024;

    private static final JsonGenerator.Feature QUOTED_NUMBERS =
            JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

    public static final JsonMapper MAPPER = mapper();

    private static final ObjectWriter INSIDE = MAPPER.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private Wire() {}

    /** Writes a value into a document that another mapper is writing. */
    public static void writeTo(JsonGenerator out, Object value) throws IOException {
        boolean quoting = out.isEnabled(QUOTED_NUMBERS);
        out.disable(QUOTED_NUMBERS);
        INSIDE.writeValue(out, value);
        out.configure(QUOTED_NUMBERS, quoting);
    }

    /** Said at once and by name; otherwise a class would be found missing somewhere inside. */
    private static void refuseOldJackson() {
        Version found = PackageVersion.VERSION;
        if (found.getMajorVersion() == 2 && found.getMinorVersion() < OLDEST_MINOR) {
            throw new IllegalStateException(
                    "OslJson needs Jackson 2." + OLDEST_MINOR + " or newer, but found " + found);
        }
    }

    private static JsonMapper mapper() {
        refuseOldJackson();
        JsonMapper mapper = JsonMapper.builder(factory())
                .addModule(new Jdk8Module())
                .addModule(facts())
                .annotationIntrospector(new OwnTypes())
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Integer, Wire::noText)
                .withCoercionConfig(LogicalType.Float, Wire::noText)
                .withCoercionConfig(LogicalType.Boolean, Wire::noText)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
        mapper.setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL));
        mapper.configOverride(Optional.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));
        mapper.configOverride(Fact.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET));
        return mapper;
    }

    /** Forbids reading a number or a truth value from a text, even an empty one. */
    private static void noText(MutableCoercionConfig coercion) {
        coercion.setAcceptBlankAsEmpty(false)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }

    private static SimpleModule facts() {
        return new SimpleModule("facts")
                .setDeserializerModifier(new StrictReaders())
                .addSerializer(new FactWriter())
                .addDeserializer(Fact.class, WrappedReader.ofFacts())
                .addDeserializer(Optional.class, WrappedReader.ofOptionals())
                .addSerializer(new ListingWriter())
                .addDeserializer(Listing.class, new ListingReader())
                .addSerializer(When.class, new TextWriter<>())
                .addDeserializer(When.class, new TextReader<>(When.class, When::parse))
                .addSerializer(LocalDate.class, new TextWriter<>())
                .addDeserializer(LocalDate.class, new TextReader<>(LocalDate.class, When::parseDay))
                .addDeserializer(Scalar.class, new ScalarReader())
                .addSerializer(new ValidityWriter());
    }
}
