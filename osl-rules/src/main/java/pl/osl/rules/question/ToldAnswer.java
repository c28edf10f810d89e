package pl.osl.rules.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.SpokenDay;
import pl.osl.rules.walk.LabelledValue;

/**
 * An answer and the value that it wants, which somebody tells.
 *
 * @param before the answer with what it says as long as the value is not told
 */
record ToldAnswer(PossibleAnswer before, WantedValue wanted) {

    private static final Wording GIVEN = Wording.of("Tak, podano", "Yes, it is given");
    private static final Wording ADDED = Wording.of("Tak, dopisano wpis", "Yes, an entry was added");

    PossibleAnswer of(String value) {
        return switch (wanted.kind()) {
            case DAY -> ofDay(value);
            case NUMBER -> told(Wording.same(value), Amendment.value(wanted.place(), new BigDecimal(value)));
            case TEXT -> told(GIVEN, Amendment.value(wanted.place(), value));
            case ONE_OF -> ofChoice(value);
            case ENTRY -> ofEntry(value);
        };
    }

    private PossibleAnswer ofChoice(String value) {
        WantedChoice choice = wanted.among().stream()
                .filter(each -> each.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        value + " is not among the values of this answer, " + wanted.among()));
        return told(
                choice.says(), Amendment.value(wanted.place(), choice.value().value()));
    }

    private PossibleAnswer ofDay(String value) {
        When day = When.parse(value);
        Optional<When> possible = own().flatMap(Amendment::value)
                .map(scalar -> When.parse(scalar.value().toString()));
        boolean isOther = possible.filter(span -> day.earliestEpochDay() < span.earliestEpochDay()
                        || day.latestEpochDay() > span.latestEpochDay())
                .isPresent();
        if (isOther) {
            throw new IllegalArgumentException(
                    day + " is not among the days of this answer, " + possible.orElseThrow());
        }
        boolean isExact = day.earliestEpochDay() == day.latestEpochDay();
        Wording says = isExact ? SpokenDay.of(LocalDate.ofEpochDay(day.earliestEpochDay())) : LabelledValue.words(day);
        return told(says, Amendment.value(wanted.place(), day));
    }

    private PossibleAnswer told(Wording says, Amendment amendment) {
        Optional<String> json = before.json()
                .map(text ->
                        own().map(untold -> retold(text, untold, amendment)).orElse(text));
        return with(says, json, List.of(amendment));
    }

    /** The JSON with this value instead of its own; other entries may have a like member, which stays. */
    private String retold(String json, Amendment untold, Amendment told) {
        List<Place> alike = before.amendments().stream()
                .filter(each -> member(each).equals(member(untold)))
                .map(Amendment::place)
                .sorted(ToldAnswer::inJson)
                .toList();
        int before = alike.indexOf(wanted.place());
        Matcher members = Pattern.compile(
                        (isEntry(untold) ? "(?<!: )" : "") + Pattern.quote(member(untold)) + "(?=[,}\\]]|$)")
                .matcher(json);
        int found = -1;
        while (found < before && members.find()) {
            found++;
        }
        return found < before
                ? json
                : json.substring(0, members.start()) + member(told) + json.substring(members.end());
    }

    /** The order in which two entries stand in a list: that of their numbers. */
    private static int inJson(Place one, Place other) {
        String[] path = one.toString().split("/", -1);
        String[] otherPath = other.toString().split("/", -1);
        int at = Arrays.mismatch(path, otherPath);
        boolean areEntries = at >= 0
                && at < Math.min(path.length, otherPath.length)
                && path[at].startsWith("-")
                && otherPath[at].startsWith("-");
        return areEntries ? Integer.compare(Integer.parseInt(otherPath[at]), Integer.parseInt(path[at])) : 0;
    }

    private PossibleAnswer ofEntry(String value) {
        List<Amendment> entry = Amendments.entry(wanted.place(), value);
        return with(ADDED, before.json().map(text -> entered(text, value)), entry);
    }

    /** The entry by itself, or in the list in which it is the first. */
    private static String entered(String json, String entry) {
        boolean isFirst = json.startsWith("{\"") && json.endsWith("]}}");
        return isFirst ? json.substring(0, json.indexOf('[') + 1) + entry + "]}}" : entry;
    }

    /** With these amendments in the place of the one that was wanting. */
    private PossibleAnswer with(Wording says, Optional<String> json, List<Amendment> amendments) {
        List<Amendment> all = before.amendments().stream()
                .flatMap(each -> each.place().equals(wanted.place()) ? amendments.stream() : Stream.of(each))
                .toList();
        return new PossibleAnswer(says, json, all, WantedValue.firstUntold(all), before.rules(), before.stages());
    }

    private Optional<Amendment> own() {
        return before.amendments().stream()
                .filter(each -> each.place().equals(wanted.place()))
                .findFirst();
    }

    private static String member(Amendment amendment) {
        String value = written(amendment);
        return isEntry(amendment) ? value : "\"" + amendment.place().segment() + "\": " + value;
    }

    /** Whether it is a plain value in a list, which has no name. */
    private static boolean isEntry(Amendment amendment) {
        return amendment.place().segment().startsWith("-");
    }

    private static String written(Amendment amendment) {
        return amendment
                .value()
                .map(scalar -> scalar.value() instanceof String text
                        ? quoted(text)
                        : scalar.value().toString())
                .orElse("\"?\"");
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", each));
            } else {
                json.append(each == '"' || each == '\\' ? "\\" : "").append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
