package pl.osl.rules.vocabulary;

import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.Provision;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded of an institutional or strategic document. */
public final class DocumentFacts {

    public static final Property<InstitutionalDocument, DocumentKind> KIND =
            Property.of("kind", InstitutionalDocument::kind, Wording.of("rodzaj dokumentu", "kind of document"));

    public static final Property<InstitutionalDocument, String> NUMBER =
            Property.of("number", InstitutionalDocument::number, Wording.of("numer", "number"));

    public static final Property<InstitutionalDocument, Issuer> ISSUER =
            Property.of("issuer", InstitutionalDocument::issuer, Wording.of("organ wydający", "issuer"));

    public static final Day<InstitutionalDocument> DRAFTED =
            Day.of("drafted", InstitutionalDocument::drafted, Wording.of("opracowanie", "drafting"));

    public static final Day<InstitutionalDocument> ADOPTED =
            Day.of("adopted", InstitutionalDocument::adopted, Wording.of("przyjęcie", "adoption"));

    public static final Day<InstitutionalDocument> REPEALED =
            Day.of("repealed", InstitutionalDocument::repealed, Wording.of("uchylenie", "repeal"));

    public static final Elements<InstitutionalDocument, Provision> PROVISIONS = Elements.dated(
            "provisions",
            InstitutionalDocument::provisions,
            Wording.of("zapisy", "provisions"),
            Wording.of("zapis", "provision"),
            ProvisionFacts.STANDING);

    /** It exists on the day asked about: it was drafted by then, as it surely was if it was adopted. */
    public static final Condition<InstitutionalDocument> STANDING = DRAFTED.hasComeAtTheLatestWith(ADOPTED);

    /** It is not repealed; of a document that exists, that it is drafted or adopted. */
    public static final Condition<InstitutionalDocument> NOT_REPEALED = REPEALED.hasNotCome();

    /** It is adopted and not repealed. */
    public static final Condition<InstitutionalDocument> IN_FORCE =
            ADOPTED.hasCome().and(REPEALED.hasNotCome());

    private DocumentFacts() {}
}
