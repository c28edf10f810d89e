package pl.osl.rules.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;

/** What amendments write, as the member of an object that a person would write by hand. Mutable while it is gathered. */
final class MemberText {

    private static final String OTHERS = "…";

    private final Map<String, MemberText> inside = new LinkedHashMap<>();
    private @Nullable Amendment here;

    /**
     * The member for these amendments.
     *
     * @param field the outermost field that they change
     * @param hasOthers whether it is a listing of which elements are recorded already
     */
    static String of(List<Amendment> amendments, Place field, boolean hasOthers) {
        MemberText whole = new MemberText();
        amendments.stream().filter(each -> each.place().isIn(field)).forEach(each -> whole.put(each, field));
        return "\"" + field.segment() + "\": " + whole.written(hasOthers);
    }

    private void put(Amendment amendment, Place outer) {
        List<String> way = new ArrayList<>();
        for (Place place = amendment.place(); !place.equals(outer); place = place.parent()) {
            if (!place.segment().equals(Listing.AT_LEAST)) {
                way.add(0, place.segment());
            }
        }
        MemberText there = this;
        for (String segment : way) {
            there = there.inside.computeIfAbsent(segment, none -> new MemberText());
        }
        there.here = amendment;
    }

    private String written(boolean hasOthers) {
        boolean isComplete = here != null && here.kind() == Amendment.Kind.COMPLETE;
        if (isComplete || inside.keySet().stream().anyMatch(segment -> segment.startsWith("-"))) {
            return listing(isComplete, hasOthers);
        }
        return inside.isEmpty() && here != null ? value(here) : object();
    }

    private String listing(boolean isComplete, boolean hasOthers) {
        List<String> elements = new ArrayList<>(hasOthers ? List.of(OTHERS) : List.of());
        inside.values().forEach(each -> elements.add(each.written(false)));
        String array = "[" + String.join(", ", elements) + "]";
        return isComplete ? array : "{\"" + Listing.AT_LEAST + "\": " + array + "}";
    }

    private String object() {
        List<String> members = new ArrayList<>();
        inside.forEach((field, value) -> members.add("\"" + field + "\": " + value.written(false)));
        return "{" + String.join(", ", members) + "}";
    }

    private static String value(Amendment amendment) {
        return switch (amendment.kind()) {
            case NONE -> "null";
            case ELEMENT -> "{}";
            case VALUE -> scalar(amendment);
            default -> "\"" + OTHERS + "\"";
        };
    }

    private static String scalar(Amendment amendment) {
        Object value = amendment.value().orElseThrow().value();
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : value.toString();
    }
}
