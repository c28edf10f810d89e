package pl.osl.rules.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with places to fill in, as {@link FactQuestion} describes them. */
record SentencePattern(String pattern) {

    private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*\\|[^{}|]*\\|[^{}|]*)}");

    private static final Pattern NUMBER = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");

    /** A noun in the plural before whatever numbers or names the thing, as in "by-laws no. 5 of 2 May 2012". */
    private static final Pattern PLURAL =
            Pattern.compile("^[^0-9“(,]*?[^sui]s(?= no\\b| of\\b| *[0-9“(,]| *$).*", Pattern.DOTALL);

    /**
     * The sentence, beginning with a capital letter.
     *
     * @param stated the gender of the innermost name, if that is not told by its ending
     */
    String in(List<String> names, Optional<PolishGender> stated, String day) {
        String it = named(names);
        PolishGender gender = stated.orElseGet(() -> PolishGender.of(it));
        String chosen =
                CHOICE.matcher(pattern).replaceAll(forms -> Matcher.quoteReplacement(gender.choose(forms.group(1))));
        String form = PLURAL.matcher(names.isEmpty() ? "" : names.get(names.size() - 1))
                        .matches()
                ? "$2"
                : "$1";
        String numbered = NUMBER.matcher(chosen).replaceAll(form);
        String filled = numbered.replace("{of}", it.isEmpty() ? "" : it + ": ")
                .replace("{it}", it)
                .replace("{day}", day);
        return filled.isEmpty() ? filled : filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
    }

    /** The innermost name, and those around it in one pair of brackets. */
    private static String named(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        List<String> around = new ArrayList<>();
        for (int i = names.size() - 2; i >= 0; i--) {
            around.add(names.get(i).replace(" (", ", ").replace(")", ""));
        }
        String innermost = names.get(names.size() - 1);
        if (around.isEmpty()) {
            return innermost;
        }
        String within = String.join("; ", around) + ")";
        return innermost.endsWith(")")
                ? innermost.substring(0, innermost.length() - 1) + "; " + within
                : innermost + " (" + within;
    }
}
