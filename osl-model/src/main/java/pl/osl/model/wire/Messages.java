package pl.osl.model.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Scalar;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/** The messages about what was found in a document and what is allowed there. */
public final class Messages {

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_FIELDS = 4;

    private Messages() {}

    /** Says that a type has no such field, and which fields it has. */
    static Wording unknownField(String field, Map<String, JavaType> known) {
        Wording unknown = unknown(field);
        List<String> meant = PeriodFields.meantBy(field, known);
        Wording asked = meant.isEmpty()
                ? nearest(field, known.keySet()).apply(unknown)
                : unknown.then(Wording.of(
                        " (czy chodzi o „" + String.join("”, „", meant) + "”?)",
                        " (did you mean \"" + String.join("\", \"", meant) + "\"?)"));
        return allowed(asked, known.keySet());
    }

    /** Says that there is no such field, and which are allowed. */
    static Wording unknownField(String field, Collection<String> known) {
        return allowed(nearest(field, known).apply(unknown(field)), known);
    }

    private static Wording unknown(String field) {
        String name = quote(field);
        return Wording.of("nieznane pole „" + name + "”", "unknown field \"" + name + "\"");
    }

    private static Wording allowed(Wording unknown, Collection<String> known) {
        return unknown.then(Wording.of("; dozwolone: ", "; allowed: ")).then(Wording.same(String.join(", ", known)));
    }

    /** Says that tolerant reading left out a field of a newer version. */
    static Wording fieldLeftOut(String field) {
        return Wording.of(
                "pominięto pole „" + quote(field) + "”, którego ta wersja nie zna",
                "the field \"" + quote(field) + "\" was left out, since this version does not know it");
    }

    /** Says that tolerant reading left out a constant of a newer version. */
    static Wording constantLeftOut(JsonNode found) {
        Wording constant = found(found);
        return Wording.of(
                "pominięto stałą " + constant.polish() + ", której ta wersja nie zna",
                "the constant " + constant.english() + " was left out, since this version does not know it");
    }

    /** Says that tolerant reading could not build a value, since a required part of it was left out. */
    static Wording notUnderstood() {
        return Wording.of(
                "bez części, której nie zrozumiano, nie da się tego odczytać",
                "this cannot be read without the part that was not understood");
    }

    public static Wording tooMuchNotUnderstood(int most) {
        return Wording.of(
                "nie zrozumiano więcej niż " + most + " części; dokumentu nie przeczytano",
                "more than " + most + " things were not understood; the document was not read");
    }

    /** What is added about a day that cannot be read, where it may be that there is none. */
    static Wording orNone() {
        return Wording.of(
                "; null, jeśli to nie nastąpiło lub nie jest wyznaczone",
                "; null if it has not happened or is not set");
    }

    /** Adds the name that was probably meant, if one is similar. */
    private static UnaryOperator<Wording> nearest(String found, Collection<String> known) {
        return NearestName.to(found, known)
                .map(word -> Wording.of(" (czy chodzi o „" + word + "”?)", " (did you mean \"" + word + "\"?)"))
                .<UnaryOperator<Wording>>map(question -> words -> words.then(question))
                .orElse(UnaryOperator.identity());
    }

    static Wording duplicate(String field) {
        return Wording.of(
                "pole „" + quote(field) + "” występuje więcej niż raz; ma wystąpić raz",
                "the field \"" + quote(field) + "\" occurs more than once; it must occur once");
    }

    static Wording tooLarge() {
        return Wording.of(
                "przekroczono ograniczenie: zagnieżdżenie do " + Wire.DEEPEST + ", tekst do " + Wire.LONGEST_TEXT
                        + " znaków, nazwa pola do " + Wire.LONGEST_NAME + ", liczba do " + Wire.LONGEST_NUMBER
                        + " cyfr",
                "a limit is exceeded: nesting up to " + Wire.DEEPEST + ", a text up to " + Wire.LONGEST_TEXT
                        + " characters, a field name up to " + Wire.LONGEST_NAME + ", a number up to "
                        + Wire.LONGEST_NUMBER + " digits");
    }

    static Wording mismatch(JsonNode found, JavaType wanted) {
        Wording stands = quotable(wanted) ? found(found) : kind(found);
        Wording here = Wording.of("jest ", "found ").then(stands);
        boolean nearly = wanted.isEnumType() && found.isTextual();
        Wording asked =
                nearly ? nearest(found.textValue(), Shape.constants(wanted)).apply(here) : here;
        return asked.then(Wording.of("; dozwolone: ", "; allowed: ")).then(allowed(wanted));
    }

    /**
     * Whether a text may be quoted: only where a constant, a day, a number or a truth value is expected, since other
     * texts may contain names of persons.
     */
    private static boolean quotable(JavaType wanted) {
        Class<?> type = wanted.getRawClass();
        return wanted.isEnumType()
                || type == When.class
                || type == LocalDate.class
                || type == Integer.class
                || type == Boolean.class
                || Shape.isNumber(type);
    }

    private static Wording kind(JsonNode node) {
        if (node.isTextual()) {
            return Wording.of("tekst", "a text");
        }
        return node.isNumber() ? Wording.of("liczba", "a number") : found(node);
    }

    /** Objects and lists are mentioned but not quoted, since they may contain personal data. */
    private static Wording found(JsonNode node) {
        if (node.isObject()) {
            return Wording.of("obiekt", "an object");
        }
        if (node.isArray()) {
            return Wording.of("lista", "a list");
        }
        String text = quote(node.asText());
        return node.isTextual() ? Wording.of("„" + text + "”", "\"" + text + "\"") : Wording.same(text);
    }

    private static Wording allowed(JavaType wanted) {
        Class<?> type = wanted.getRawClass();
        if (wanted.isEnumType()) {
            return Wording.same(String.join(", ", Shape.constants(wanted)));
        }
        if (type == When.class) {
            return Wording.of(
                    "dzień, np. „2012-04-26”, „2012-04” lub „2012”",
                    "a day, such as \"2012-04-26\", \"2012-04\" or \"2012\"");
        }
        if (type == LocalDate.class) {
            return Wording.of("dokładny dzień, np. „2012-04-26”", "an exact day, such as \"2012-04-26\"");
        }
        if (type == Listing.class) {
            return Wording.of("lista [...] albo {\"atLeast\": [...]}", "a list [...] or {\"atLeast\": [...]}");
        }
        if (wanted.isTypeOrSubTypeOf(Iterable.class)) {
            return Wording.of("lista [...]", "a list [...]");
        }
        return Shape.isObject(type) ? object(wanted) : simple(type);
    }

    /** An object is told by its first fields, since there is more than one kind. */
    private static Wording object(JavaType wanted) {
        List<String> fields = List.copyOf(Shape.fields(wanted).keySet());
        String named = fields.stream()
                .limit(MOST_FIELDS)
                .map(field -> "\"" + field + "\": …")
                .collect(Collectors.joining(", ", "{", fields.size() > MOST_FIELDS ? ", …}" : "}"));
        return Wording.of("obiekt " + named, "an object " + named);
    }

    private static Wording simple(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return Wording.of("liczba całkowita", "a whole number");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Wording.same("true, false");
        }
        if (Shape.isNumber(type)) {
            return Wording.of("liczba", "a number");
        }
        if (type == Scalar.class) {
            return Wording.of("tekst, liczba, true, false", "a text, a number, true, false");
        }
        return Wording.of("tekst", "a text");
    }

    private static String quote(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}", "�");
        return oneLine.length() <= LONGEST_QUOTE ? oneLine : oneLine.substring(0, LONGEST_QUOTE) + "…";
    }
}
