package pl.osl.rules.osl;

import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.rules.osl.CentreTexts.C17;
import static pl.osl.rules.osl.CentreTexts.C18;
import static pl.osl.rules.osl.CentreTexts.C19;
import static pl.osl.rules.osl.CentreTexts.C2;
import static pl.osl.rules.osl.LegalTexts.CUS_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L8;
import static pl.osl.rules.osl.LegalTexts.PUBLIC_FINANCE_ACT_IN_FORCE;
import static pl.osl.rules.osl.ModelTexts.P16;
import static pl.osl.rules.osl.Scopes.SERVICES_CENTRES;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.RECOMMENDATION;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.POSTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.UNITS;
import static pl.osl.rules.vocabulary.centre.References.BASIS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.APPROVED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.APPROVER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.IN_FORCE;
import static pl.osl.rules.vocabulary.document.DocumentFacts.IN_FORCE_FROM;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ISSUER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NOT_REPEALED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.RECONFIRMED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.RESTS_ON;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.IN_FROM;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.IN_UNTIL;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.TOPIC;

import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.PostPurpose;
import pl.osl.model.structure.UnitPurpose;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.vocabulary.structure.PostFacts;
import pl.osl.rules.vocabulary.structure.UnitFacts;

/** I4: the statute, the by-laws and the structure that follows from them provide for OSL. */
final class Stage4Documents {

    private static final Elements<Centre, InstitutionalDocument> STATUTES = DOCUMENTS.where(DOCUMENT_KIND.is(STATUTE));

    private static final Elements<Centre, InstitutionalDocument> BY_LAWS_IN_FORCE =
            DOCUMENTS.where(DOCUMENT_KIND.is(BY_LAWS)).where(IN_FORCE);

    private static final Elements<InstitutionalDocument, DocumentId> STATUTES_BELOW =
            RESTS_ON.where(BASIS.has(DOCUMENT_KIND.is(STATUTE))).where(BASIS.has(IN_FORCE));

    private static final Day<InstitutionalDocument> FIRST_ON_OSL = PROVISIONS
            .standingWhen(Wording.of("zapisy", "provisions"), IN_UNTIL.hasNotPassed())
            .where(TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING))
            .first(IN_FROM);

    /**
     * What holds from the first day of a document stands in it from its draft on, also while it is adopted and not yet in
     * force; what an amendment brought in later does not.
     */
    private static final Condition<InstitutionalDocument> IN_THE_DRAFT =
            FIRST_ON_OSL.notAfter(ADOPTED).or(FIRST_ON_OSL.notAfter(IN_FORCE_FROM));

    static final Rule OSL_16 = rule("OSL-16", STANDARD)
            .titled("Zapis OSL w statucie", "OSL in the statute")
            .cites(S1.seed(), S3.seed(), P16.publishedModel(), C2.practice())
            .says(
                    polish(
                            "statut lub jego projekt zawiera zapis o OSL",
                            "ani statut, ani jego projekt nie zawiera zapisu o OSL"),
                    english(
                            "the statute or its draft provides for OSL",
                            "neither the statute nor a draft of it provides for OSL"))
            .requires(provideForOsl(STATUTE));

    static final Rule OSL_17 = rule("OSL-17", LAW)
            .titled("Nadanie statutu przez radę gminy", "Adoption of the statute by the council")
            .cites(L8.law().clause("art. 12"), L1.law().clause("art. 12"))
            .says(
                    polish(
                            "obowiązujący statut nadała rada gminy uchwałą (podano jej numer)",
                            "nie ma obowiązującego statutu, który rada gminy nadała uchwałą (podano jej numer)"),
                    english(
                            "the statute in force was adopted by a resolution of the council (its number is given)",
                            "no statute in force was adopted by a resolution of the council (its number is given)"))
            .textReadFrom(PUBLIC_FINANCE_ACT_IN_FORCE)
            .requires(STATUTES.where(IN_FORCE).some(ISSUER.is(Issuer.COUNCIL).and(NUMBER.exists())));

    static final Rule OSL_18 = rule("OSL-18", LAW)
            .titled("Obowiązkowe elementy statutu", "Mandatory contents of the statute")
            .cites(L8.law().clause("art. 11 ust. 2"))
            .says(
                    polish(
                            "obowiązujący statut określa nazwę, siedzibę i przedmiot działalności",
                            "nie ma obowiązującego statutu, który określa nazwę, siedzibę i przedmiot działalności"),
                    english(
                            "the statute in force states the name, the registered office and the field of activity",
                            "no statute in force states the name, the registered office and the field of activity"))
            .textReadFrom(PUBLIC_FINANCE_ACT_IN_FORCE)
            .requires(STATUTES.where(IN_FORCE)
                    .some(Condition.all(List.of(
                            contains(ProvisionTopic.NAME),
                            contains(ProvisionTopic.SEAT),
                            contains(ProvisionTopic.OBJECT_OF_ACTIVITY)))));

    static final Rule OSL_19 = rule("OSL-19", RECOMMENDATION)
            .titled("Przyjęcie zmiany statutu", "Adoption of the changed statute")
            .cites(S1.inferred())
            .says(
                    polish(
                            "statut z zapisem o OSL został przyjęty i obowiązuje",
                            "nie ma przyjętego i obowiązującego statutu z zapisem o OSL"),
                    english(
                            "a statute that provides for OSL is adopted and in force",
                            "no statute that provides for OSL is adopted and in force"))
            .requires(STATUTES.where(IN_FORCE).some(contains(ProvisionTopic.COMMUNITY_ORGANISING)));

    static final Rule OSL_20 = rule("OSL-20", STANDARD)
            .titled("Zapis OSL w regulaminie", "OSL in the by-laws")
            .cites(S1.seed(), S3.seed(), P16.publishedModel())
            .says(
                    polish(
                            "regulamin organizacyjny lub jego projekt zawiera zapis o OSL",
                            "ani regulamin organizacyjny, ani jego projekt nie zawiera zapisu o OSL"),
                    english(
                            "the organisational by-laws or their draft provide for OSL",
                            "neither the organisational by-laws nor a draft of them provide for OSL"))
            .requires(provideForOsl(BY_LAWS));

    static final Rule OSL_21 = rule("OSL-21", RECOMMENDATION)
            .titled("Wydanie regulaminu", "Issue of the by-laws")
            .cites(C17.practice(), C18.practice(), C19.practice())
            .says(
                    polish(
                            "obowiązujący regulamin ma numer i wydał go kierownik (dyrektor) ośrodka (centrum) albo "
                                    + "wydał lub zatwierdził wójt, burmistrz lub prezydent miasta",
                            "nie ma obowiązującego regulaminu z numerem, który wydał kierownik (dyrektor) ośrodka (centrum) "
                                    + "albo wydał lub zatwierdził wójt, burmistrz lub prezydent miasta"),
                    english(
                            "the by-laws in force have a number and were issued by the head of the centre or the mayor, or approved by the mayor",
                            "no by-laws in force have a number and were issued by the head of the centre or the mayor, or approved by the mayor"))
            .requires(BY_LAWS_IN_FORCE.some(NUMBER.exists()
                    .and(ISSUER.isOneOf(Issuer.HEAD_OF_CENTRE, Issuer.EXECUTIVE)
                            .or(APPROVER.is(Issuer.EXECUTIVE).and(APPROVED.hasCome())))));

    static final Rule OSL_22 = rule("OSL-22", RECOMMENDATION)
            .titled("Oparcie regulaminu na obowiązującym statucie", "By-laws based on the statute in force")
            .cites(C17.practice(), C18.practice())
            .says(
                    polish(
                            "obowiązujący regulamin opiera się na obowiązującym statucie i przyjęto go lub ponownie potwierdzono nie wcześniej niż statut",
                            "nie ma obowiązującego regulaminu opartego na obowiązującym statucie, przyjętego lub ponownie potwierdzonego nie wcześniej niż statut"),
                    english(
                            "the by-laws in force are based on the statute in force and were adopted or reconfirmed no earlier "
                                    + "than it",
                            "no by-laws in force are based on the statute in force and were adopted or reconfirmed no earlier than it"))
            .requires(BY_LAWS_IN_FORCE.some(STATUTES_BELOW
                    .last(BASIS.day(ADOPTED))
                    .notAfter(ADOPTED)
                    .or(STATUTES_BELOW
                            .last(BASIS.day(ADOPTED))
                            .notAfter(RECONFIRMED)
                            .and(RECONFIRMED.hasCome()))));

    static final Rule OSL_23 = rule("OSL-23", STANDARD)
            .titled("Miejsce OSL w strukturze", "Place of OSL in the structure")
            .cites(S1.seed())
            .says(
                    polish(
                            "w strukturze ośrodka (centrum) jest komórka lub stanowisko do spraw OSL",
                            "w strukturze ośrodka (centrum) nie ma komórki ani stanowiska do spraw OSL"),
                    english(
                            "the structure of the centre has a unit or post for OSL",
                            "the structure of the centre has neither a unit nor a post for OSL"))
            .requires(UNITS.some(UnitFacts.PURPOSE.is(UnitPurpose.COMMUNITY_ORGANISING))
                    .or(POSTS.some(PostFacts.PURPOSE.isOneOf(
                            PostPurpose.COMMUNITY_ORGANISER, PostPurpose.COMMUNITY_ORGANISING_COORDINATOR))));

    static final Rule OSL_24 = rule("OSL-24", LAW)
            .titled("Stanowisko organizatora w CUS", "Organiser post in the CUS")
            .cites(L1.law().clause("art. 23 ust. 1 pkt 4"))
            .says(
                    polish(
                            "w strukturze CUS jest stanowisko organizatora społeczności lokalnej",
                            "w strukturze CUS nie ma stanowiska organizatora społeczności lokalnej"),
                    english(
                            "the structure of the CUS has the post of community organiser",
                            "the structure of the CUS does not have the post of community organiser"))
            .appliesTo(SERVICES_CENTRES)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(POSTS.some(PostFacts.PURPOSE.is(PostPurpose.COMMUNITY_ORGANISER)));

    static final Rule OSL_86 = rule("OSL-86", LAW)
            .titled("Treść statutu CUS", "Contents of the statute of a CUS")
            .cites(L1.law().clause("art. 12"))
            .says(
                    polish(
                            "obowiązujący statut CUS określa rodzaj i zakres zadań oraz szczegółową organizację",
                            "nie ma obowiązującego statutu CUS, który określa rodzaj i zakres zadań oraz szczegółową organizację"),
                    english(
                            "the statute of the CUS in force states the kind and scope of its tasks and its detailed organisation",
                            "no statute of the CUS in force states the kind and scope of its tasks and its detailed organisation"))
            .appliesTo(SERVICES_CENTRES)
            .inForceFrom(CUS_ACT_IN_FORCE)
            .requires(STATUTES.where(IN_FORCE)
                    .some(contains(ProvisionTopic.KIND_AND_SCOPE_OF_TASKS)
                            .and(contains(ProvisionTopic.DETAILED_ORGANISATION))));

    /** The stage as the pilot counted it. */
    static final Stage PILOT = stage(OSL_16, OSL_20);

    static final Stage STAGE = stage(OSL_16, OSL_17, OSL_18, OSL_19, OSL_20, OSL_21, OSL_22, OSL_23, OSL_24, OSL_86);

    private Stage4Documents() {}

    private static Stage stage(Rule... rules) {
        return Stage.of(
                "I4",
                "Zmiany w statucie, regulaminie i strukturze",
                "Changes in statute, by-laws and structure",
                rules);
    }

    private static Condition<InstitutionalDocument> contains(ProvisionTopic topic) {
        return PROVISIONS.some(TOPIC.is(topic));
    }

    private static Condition<Centre> provideForOsl(DocumentKind kind) {
        return DOCUMENTS
                .where(DOCUMENT_KIND.is(kind))
                .where(NOT_REPEALED)
                .some(contains(ProvisionTopic.COMMUNITY_ORGANISING).or(IN_THE_DRAFT));
    }
}
