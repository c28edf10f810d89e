package pl.osl.rules.osl;

import static pl.osl.rules.osl.Bibliography.S1;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.CentreFacts.ORGANISERS;

import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** I2: community organisers are chosen. */
final class Stage2Organisers {

    static final Rule OSL_04 = rule("OSL-04", STANDARD)
            .titled("Wybrano organizatora", "Organiser chosen")
            .cites(S1.seed())
            .says(
                    "wybrano organizatora społeczności lokalnej",
                    "nie wybrano organizatora społeczności lokalnej",
                    "a community organiser has been chosen",
                    "no community organiser has been chosen")
            .requires(ORGANISERS.some());

    static final Stage STAGE = Stage.of("I2", "Wybór organizatorów", "Organisers chosen", OSL_04);

    private Stage2Organisers() {}
}
