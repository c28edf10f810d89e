/** The standard as rules of conditions, and the reasoned answers that they give about a centre on a day. */
@SuppressWarnings("module") // the test kit is built after this module, and an application may have no Jackson 3
@org.jspecify.annotations.NullMarked
module pl.osl.rules {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive pl.osl.model;
    requires org.slf4j;

    exports pl.osl.rules.finding;
    exports pl.osl.rules.condition;
    exports pl.osl.rules.vocabulary.structure;
    exports pl.osl.rules.vocabulary.organiser;
    exports pl.osl.rules.vocabulary.diagnosis;
    exports pl.osl.rules.vocabulary.community;
    exports pl.osl.rules.vocabulary.document;
    exports pl.osl.rules.vocabulary.partnership;
    exports pl.osl.rules.vocabulary.centre;
    exports pl.osl.rules.standard;
    exports pl.osl.rules.osl;
    exports pl.osl.rules.waiver;
    exports pl.osl.rules.presumption;
    exports pl.osl.rules.assessment;
    exports pl.osl.rules.timeline;
    exports pl.osl.rules.progress;
    exports pl.osl.rules.plan;
    exports pl.osl.rules.question;
    exports pl.osl.rules.cohort;
    exports pl.osl.rules.replay;
    exports pl.osl.rules.schema;
    exports pl.osl.rules.assumption to
            pl.osl.testkit;
    exports pl.osl.rules.walk to
            pl.osl.testkit;
    exports pl.osl.rules.evaluation to
            pl.osl.testkit;
    exports pl.osl.rules.search to
            pl.osl.testkit;

    opens pl.osl.rules.finding to
            com.fasterxml.jackson.databind;
    opens pl.osl.rules.condition to
            com.fasterxml.jackson.databind;
    opens pl.osl.rules.standard to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.waiver to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.presumption to
            com.fasterxml.jackson.databind;
    opens pl.osl.rules.assessment to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.timeline to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.progress to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.plan to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.question to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.cohort to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.rules.replay to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
