package pl.osl.rules.osl;

import static pl.osl.rules.osl.CentreTexts.C1;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L3;
import static pl.osl.rules.osl.LegalTexts.SOCIAL_ASSISTANCE_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.STAFF_RATIO_IN_FORCE;
import static pl.osl.rules.osl.Scopes.ASSISTANCE_CENTRES;
import static pl.osl.rules.osl.Scopes.DUTIES_OF_ASSISTANCE;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.STAFF_RETURNS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.LEGAL_HOOK;
import static pl.osl.rules.vocabulary.document.DocumentFacts.LEGAL_HOOKS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NOT_REPEALED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.TOPIC;
import static pl.osl.rules.vocabulary.structure.StaffReturnFacts.FAMILIES_COVERED;
import static pl.osl.rules.vocabulary.structure.StaffReturnFacts.FULL_TIME_SOCIAL_WORKERS;
import static pl.osl.rules.vocabulary.structure.StaffReturnFacts.ON;
import static pl.osl.rules.vocabulary.structure.StaffReturnFacts.RESIDENTS;
import static pl.osl.rules.vocabulary.structure.StaffReturnFacts.SOCIAL_WORKER_POSTS;

import java.time.Period;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.LegalHook;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.structure.StaffReturn;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.standard.Stage;

/** The base: duties of a centre whether or not it implements OSL, and the statutory basis of community work. */
final class BaseDuties {

    /** How long a staff return counts as current; our choice, since the sources set no frequency. */
    private static final Period TIME_OF_A_RETURN = Period.ofYears(1);

    private static final Elements<Centre, StaffReturn> CURRENT_RETURNS =
            STAFF_RETURNS.where(ON.withinLast(TIME_OF_A_RETURN));

    /** Without figures of the last year nothing is known of the staff, and nobody demands that there be figures. */
    private static final Scope WITH_CURRENT_RETURN = narrowed(
            DUTIES_OF_ASSISTANCE,
            "które mają dane o zatrudnieniu z ostatniego roku",
            "with a staff return of the last year",
            CURRENT_RETURNS.some());

    static final Rule OSL_82 = rule("OSL-82", LAW)
            .titled("Liczba pracowników socjalnych", "Ratio of social workers")
            .cites(
                    L3.law().clause("art. 110 ust. 11").since(STAFF_RATIO_IN_FORCE),
                    L1.law().clause("art. 23 ust. 4"))
            .says(
                    polish(
                            "według danych z ostatniego roku na jednego pracownika socjalnego (w przeliczeniu na pełny wymiar czasu pracy) przypada nie więcej niż 2000 mieszkańców lub nie więcej niż 50 rodzin i osób samotnie gospodarujących objętych pracą socjalną",
                            "dane z ostatniego roku nie wykazują, aby na jednego pracownika socjalnego (w przeliczeniu na pełny wymiar czasu pracy) przypadało nie więcej niż 2000 mieszkańców lub nie więcej niż 50 rodzin i osób samotnie gospodarujących objętych pracą socjalną"),
                    english(
                            "by figures of the last year there is at least one full-time post of a social worker for 2,000 residents, or for 50 "
                                    + "families and single-person households receiving social work",
                            "the figures of the last year do not show at least one full-time post of a social worker for 2,000 "
                                    + "residents, or for 50 families and single-person households receiving social work"))
            .appliesTo(WITH_CURRENT_RETURN)
            .inForceFrom(SOCIAL_ASSISTANCE_ACT_IN_FORCE)
            .wordedSoFrom(STAFF_RATIO_IN_FORCE)
            .requires(CURRENT_RETURNS.some(
                    RESIDENTS.atMost(2000, SOCIAL_WORKER_POSTS).or(FAMILIES_COVERED.atMost(50, SOCIAL_WORKER_POSTS))));

    static final Rule OSL_83 = rule("OSL-83", LAW)
            .titled("Co najmniej trzech pracowników socjalnych", "At least three social workers")
            .cites(
                    L3.law().clause("art. 110 ust. 12").since(STAFF_RATIO_IN_FORCE),
                    L1.law().clause("art. 23 ust. 4"))
            .says(
                    polish(
                            "według danych z ostatniego roku ośrodek (centrum) zatrudnia w pełnym wymiarze czasu pracy nie mniej niż 3 pracowników socjalnych",
                            "dane z ostatniego roku nie wykazują, aby ośrodek (centrum) zatrudniał w pełnym wymiarze czasu pracy nie mniej niż 3 pracowników socjalnych"),
                    english(
                            "by figures of the last year the centre employs at least three full-time social workers",
                            "the figures of the last year do not show that the centre employs at least three full-time social workers"))
            .appliesTo(WITH_CURRENT_RETURN)
            .inForceFrom(SOCIAL_ASSISTANCE_ACT_IN_FORCE)
            .wordedSoFrom(STAFF_RATIO_IN_FORCE)
            .requires(CURRENT_RETURNS.some(FULL_TIME_SOCIAL_WORKERS.atLeast(3)));

    static final Rule OSL_84 = rule("OSL-84", RECOMMENDATION)
            .titled("Podstawa prawna pracy ze społecznością", "Legal basis of work with a community")
            .cites(L3.inferred().clause("art. 45 ust. 1 pkt 2"), C1.practice())
            .says(
                    polish(
                            "dokument o OSL powołuje się na art. 45 ust. 1 pkt 2 ustawy o pomocy społecznej",
                            "żaden dokument o OSL nie powołuje się na art. 45 ust. 1 pkt 2 ustawy o pomocy społecznej"),
                    english(
                            "a document on OSL cites art. 45(1)(2) of the Social Assistance Act",
                            "no document on OSL cites art. 45(1)(2) of the Social Assistance Act"))
            .appliesTo(ASSISTANCE_CENTRES)
            .requires(DOCUMENTS
                    .where(NOT_REPEALED)
                    .where(DOCUMENT_KIND
                            .is(DocumentKind.OSL_PROGRAMME)
                            .or(PROVISIONS.some(TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING))))
                    .some(LEGAL_HOOKS.some(LEGAL_HOOK.is(LegalHook.SOCIAL_WORK_WITH_COMMUNITY))));

    static final Stage STAGE = Stage.of("BASE", "Obowiązki podstawowe", "Basic duties", OSL_82, OSL_83, OSL_84);

    private BaseDuties() {}
}
