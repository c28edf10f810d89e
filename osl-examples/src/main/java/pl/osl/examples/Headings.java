package pl.osl.examples;

import pl.osl.model.centre.Centre;

/** What a centre is called at the head of an answer. */
final class Headings {

    private Headings() {}

    static String of(Centre centre) {
        return centre.name()
                .map(name -> name.replaceAll("\\R", " ") + " (" + centre.id() + ")")
                .orElse(centre.id().toString());
    }
}
