package pl.osl.rules.condition;

import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;

/** How a day is said to a reader, who need not know the written form of rough days. */
final class DayWords {

    private DayWords() {}

    static Wording of(When when) {
        String written = when.toString();
        if (!written.startsWith("[")) {
            return Wording.same(written);
        }
        String inside = written.substring(1, written.length() - 1);
        int gap = inside.indexOf("..");
        String first = inside.substring(0, gap);
        String last = inside.substring(gap + 2);
        if (first.isEmpty()) {
            return Wording.of("najpóźniej " + last, last + " at the latest");
        }
        return last.isEmpty()
                ? Wording.of("najwcześniej " + first, first + " at the earliest")
                : Wording.of("między " + first + " a " + last, "between " + first + " and " + last);
    }
}
