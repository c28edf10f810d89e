package pl.osl.rules.osl;

import static pl.osl.rules.osl.CentreTexts.C2;
import static pl.osl.rules.osl.ModelTexts.P11;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.COORDINATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.structure.CoordinationFacts.LEADER;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.HEAD_ATTENDED;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.OslLeader;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** I1: the staff are familiarised with OSL. */
final class Stage1Familiarisation {

    private static final Parameter SHARE = Parameter.reportOnly(
            "familiarised-share", Wording.of("odsetek zapoznanych pracowników", "per cent of staff introduced to OSL"));

    static final Rule OSL_01 = rule("OSL-01", STANDARD)
            .titled("Zapoznanie pracowników", "Introduction of staff to OSL")
            .cites(S1.seed(), C2.practice())
            .says(
                    polish(
                            "odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL",
                            "nie odbyło się zapoznanie pracowników ośrodka (centrum) z ideą OSL"),
                    english(
                            "an introduction of staff of the centre to the idea of OSL has taken place",
                            "no introduction of staff of the centre to the idea of OSL has taken place"))
            .requires(FAMILIARISATIONS.some());

    static final Rule OSL_02 = rule("OSL-02", RECOMMENDATION)
            .titled("Zakres zapoznania", "Share of staff reached")
            .cites(S1.inferred())
            .says(
                    polish(
                            "podczas jednego spotkania lub szkolenia zapoznano z ideą OSL część pracowników, nie mniejszą niż próg, jeśli go ustalono",
                            "na żadnym spotkaniu ani szkoleniu nie zapoznano z ideą OSL części pracowników albo była ona mniejsza niż ustalony próg"),
                    english(
                            "at one occasion a part of the staff was introduced to the idea of OSL, no less than the threshold if one is set",
                            "at no occasion was a part of the staff introduced to the idea of OSL, or it was less than the threshold that is set"))
            .requires(FAMILIARISATIONS.some(ATTENDEES.atLeast(1).and(ATTENDEES.atLeastPercent(SHARE, STAFF))));

    static final Rule OSL_03 = rule("OSL-03", RECOMMENDATION)
            .titled("Udział kierownictwa w OSL", "Part of the head in OSL")
            .cites(P11.inferred(), S1.inferred())
            .says(
                    polish(
                            "kierownik (dyrektor) ośrodka (centrum) uczestniczył w zapoznaniu z ideą OSL lub kieruje OSL",
                            "kierownik (dyrektor) ośrodka (centrum) nie uczestniczył w zapoznaniu z ideą OSL ani nie kieruje OSL"),
                    english(
                            "the head of the centre took part in an introduction to the idea of OSL, or leads OSL",
                            "the head of the centre neither took part in an introduction to the idea of OSL nor leads OSL"))
            .requires(FAMILIARISATIONS
                    .some(HEAD_ATTENDED.is(true))
                    .or(COORDINATIONS.some(LEADER.is(OslLeader.HEAD_OF_CENTRE))));

    /** The stage as the pilot counted it. */
    static final Stage PILOT = stage(OSL_01);

    static final Stage STAGE = stage(OSL_01, OSL_02, OSL_03);

    private Stage1Familiarisation() {}

    private static Stage stage(Rule... rules) {
        return Stage.of("I1", "Zapoznanie pracowników z ideą OSL", "Introduction of staff to the idea of OSL", rules);
    }
}
