package pl.osl.model.wire;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;

/** The encodings in which Polish texts were written before UTF-8, told by the bytes of their letters. */
enum OlderEncoding {
    WINDOWS_1250(
            "windows-1250",
            "\u00A5\u00C6\u00CA\u00A3\u00D1\u00D3\u008C\u008F\u00AF\u00B9\u00E6\u00EA\u00B3\u00F1\u00F3\u009C\u009F\u00BF\u0084\u0094\u0096"),
    ISO_8859_2(
            "ISO-8859-2",
            "\u00A1\u00C6\u00CA\u00A3\u00D1\u00D3\u00A6\u00AC\u00AF\u00B1\u00E6\u00EA\u00B3\u00F1\u00F3\u00B6\u00BC\u00BF");

    private static final int LAST_OF_ASCII = 0x7F;

    private final String title;
    private final String signs;

    /** @param signs the bytes of the Polish letters, and in the first of quotation marks and a dash */
    OlderEncoding(String title, String signs) {
        this.title = title;
        this.signs = signs;
    }

    /** In which of these encodings all that is not ASCII is Polish, and what to do; empty if in none. */
    static Optional<Wording> guess(Document document) {
        String titles = Stream.of(values())
                .filter(encoding -> encoding.isPolish(document))
                .map(encoding -> encoding.title)
                .collect(Collectors.joining(", "));
        return Optional.of(titles)
                .filter(some -> !some.isEmpty())
                .map(some -> Wording.of(
                        " (wygląda na " + some + "); plik ma być zapisany w UTF-8",
                        " (it looks like " + some + "); the file must be saved as UTF-8"));
    }

    private boolean isPolish(Document document) {
        return IntStream.range(document.start(), document.start() + document.length())
                .map(i -> document.bytes()[i] & 0xFF)
                .filter(sign -> sign > LAST_OF_ASCII)
                .allMatch(sign -> signs.indexOf(sign) >= 0);
    }
}
