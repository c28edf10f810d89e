package pl.osl.examples;

import pl.osl.model.fact.Wording;

/** A term in both languages, and what it is called in Java. */
record GlossaryRow(Wording wording, String java) {

    String line() {
        return "| " + cell(wording.polish()) + " | " + cell(wording.english()) + " | `" + java + "` |\n";
    }

    private static String cell(String words) {
        return words.replace("|", "\\|");
    }
}
