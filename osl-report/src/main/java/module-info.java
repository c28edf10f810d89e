/** Every answer as text that a person reads, plain or in Markdown, in Polish or English. */
@org.jspecify.annotations.NullMarked
module pl.osl.report {
    requires static org.jspecify;
    requires transitive pl.osl.rules;

    exports pl.osl.report;
}
