package pl.osl.examples;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;

/** The option for the edition of the standard, with the same default for all commands. */
final class EditionOption {

    @Option(
            names = "--edition",
            paramLabel = "2014|pilot",
            converter = Converter.class,
            description = "edycja standardu, domyślnie 2014 / edition of the standard, by default 2014")
    private Standard standard = OslStandard.edition2014();

    Standard standard() {
        return standard;
    }

    /** Reads the name of an edition. */
    static final class Converter implements ITypeConverter<Standard> {

        @Override
        public Standard convert(String value) {
            return switch (value) {
                case "2014" -> OslStandard.edition2014();
                case "pilot" -> OslStandard.pilot();
                default -> throw QuestionOptions.unusable(value, "2014, pilot");
            };
        }
    }
}
