package pl.osl.rules.vocabulary.document;

import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.DocumentSection;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.LegalHook;
import pl.osl.model.document.Provision;
import pl.osl.model.document.PublicationPlace;
import pl.osl.model.document.StrategyCoordinator;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.finding.SpokenDay;

/** What is recorded about an institutional or strategic document. */
public final class DocumentFacts {

    /** The days, with their names. */
    public static final Days<InstitutionalDocument> DAYS = Days.of(InstitutionalDocument.CHRONOLOGY)
            .named("drafted", "opracowanie", "drafting")
            .asking("{of}kiedy {go|ją|je} opracowano?", "When was {it} drafted?")
            .named("adopted", "przyjęcie", "adoption")
            .asking("{of}kiedy {go|ją|je} przyjęto?", "When was {it} adopted?")
            .absent("nie nastąpiło", "has not taken place")
            .named("approved", "zatwierdzenie", "approval")
            .asking("{of}kiedy {go|ją|je} zatwierdzono?", "When was {it} approved?")
            .absent("nie nastąpiło", "has not taken place")
            .named("published", "ogłoszenie", "publication")
            .asking("{of}kiedy {go|ją|je} ogłoszono?", "When was {it} published?")
            .absent("nie nastąpiło", "has not taken place")
            .named("inForceFrom", "wejście w życie", "coming into force")
            .asking("Kiedy {wszedł|weszła|weszło} w życie {it}?", "When did {it} come into force?")
            .absent("nie nastąpiło", "has not taken place")
            .named("repealed", "uchylenie", "repeal")
            .asking(FactQuestion.ofRepeal("adopted", "inForceFrom"))
            .absent("nie uchylono", "not repealed")
            .named("period/from", "początek okresu dokumentu", "start of the period of the document")
            .asking("Od kiedy {it} ma być {realizowany|realizowana|realizowane}?", "From when does {it} apply?")
            .named("period/until", "koniec okresu dokumentu", "end of the period of the document")
            .asking(FactQuestion.ofEnd(
                    "jest realizowany", "był realizowany|była realizowana|było realizowane", "within its period"))
            .absent("nie określono", "not set")
            .named("reconfirmed", "ponowne potwierdzenie", "reconfirmation")
            .asking("{of}kiedy {go|ją|je} ponownie potwierdzono?", "When was {it} reconfirmed?")
            .absent("nie nastąpiło", "has not taken place")
            .continuingBefore("adopted", "repealed", PresumptionId.ACTS_CONTINUE)
            .continuing("period/from", "period/until", PresumptionId.ACTS_CONTINUE)
            .followingSoon("inForceFrom", "adopted", "period/from", PresumptionId.ACTS_CONTINUE);

    public static final Property<InstitutionalDocument, DocumentKind> DOCUMENT_KIND =
            Property.<InstitutionalDocument, DocumentKind>of(
                            "kind", InstitutionalDocument::kind, Wording.of("rodzaj dokumentu", "kind of document"))
                    .asking("Jakiego rodzaju jest {it}?", "{of}what kind of document is it?");

    public static final Property<InstitutionalDocument, String> NUMBER = Property.<InstitutionalDocument, String>of(
                    "number", InstitutionalDocument::number, Wording.of("numer", "number"))
            .asking("Jaki numer ma {it}?", "What is the number of {it}?");

    public static final Property<InstitutionalDocument, Issuer> ISSUER = Property.<InstitutionalDocument, Issuer>of(
                    "issuer", InstitutionalDocument::issuer, Wording.of("wydał", "issuer"))
            .asking("{of}kto wydał ten dokument?", "Who issued {it}?");

    public static final Property<InstitutionalDocument, Issuer> APPROVER = Property.<InstitutionalDocument, Issuer>of(
                    "approver", InstitutionalDocument::approver, Wording.of("zatwierdził", "approver"))
            .asking("{of}kto zatwierdził ten dokument?", "Who approved {it}?");

    public static final Day<InstitutionalDocument> DRAFTED = DAYS.day("drafted");

    public static final Day<InstitutionalDocument> ADOPTED = DAYS.day("adopted");

    public static final Day<InstitutionalDocument> APPROVED = DAYS.day("approved");

    public static final Day<InstitutionalDocument> PUBLISHED = DAYS.day("published");

    public static final Property<InstitutionalDocument, PublicationPlace> PUBLISHED_IN =
            Property.<InstitutionalDocument, PublicationPlace>of(
                            "publishedIn",
                            InstitutionalDocument::publishedIn,
                            Wording.of("miejsce ogłoszenia", "place of publication"))
                    .asking("{of}gdzie {go|ją|je} ogłoszono?", "Where was {it} published?");

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
                    .addedBy("Wprowadź zapis", "Insert a provision")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie zapisy, które zawiera {it}?",
                                    "Are these all the provisions of {it}?"),
                            Wording.of(
                                    "Czy {it} zawiera zapisy o OSL lub o innych sprawach ważnych dla standardu?",
                                    "Are there provisions in {it} about OSL or other matters covered by the standard?"));

    public static final Elements<InstitutionalDocument, DocumentSection> DOCUMENT_SECTIONS =
            Elements.<InstitutionalDocument, DocumentSection>of(
                            "sections",
                            InstitutionalDocument::sections,
                            Wording.of("części dokumentu", "parts of the document"),
                            Wording.of("część dokumentu", "part of the document"))
                    .addedBy("Opracuj część dokumentu", "Prepare a part of the document")
                    .asking(
                            Wording.of("Czy to wszystkie części, które ma {it}?", "Are these all the parts of {it}?"),
                            Wording.of(
                                    "Czy {it} ma co najmniej jedną z wymaganych części?",
                                    "Does {it} have any of the required parts?"));

    public static final Property<DocumentSection, DocumentSection> DOCUMENT_SECTION =
            Property.itself(Wording.of("część dokumentu", "part of the document"));

    public static final Elements<InstitutionalDocument, DocumentId> RESTS_ON =
            Elements.<InstitutionalDocument, DocumentId>of(
                            "restsOn",
                            InstitutionalDocument::restsOn,
                            Wording.of(
                                    "dokumenty, na których opiera się dokument",
                                    "documents on which the document is based"),
                            Wording.of("dokument podstawowy", "underlying document"))
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie dokumenty, na których opiera się {it}?",
                                    "Are these all the documents on which {it} is based?"),
                            Wording.of(
                                    "Czy {it} opiera się na innych dokumentach?", "Is {it} based on other documents?"));

    public static final Elements<InstitutionalDocument, LegalHook> LEGAL_HOOKS =
            Elements.<InstitutionalDocument, LegalHook>of(
                            "legalHooks",
                            InstitutionalDocument::legalHooks,
                            Wording.of("powołane podstawy prawne", "legal bases cited"),
                            Wording.of("podstawa prawna", "legal basis"))
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie podstawy prawne, na które powołuje się {it}?",
                                    "Are these all the legal bases that {it} cites?"),
                            Wording.of("Czy {it} powołuje się na podstawę prawną?", "Does {it} cite a legal basis?"));

    public static final Property<LegalHook, LegalHook> LEGAL_HOOK =
            Property.itself(Wording.of("podstawa prawna", "legal basis"));

    public static final Property<InstitutionalDocument, StrategyCoordinator> COORDINATOR =
            Property.<InstitutionalDocument, StrategyCoordinator>of(
                            "coordinator",
                            InstitutionalDocument::coordinator,
                            Wording.of("koordynator strategii", "co-ordinator of the strategy"))
                    .asking("{of}kto koordynuje strategię?", "{of}who co-ordinates the strategy?");

    /** It is not repealed; if it exists, it is therefore a draft or adopted. */
    public static final Condition<InstitutionalDocument> NOT_REPEALED = REPEALED.hasNotCome();

    /** It is adopted, has come into force and is not repealed. */
    public static final Condition<InstitutionalDocument> IN_FORCE =
            ADOPTED.hasCome().and(IN_FORCE_FROM.hasCome()).and(REPEALED.hasNotCome());

    /** It exists on the day asked about: it was drafted by then, which adoption by then also proves. */
    public static final Condition<InstitutionalDocument> STANDING = DRAFTED.hasComeAtTheLatestWith(ADOPTED);

    private DocumentFacts() {}

    /** Its kind with its number and the day of its adoption, as far as they are recorded; empty without either. */
    public static Optional<Wording> calledInFull(InstitutionalDocument document) {
        Optional<Wording> number = document.number().isKnown()
                ? Optional.of(Wording.of(
                        " nr " + document.number().value(),
                        " no. " + document.number().value()))
                : Optional.empty();
        Optional<Wording> day = document.adopted().isKnown()
                ? exact(document.adopted().value())
                        .map(each -> Wording.of(" z ", " of ").then(each))
                : Optional.empty();
        if (!document.kind().isKnown() || (number.isEmpty() && day.isEmpty())) {
            return Optional.empty();
        }
        Wording kind = document.kind().value().wording();
        Wording numbered = number.map(kind::then).orElse(kind);
        return Optional.of(day.map(numbered::then).orElse(numbered));
    }

    private static Optional<Wording> exact(When when) {
        return when.earliestEpochDay() == when.latestEpochDay()
                ? Optional.of(SpokenDay.of(LocalDate.ofEpochDay(when.earliestEpochDay())))
                : Optional.empty();
    }
}
