package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.DocumentSection;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.LegalHook;
import pl.osl.model.document.Provision;
import pl.osl.model.document.StrategyCoordinator;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about an institutional or strategic document. */
public final class DocumentFacts {

    /** The days, with their names. */
    public static final Days<InstitutionalDocument> DAYS = Days.of(InstitutionalDocument.CHRONOLOGY)
            .named("drafted", "opracowanie", "drafting")
            .named("adopted", "przyjęcie", "adoption")
            .named("approved", "zatwierdzenie", "approval")
            .named("inForceFrom", "wejście w życie", "coming into force")
            .named("repealed", "uchylenie", "repeal")
            .named("period/from", "początek okresu dokumentu", "start of the period of the document")
            .named("period/until", "koniec okresu dokumentu", "end of the period of the document")
            .named("reconfirmed", "ponowne potwierdzenie", "reconfirmation")
            .continuingBefore("adopted", "repealed", PresumptionId.ACTS_CONTINUE)
            .continuing("period/from", "period/until", PresumptionId.ACTS_CONTINUE);

    public static final Property<InstitutionalDocument, DocumentKind> DOCUMENT_KIND =
            Property.of("kind", InstitutionalDocument::kind, Wording.of("rodzaj dokumentu", "kind of document"));

    public static final Property<InstitutionalDocument, String> NUMBER =
            Property.of("number", InstitutionalDocument::number, Wording.of("numer", "number"));

    public static final Property<InstitutionalDocument, Issuer> ISSUER =
            Property.of("issuer", InstitutionalDocument::issuer, Wording.of("organ wydający", "issuer"));

    public static final Property<InstitutionalDocument, Issuer> APPROVER =
            Property.of("approver", InstitutionalDocument::approver, Wording.of("organ zatwierdzający", "approver"));

    public static final Day<InstitutionalDocument> DRAFTED = DAYS.day("drafted");

    public static final Day<InstitutionalDocument> ADOPTED = DAYS.day("adopted");

    public static final Day<InstitutionalDocument> APPROVED = DAYS.day("approved");

    public static final Day<InstitutionalDocument> IN_FORCE_FROM = DAYS.day("inForceFrom");

    public static final Day<InstitutionalDocument> REPEALED = DAYS.day("repealed");

    public static final Day<InstitutionalDocument> RECONFIRMED = DAYS.day("reconfirmed");

    public static final Day<InstitutionalDocument> PERIOD_FROM = DAYS.day("period/from");

    public static final Day<InstitutionalDocument> PERIOD_UNTIL = DAYS.day("period/until");

    public static final Elements<InstitutionalDocument, Provision> PROVISIONS =
            Elements.<InstitutionalDocument, Provision>dated(
                            "provisions",
                            InstitutionalDocument::provisions,
                            Wording.of("zapisy", "provisions"),
                            Wording.of("zapis", "provision"),
                            ProvisionFacts.STANDING)
                    .toldApartBy(ProvisionFacts.TOPIC)
                    .addedBy("Wprowadź zapis", "Insert a provision");

    public static final Elements<InstitutionalDocument, DocumentSection> DOCUMENT_SECTIONS =
            Elements.<InstitutionalDocument, DocumentSection>of(
                            "sections",
                            InstitutionalDocument::sections,
                            Wording.of("części dokumentu", "parts of the document"),
                            Wording.of("część dokumentu", "part of the document"))
                    .addedBy("Opracuj część dokumentu", "Prepare a part of the document");

    public static final Property<DocumentSection, DocumentSection> DOCUMENT_SECTION =
            Property.itself(Wording.of("część dokumentu", "part of the document"));

    public static final Elements<InstitutionalDocument, DocumentId> RESTS_ON = Elements.of(
            "restsOn",
            InstitutionalDocument::restsOn,
            Wording.of("dokumenty, na których opiera się dokument", "documents on which the document rests"),
            Wording.of("dokument podstawowy", "underlying document"));

    public static final Elements<InstitutionalDocument, LegalHook> LEGAL_HOOKS = Elements.of(
            "legalHooks",
            InstitutionalDocument::legalHooks,
            Wording.of("powołane podstawy prawne", "legal bases cited"),
            Wording.of("podstawa prawna", "legal basis"));

    public static final Property<LegalHook, LegalHook> LEGAL_HOOK =
            Property.itself(Wording.of("podstawa prawna", "legal basis"));

    public static final Property<InstitutionalDocument, StrategyCoordinator> COORDINATOR = Property.of(
            "coordinator",
            InstitutionalDocument::coordinator,
            Wording.of("koordynator strategii", "co-ordinator of the strategy"));

    /** It is not repealed; if it exists, it is therefore a draft or adopted. */
    public static final Condition<InstitutionalDocument> NOT_REPEALED = REPEALED.hasNotCome();

    /** It is adopted and not repealed. */
    public static final Condition<InstitutionalDocument> IN_FORCE =
            ADOPTED.hasCome().and(REPEALED.hasNotCome());

    /** It exists on the day asked about: it was drafted by then, which adoption by then also proves. */
    public static final Condition<InstitutionalDocument> STANDING = DRAFTED.hasComeAtTheLatestWith(ADOPTED);

    private DocumentFacts() {}
}
