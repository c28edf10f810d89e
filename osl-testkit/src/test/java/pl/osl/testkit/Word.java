package pl.osl.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Part;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.walk.Inquiry;
import pl.osl.testkit.generate.RecordType;

/**
 * A word of the vocabulary, found from the classes themselves so that no list of them has to be kept.
 *
 * @param name the class and the constant
 * @param subject the type of which it speaks
 * @param word the constant
 * @param content what it leads to, where it leads to a thing or to several; else the type of its subject
 */
record Word(String name, Class<?> subject, Object word, Class<?> content) {

    private static final String ROOM = "pl/osl/rules/vocabulary";
    private static final String FIRST = "/subject/0/";
    private static final Centre EMPTY =
            Centre.builder().id(CentreId.of("empty")).build();
    private static final Wording SUBJECT = Wording.of("podmiot", "subject");

    /** All words. */
    static List<Word> all() {
        try {
            URI home = OslStandard.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                return in(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return in(jar.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Word> in(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(ROOM))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .sorted()
                    .flatMap(name -> Arrays.stream(load(name).getFields()))
                    .flatMap(Word::of)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Word> of(Field field) {
        boolean isWord = List.of(Property.class, Day.class, Amount.class, Elements.class, Part.class)
                .contains(field.getType());
        if (!isWord) {
            return Stream.empty();
        }
        ParameterizedType type = (ParameterizedType) field.getGenericType();
        List<Class<?>> arguments = new ArrayList<>();
        Arrays.stream(type.getActualTypeArguments()).map(RecordType::raw).forEach(arguments::add);
        String name = field.getDeclaringClass().getSimpleName() + "." + field.getName();
        try {
            return Stream.of(new Word(name, arguments.get(0), field.get(null), arguments.get(arguments.size() - 1)));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether that of which it speaks is there; open if nothing is recorded. */
    @SuppressWarnings("unchecked") // asked only of its own subjects
    Condition<Object> exists() {
        Condition<?> exists;
        if (word instanceof Property<?, ?> property) {
            exists = property.exists();
        } else if (word instanceof Day<?> day) {
            exists = day.hasCome();
        } else if (word instanceof Amount<?> amount) {
            exists = amount.atLeast(1);
        } else if (word instanceof Elements<?, ?> elements) {
            exists = elements.some();
        } else {
            exists = ((Part<?, ?>) word).exists();
        }
        return (Condition<Object>) exists;
    }

    /** Asks a subject, wherever in a record it may lie, whether that of which the word speaks is there. */
    Finding asked(Object one, LocalDate day) {
        return asked(one, day, EMPTY);
    }

    /** The same, where the rest of the record is a centre. */
    Finding asked(Object one, LocalDate day, Centre rest) {
        return asked(exists(), one, day, rest);
    }

    /** Asks a subject something else. */
    static Finding asked(Condition<Object> condition, Object one, LocalDate day, Centre rest) {
        Elements<Centre, Object> subjects = Elements.of("subject", centre -> Listing.of(one), SUBJECT, SUBJECT);
        Inquiry inquiry = Inquiry.explaining(rest, day, Map.of());
        inquiry.ask(subjects.some(condition));
        return inquiry.finding();
    }

    /** The fields in which an answer of {@link #asked} finds nothing recorded, as paths from its subject. */
    static Stream<String> lacking(Finding asked) {
        return asked.gaps().stream()
                .map(gap -> gap.place().toString())
                .filter(place -> place.startsWith(FIRST))
                .map(place -> place.substring(FIRST.length()));
    }

    @Override
    public String toString() {
        return name;
    }
}
