package pl.osl.examples;

import java.util.List;

/** A text that is being written, in the form that its reader needs. */
interface Sheet {

    /** Begins a part; the text itself is of level 1. */
    void heading(int level, String text);

    void paragraph(String text);

    /** A point, or one below the last of a lesser depth; the first depth is 0. */
    void point(int depth, String text);

    void table(List<String> head, List<List<String>> rows);

    /** A text that leads to an address. */
    String link(String text, String address);

    /** All that was written. */
    String text();
}
