package pl.osl.rules.osl;

import static pl.osl.rules.osl.Bibliography.C2;
import static pl.osl.rules.osl.Bibliography.S1;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.CentreFacts.FAMILIARISATIONS;

import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** I1: the staff are made familiar with OSL. */
final class Stage1Familiarisation {

    static final Rule OSL_01 = rule("OSL-01", STANDARD)
            .titled("Zapoznanie pracowników", "Staff familiarised")
            .cites(S1.seed(), C2.practice())
            .says(
                    "pracownicy ośrodka zostali zapoznani z ideą OSL",
                    "pracownicy ośrodka nie zostali zapoznani z ideą OSL",
                    "the staff of the centre have been made familiar with the idea of OSL",
                    "the staff of the centre have not been made familiar with the idea of OSL")
            .requires(FAMILIARISATIONS.some());

    static final Stage STAGE =
            Stage.of("I1", "Zapoznanie pracowników z ideą OSL", "Staff made familiar with the idea of OSL", OSL_01);

    private Stage1Familiarisation() {}
}
