/** The record: what is known about a social-assistance centre that works to the OSL standard, and its JSON form. */
@SuppressWarnings("module") // Jackson 3 is there only where an application has it
@org.jspecify.annotations.NullMarked
module pl.osl.model {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;

    exports pl.osl.model.form;
    exports pl.osl.model.fact;
    exports pl.osl.model.structure;
    exports pl.osl.model.organiser;
    exports pl.osl.model.diagnosis;
    exports pl.osl.model.community;
    exports pl.osl.model.document;
    exports pl.osl.model.partnership;
    exports pl.osl.model.centre;
    exports pl.osl.model.json;
    exports pl.osl.model.amendment;

    uses pl.osl.model.form.Forms;

    provides pl.osl.model.form.Forms with
            pl.osl.model.embedding.StrictForms;

    opens pl.osl.model.form to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.model.fact to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.structure to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.organiser to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.diagnosis to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.community to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.document to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.partnership to
            com.fasterxml.jackson.databind;
    opens pl.osl.model.centre to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens pl.osl.model.amendment to
            com.fasterxml.jackson.databind;
}
