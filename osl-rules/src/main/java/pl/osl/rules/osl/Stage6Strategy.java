package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.L3;
import static pl.osl.rules.osl.LegalTexts.L9;
import static pl.osl.rules.osl.LegalTexts.SOCIAL_ASSISTANCE_ACT_OF_2013;
import static pl.osl.rules.osl.LegalTexts.SOCIAL_ECONOMY_ACT_IN_FORCE;
import static pl.osl.rules.osl.LegalTexts.STRATEGY_ARTICLE_IN_FORCE;
import static pl.osl.rules.osl.ModelTexts.P16;
import static pl.osl.rules.osl.Scopes.DUTIES_OF_ASSISTANCE;
import static pl.osl.rules.osl.Scopes.centres;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.DUTY_OF_MUNICIPALITY;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.COORDINATOR;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_SECTION;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_SECTIONS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.IN_FORCE;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PERIOD_UNTIL;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.TOPIC;

import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.DocumentSection;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.document.StrategyCoordinator;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** I6: the strategic documents of the municipality provide for OSL. */
final class Stage6Strategy {

    private static final Elements<Centre, InstitutionalDocument> STRATEGIES = DOCUMENTS
            .where(DOCUMENT_KIND.is(DocumentKind.SOCIAL_PROBLEMS_STRATEGY))
            .where(IN_FORCE)
            .where(PERIOD_UNTIL.hasNotPassed());

    /** Those that had to follow article 16b, of which the older ones did not know. */
    private static final Condition<InstitutionalDocument> IS_UNDER_THE_ARTICLE =
            ADOPTED.notBefore(STRATEGY_ARTICLE_IN_FORCE);

    /** Those to which article 16b applies as amended; older ones are carried out to the end of their period. */
    private static final Condition<InstitutionalDocument> IS_UNDER_THE_NEW_TEXT =
            ADOPTED.notBefore(SOCIAL_ECONOMY_ACT_IN_FORCE);

    static final Rule OSL_28 = rule("OSL-28", STANDARD)
            .titled("OSL w dokumencie strategicznym", "OSL in a strategic document")
            .cites(S3.seed(), P16.publishedModel())
            .says(
                    polish(
                            "obowiązujący dokument strategiczny gminy zawiera zapis o OSL",
                            "żaden obowiązujący dokument strategiczny gminy nie zawiera zapisu o OSL"),
                    english(
                            "a strategic document of the municipality that is in force provides for OSL",
                            "no strategic document of the municipality that is in force provides for OSL"))
            .requires(DOCUMENTS
                    .where(DOCUMENT_KIND.isOneOf(
                            DocumentKind.SOCIAL_PROBLEMS_STRATEGY,
                            DocumentKind.DEVELOPMENT_STRATEGY,
                            DocumentKind.REVITALISATION_PROGRAMME,
                            DocumentKind.LOCAL_ACTIVITY_PROGRAMME,
                            DocumentKind.COOPERATION_PROGRAMME,
                            DocumentKind.SOCIAL_SERVICES_PROGRAMME,
                            DocumentKind.OTHER_STRATEGIC_DOCUMENT))
                    .where(IN_FORCE)
                    .where(PERIOD_UNTIL.hasNotPassed())
                    .some(PROVISIONS.some(TOPIC.is(ProvisionTopic.COMMUNITY_ORGANISING))));

    static final Rule OSL_29 = rule("OSL-29", DUTY_OF_MUNICIPALITY)
            .titled("Obowiązywanie strategii", "Strategy in force")
            .cites(
                    L3.law().clause("art. 16b ust. 1").since(STRATEGY_ARTICLE_IN_FORCE),
                    L3.law().clause("art. 17 ust. 1 pkt 1").since(SOCIAL_ASSISTANCE_ACT_OF_2013))
            .says(
                    polish(
                            "gmina ma obowiązującą strategię rozwiązywania problemów społecznych",
                            "gmina nie ma obowiązującej strategii rozwiązywania problemów społecznych"),
                    english(
                            "a strategy for addressing social problems is in force in the municipality",
                            "no strategy for addressing social problems is in force in the municipality"))
            .textReadFrom(STRATEGY_ARTICLE_IN_FORCE)
            .requires(STRATEGIES.some());

    static final Rule OSL_30 = rule("OSL-30", DUTY_OF_MUNICIPALITY)
            .titled("Treść strategii", "Contents of the strategy")
            .cites(L3.law().clause("art. 16b ust. 2").since(STRATEGY_ARTICLE_IN_FORCE))
            .says(
                    polish(
                            "obowiązująca strategia zawiera wszystkie części wymienione w art. 16b ust. 2 ustawy o pomocy społecznej",
                            "nie ma obowiązującej strategii z wszystkimi częściami wymienionymi w art. 16b ust. 2 ustawy o pomocy społecznej"),
                    english(
                            "a strategy in force has all parts listed in art. 16b(2) of the Social Assistance Act",
                            "no strategy in force has all parts listed in art. 16b(2) of the Social Assistance Act"))
            .appliesTo(centres(
                    "ośrodki (centra) w gminach bez obowiązującej strategii lub ze strategią przyjętą 3 maja 2011 r. lub później",
                    "centres in municipalities with no strategy in force, or with one adopted on or after 3 May 2011",
                    noneIsOlder(IS_UNDER_THE_ARTICLE)))
            .inForceFrom(STRATEGY_ARTICLE_IN_FORCE)
            .requires(STRATEGIES
                    .where(IS_UNDER_THE_ARTICLE)
                    .some(has(
                            DocumentSection.DIAGNOSIS,
                            DocumentSection.FORECAST,
                            DocumentSection.STRATEGIC_GOALS,
                            DocumentSection.DIRECTIONS,
                            DocumentSection.MEANS_AND_FINANCE,
                            DocumentSection.INDICATORS)));

    static final Rule OSL_31 = rule("OSL-31", DUTY_OF_MUNICIPALITY)
            .titled(
                    "Usługi społeczne i zadania do zlecenia w strategii",
                    "Social services and tasks to be outsourced in the strategy")
            .cites(
                    L3.law().clause("art. 16b ust. 3").since(SOCIAL_ECONOMY_ACT_IN_FORCE),
                    L9.law().clause("art. 79"))
            .says(
                    polish(
                            "obowiązująca strategia określa usługi społeczne oraz zadania publiczne do zlecenia",
                            "nie ma obowiązującej strategii, która określa usługi społeczne oraz zadania publiczne do zlecenia"),
                    english(
                            "a strategy in force names social services and tasks to be outsourced",
                            "no strategy in force names both social services and tasks to be outsourced"))
            .appliesTo(centres(
                    "ośrodki (centra) w gminach bez obowiązującej strategii lub ze strategią przyjętą 30 października 2022 r. lub później",
                    "centres in municipalities with no strategy in force, or with one adopted on or after 30 October 2022",
                    noneIsOlder(IS_UNDER_THE_NEW_TEXT)))
            .inForceFrom(SOCIAL_ECONOMY_ACT_IN_FORCE)
            .requires(STRATEGIES
                    .where(IS_UNDER_THE_NEW_TEXT)
                    .some(has(DocumentSection.SOCIAL_SERVICES, DocumentSection.OUTSOURCED_TASKS)));

    static final Rule OSL_32 = rule("OSL-32", LAW)
            .titled("Koordynowanie realizacji strategii", "Co-ordination of the implementation of the strategy")
            .cites(L3.law().clause("art. 110 ust. 4").since(SOCIAL_ASSISTANCE_ACT_OF_2013))
            .says(
                    polish(
                            "ośrodek (centrum) koordynuje realizację obowiązującej strategii",
                            "ośrodek (centrum) nie koordynuje realizacji obowiązującej strategii"),
                    english(
                            "the centre co-ordinates the implementation of the strategy in force",
                            "the centre does not co-ordinate the implementation of the strategy in force"))
            .appliesTo(narrowed(
                    DUTIES_OF_ASSISTANCE,
                    "w gminach, w których obowiązuje strategia",
                    "in whose municipalities a strategy is in force",
                    STRATEGIES.some()))
            .textReadFrom(SOCIAL_ASSISTANCE_ACT_OF_2013)
            .requires(STRATEGIES.some(COORDINATOR.is(StrategyCoordinator.CENTRE)));

    static final Stage STAGE =
            Stage.of("I6", "Dokumenty strategiczne", "Strategic documents", OSL_28, OSL_29, OSL_30, OSL_31, OSL_32);

    private Stage6Strategy() {}

    /** No older strategy is in force, or a newer one beside it. */
    private static Condition<Centre> noneIsOlder(Condition<InstitutionalDocument> isUnderTheText) {
        return STRATEGIES.every(isUnderTheText).or(STRATEGIES.some(isUnderTheText));
    }

    private static Condition<InstitutionalDocument> has(DocumentSection... sections) {
        return Condition.all(Stream.of(sections)
                .map(part -> DOCUMENT_SECTIONS.some(DOCUMENT_SECTION.is(part)))
                .toList());
    }
}
