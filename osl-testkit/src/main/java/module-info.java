/**
 * Generated records, cases as small changes of exemplary centres, and the laws against which any standard can be
 * checked.
 */
@org.jspecify.annotations.NullMarked
module pl.osl.testkit {
    requires static org.jspecify;
    requires transitive pl.osl.rules;
    requires transitive quicktheories;
    requires org.assertj.core;
    requires transitive org.junit.jupiter.api;

    exports pl.osl.testkit.generate;
    exports pl.osl.testkit.cases;
    exports pl.osl.testkit.laws;
}
