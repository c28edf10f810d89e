package pl.osl.rules.osl;

import static pl.osl.model.document.DocumentKind.BY_LAWS;
import static pl.osl.model.document.DocumentKind.STATUTE;
import static pl.osl.model.document.ProvisionTopic.COMMUNITY_ORGANISING;
import static pl.osl.rules.osl.Bibliography.C2;
import static pl.osl.rules.osl.Bibliography.P16;
import static pl.osl.rules.osl.Bibliography.S1;
import static pl.osl.rules.osl.Bibliography.S3;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.DocumentFacts.KIND;
import static pl.osl.rules.vocabulary.DocumentFacts.NOT_REPEALED;
import static pl.osl.rules.vocabulary.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.ProvisionFacts.TOPIC;

import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;

/** I4: the statute, the by-laws and with them the structure provide for OSL. */
final class Stage4Documents {

    static final Rule OSL_16 = rule("OSL-16", STANDARD)
            .titled("Zapis OSL w statucie", "OSL in the statute")
            .cites(S1.seed(), S3.seed(), P16.publishedModel(), C2.practice())
            .says(
                    "statut zawiera zapis o OSL",
                    "statut nie zawiera zapisu o OSL",
                    "the statute provides for OSL",
                    "the statute does not provide for OSL")
            .requires(provideForOsl(STATUTE));

    static final Rule OSL_20 = rule("OSL-20", STANDARD)
            .titled("Zapis OSL w regulaminie", "OSL in the by-laws")
            .cites(S1.seed(), S3.seed(), P16.publishedModel())
            .says(
                    "regulamin organizacyjny zawiera zapis o OSL",
                    "regulamin organizacyjny nie zawiera zapisu o OSL",
                    "the organisational by-laws provide for OSL",
                    "the organisational by-laws do not provide for OSL")
            .requires(provideForOsl(BY_LAWS));

    static final Stage STAGE = Stage.of(
            "I4",
            "Zmiany w statucie, regulaminie i strukturze",
            "Changes in statute, by-laws and structure",
            OSL_16,
            OSL_20);

    private Stage4Documents() {}

    private static Condition<Centre> provideForOsl(DocumentKind kind) {
        return DOCUMENTS.where(KIND.is(kind)).where(NOT_REPEALED).some(PROVISIONS.some(TOPIC.is(COMMUNITY_ORGANISING)));
    }
}
