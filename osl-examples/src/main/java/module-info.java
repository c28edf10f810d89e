/** The command line, and the records that it shows. */
@org.jspecify.annotations.NullMarked
module pl.osl.examples {
    requires static org.jspecify;
    requires pl.osl.report;
    requires info.picocli;

    opens pl.osl.examples to
            info.picocli;
}
