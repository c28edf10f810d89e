package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L2;
import static pl.osl.rules.osl.LegalTexts.L5;
import static pl.osl.rules.osl.LegalTexts.TRAINING_NEEDED;
import static pl.osl.rules.osl.LegalTexts.TRAINING_REGULATION_IN_FORCE;
import static pl.osl.rules.osl.ModelTexts.P11;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES_WITH_ORGANISER;
import static pl.osl.rules.osl.Scopes.WITH_ORGANISERS;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.osl.SeedTexts.S4;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.organiser.ModuleFacts.MODULE;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.SPECIALISATIONS;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.TRAININGS;
import static pl.osl.rules.vocabulary.organiser.SpecialisationFacts.DEGREE;
import static pl.osl.rules.vocabulary.organiser.SpecialisationFacts.SPECIALITY;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.MODULES;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.PROVIDER;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.TRAINING_COMPLETED;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.TRAINING_KIND;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.SpecialisationDegree;
import pl.osl.model.organiser.Speciality;
import pl.osl.model.organiser.Training;
import pl.osl.model.organiser.TrainingKind;
import pl.osl.model.organiser.TrainingModule;
import pl.osl.model.organiser.TrainingProvider;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.organiser.ModuleFacts;

/** I3: the organisers are trained. */
final class Stage3Training {

    private static final Condition<Training> IS_STATUTORY = TRAINING_KIND.is(TrainingKind.CUS_ORGANISER);

    private static final Condition<Organiser> IS_SPECIALISED =
            SPECIALISATIONS.some(DEGREE.is(SpecialisationDegree.SECOND).and(SPECIALITY.is(Speciality.LOCAL_COMMUNITY)));

    /** A training that goes on is asked nothing yet. */
    private static final Elements<Organiser, Training> STATUTORY_TRAININGS =
            TRAININGS.where(IS_STATUTORY.and(TRAINING_COMPLETED.hasCome()));

    /** Whoever has the specialisation needs no training, and what it was like is of no account (L1 art. 33(3)). */
    private static final Elements<Centre, Organiser> QUALIFIED_BY_TRAINING =
            ORGANISERS.where(STATUTORY_TRAININGS.some()).where(IS_SPECIALISED.not());

    private static final Scope TRAINED_IN_SERVICES_CENTRES = narrowed(
            SERVICES_CENTRES,
            "w których organizator bez specjalizacji II stopnia z pracy socjalnej ze społecznością lokalną odbył szkolenie z zakresu organizacji społeczności lokalnej",
            "in which an organiser without the second-degree specialisation in social work with the local community has completed the statutory training",
            QUALIFIED_BY_TRAINING.some());

    static final Rule OSL_09 = rule("OSL-09", STANDARD)
            .titled("Szkolenie OSL", "Training in OSL")
            .cites(S1.seed(), S4.seed(), P11.publishedModel(), L1.law().clause("art. 33 pkt 3"))
            .says(
                    polish(
                            "każdy organizator odbył szkolenie OSL lub ma specjalizację II stopnia z pracy socjalnej ze społecznością lokalną",
                            "co najmniej jeden organizator nie odbył szkolenia OSL i nie ma specjalizacji II stopnia z pracy socjalnej ze społecznością lokalną"),
                    english(
                            "each organiser has completed training in OSL or has the second-degree specialisation in social work with "
                                    + "the local community",
                            "an organiser has neither completed training in OSL nor obtained the second-degree specialisation in "
                                    + "social work with the local community"))
            .appliesTo(WITH_ORGANISERS)
            .requires(ORGANISERS.every(TRAININGS
                    .some(TRAINING_KIND
                            .isOneOf(
                                    TrainingKind.PILOT_CYCLE,
                                    TrainingKind.PILOT_COURSE,
                                    TrainingKind.TWO_DAY,
                                    TrainingKind.CUS_ORGANISER,
                                    TrainingKind.OTHER_OSL)
                            .and(TRAINING_COMPLETED.hasCome()))
                    .or(IS_SPECIALISED)));

    static final Rule OSL_12 = rule("OSL-12", LAW)
            .titled("Specjalizacja lub szkolenie", "Specialisation or training")
            .cites(
                    L1.law().clause("art. 33 pkt 3"),
                    L1.law().clause("art. 78 pkt 4").since(TRAINING_NEEDED),
                    L5.law().clause("§ 7 ust. 1 pkt 10"))
            .says(
                    polish(
                            "każdy organizator w CUS ma specjalizację II stopnia z pracy socjalnej ze społecznością lokalną lub odbył szkolenie z zakresu organizacji społeczności lokalnej",
                            "co najmniej jeden organizator w CUS nie ma specjalizacji II stopnia z pracy socjalnej ze społecznością lokalną i nie odbył szkolenia z zakresu organizacji społeczności lokalnej"),
                    english(
                            "each organiser in the CUS has the second-degree specialisation in social work with the local community or "
                                    + "has completed the statutory training",
                            "an organiser in the CUS has neither obtained the second-degree specialisation in social work with the "
                                    + "local community nor completed the statutory training"))
            .appliesTo(SERVICES_CENTRES_WITH_ORGANISER)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .bindingFrom(TRAINING_NEEDED)
            .requires(ORGANISERS.every(IS_SPECIALISED.or(STATUTORY_TRAININGS.some())));

    static final Rule OSL_13 = rule("OSL-13", LAW)
            .titled("Wymiar szkolenia", "Training hours")
            .cites(
                    L2.law().clause("§ 2 ust. 3"),
                    L1.law().clause("art. 33 pkt 3"),
                    L1.law().clause("art. 78 pkt 4").since(TRAINING_NEEDED))
            .says(
                    polish(
                            "każdy organizator, który zamiast specjalizacji ma szkolenie z zakresu organizacji społeczności lokalnej, odbył je w wymaganym wymiarze każdego modułu",
                            "co najmniej jeden organizator, który zamiast specjalizacji ma szkolenie z zakresu organizacji społeczności lokalnej, nie odbył go w wymaganym wymiarze każdego modułu"),
                    english(
                            "each organiser who has the statutory training instead of the specialisation had the required hours in each module",
                            "an organiser who has the statutory training instead of the specialisation did not have the required hours in each module"))
            .appliesTo(TRAINED_IN_SERVICES_CENTRES)
            .inForceFrom(TRAINING_REGULATION_IN_FORCE)
            .bindingFrom(TRAINING_NEEDED)
            .requires(QUALIFIED_BY_TRAINING.every(STATUTORY_TRAININGS.some(hasEveryModule())));

    static final Rule OSL_14 = rule("OSL-14", LAW)
            .titled("Organizator szkolenia", "Training by a ROPS")
            .cites(
                    L1.law().clause("art. 34 ust. 1"),
                    L1.law().clause("art. 33 pkt 3"),
                    L1.law().clause("art. 78 pkt 4").since(TRAINING_NEEDED))
            .says(
                    polish(
                            "każdemu organizatorowi, który zamiast specjalizacji ma szkolenie z zakresu organizacji społeczności lokalnej, zorganizował je regionalny ośrodek polityki społecznej",
                            "co najmniej jednemu organizatorowi, który zamiast specjalizacji ma szkolenie z zakresu organizacji społeczności lokalnej, nie zorganizował go regionalny ośrodek polityki społecznej"),
                    english(
                            "each organiser who has the statutory training instead of the specialisation had it from a regional social policy centre",
                            "an organiser who has the statutory training instead of the specialisation did not have it from a regional social policy centre"))
            .appliesTo(TRAINED_IN_SERVICES_CENTRES)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .bindingFrom(TRAINING_NEEDED)
            .requires(QUALIFIED_BY_TRAINING.every(STATUTORY_TRAININGS.some(PROVIDER.is(TrainingProvider.ROPS))));

    static final Stage STAGE =
            Stage.of("I3", "Przygotowanie organizatorów", "Training of organisers", OSL_09, OSL_12, OSL_13, OSL_14);

    private Stage3Training() {}

    /** All ten modules, 57 hours in total, so that no separate check of the sum is needed. */
    private static Condition<Training> hasEveryModule() {
        return Condition.all(List.of(
                hours(TrainingModule.CUS_LAW, 5),
                hours(TrainingModule.PRACTICE, 5),
                hours(TrainingModule.NEEDS_AND_POTENTIAL, 5),
                hours(TrainingModule.COMPETENCES, 7),
                hours(TrainingModule.PLANNING, 8),
                hours(TrainingModule.COMMUNITY_WORK_METHOD, 10),
                hours(TrainingModule.OPS_EXPERIENCE, 5),
                hours(TrainingModule.INFORMATION, 5),
                hours(TrainingModule.MULTICULTURAL_CONTEXT, 4),
                hours(TrainingModule.NGO_ROLE, 3)));
    }

    private static Condition<Training> hours(TrainingModule module, int least) {
        return MODULES.where(MODULE.is(module)).sum(ModuleFacts.HOURS).atLeast(least);
    }
}
