package pl.osl.rules.vocabulary.centre;

import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.centre.Municipality;
import pl.osl.model.community.Community;
import pl.osl.model.document.AnnualReport;
import pl.osl.model.document.CertificateApplication;
import pl.osl.model.document.ChangeOfFindings;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.document.ServicesDiagnosis;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.Training;
import pl.osl.model.partnership.AuthorityContact;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.partnership.ObstacleReview;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.Partner;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.model.structure.CoordinatorMeeting;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.OrganisationalUnit;
import pl.osl.model.structure.OslCoordination;
import pl.osl.model.structure.PlanSummary;
import pl.osl.model.structure.Post;
import pl.osl.model.structure.StaffReturn;
import pl.osl.model.structure.Supervision;
import pl.osl.model.structure.SupervisionRefusal;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.vocabulary.community.CommunityFacts;
import pl.osl.rules.vocabulary.document.AnnualReportFacts;
import pl.osl.rules.vocabulary.document.CertificateApplicationFacts;
import pl.osl.rules.vocabulary.document.ChangeOfFindingsFacts;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.OrganisingPlanFacts;
import pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.vocabulary.organiser.TrainingFacts;
import pl.osl.rules.vocabulary.partnership.AuthorityContactFacts;
import pl.osl.rules.vocabulary.partnership.ObstacleFacts;
import pl.osl.rules.vocabulary.partnership.ObstacleReviewFacts;
import pl.osl.rules.vocabulary.partnership.OutsourcingFacts;
import pl.osl.rules.vocabulary.partnership.PartnerFacts;
import pl.osl.rules.vocabulary.partnership.PartnershipAgreementFacts;
import pl.osl.rules.vocabulary.structure.CoordinationFacts;
import pl.osl.rules.vocabulary.structure.CoordinatorMeetingFacts;
import pl.osl.rules.vocabulary.structure.FamiliarisationFacts;
import pl.osl.rules.vocabulary.structure.PlanSummaryFacts;
import pl.osl.rules.vocabulary.structure.PostFacts;
import pl.osl.rules.vocabulary.structure.StaffReturnFacts;
import pl.osl.rules.vocabulary.structure.SupervisionFacts;
import pl.osl.rules.vocabulary.structure.SupervisionRefusalFacts;
import pl.osl.rules.vocabulary.structure.UnitFacts;

/** What is recorded about a centre: the listings from which every rule starts. */
public final class CentreFacts {

    /** The days, with their names. */
    public static final Days<Centre> DAYS = Days.of(Centre.CHRONOLOGY)
            .named("organisingSince", "początek OSL w ośrodku (centrum)", "start of OSL in the centre")
            .asking(
                    "Od kiedy ośrodek (centrum) prowadzi OSL?",
                    "Since when has the centre practised community organising?")
            .absent("nie nastąpił", "has not begun")
            .named(
                    "firstIndividualPlan",
                    "pierwszy indywidualny plan usług społecznych",
                    "first individual social services plan")
            .asking(
                    "Kiedy opracowano pierwszy indywidualny plan usług społecznych?",
                    "When was the first individual social services plan drawn up?")
            .absent("nie sporządzono", "not drawn up")
            .named("supervisionOffered", "zapewnienie dostępu do superwizji", "offer of supervision")
            .asking("Kiedy zapewniono pracownikom dostęp do superwizji?", "When were the staff offered supervision?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Day<Centre> ORGANISING_SINCE = DAYS.day("organisingSince");

    public static final Day<Centre> FIRST_INDIVIDUAL_PLAN = DAYS.day("firstIndividualPlan");

    public static final Elements<Centre, LegalFormPeriod> LEGAL_FORMS = Elements.<Centre, LegalFormPeriod>dated(
                    "legalForms",
                    Centre::legalForms,
                    Wording.of("rodzaje jednostki", "legal forms"),
                    Wording.of("rodzaj jednostki", "legal form"),
                    LegalFormFacts.STANDING)
            .cannotBeAdded()
            .oneAtATime()
            .toldApartBy(LegalFormFacts.FORM)
            .asking(
                    Wording.of(
                            "Czy to wszystkie rodzaje jednostek, jakimi ośrodek (centrum) jest lub był (np. GOPS, MOPS, "
                                    + "CUS)?",
                            "Are these all the legal forms that the centre has or has had?"),
                    Wording.of(
                            "Czy wiadomo, jakiego rodzaju jednostką jest ośrodek (centrum)?",
                            "Is it known which legal form the centre has?"));

    public static final Elements<Centre, StaffReturn> STAFF_RETURNS = Elements.<Centre, StaffReturn>dated(
                    "staffReturns",
                    Centre::staffReturns,
                    Wording.of("dane o zatrudnieniu", "staff returns"),
                    Wording.of("stan zatrudnienia", "staff return"),
                    StaffReturnFacts.STANDING)
            .addedBy("Zestaw dane o zatrudnieniu", "Prepare a staff return")
            .asking(
                    Wording.of(
                            "Czy to wszystkie dane o zatrudnieniu w ośrodku (centrum)?",
                            "Are these all the staff returns of the centre?"),
                    Wording.of(
                            "Czy ośrodek (centrum) ma dane o zatrudnieniu z jakiegoś dnia?",
                            "Has the centre made staff returns?"));

    public static final Elements<Centre, OrganisationalUnit> UNITS = Elements.<Centre, OrganisationalUnit>dated(
                    "units",
                    Centre::units,
                    Wording.of("komórki organizacyjne", "organisational units"),
                    Wording.of("komórka organizacyjna", "organisational unit"),
                    UnitFacts.STANDING)
            .toldApartBy(UnitFacts.PURPOSE)
            .addedBy("Utwórz komórkę organizacyjną", "Set up an organisational unit")
            .asking(
                    Wording.of(
                            "Czy to wszystkie komórki organizacyjne, które ośrodek (centrum) ma lub miał?",
                            "Are these all the organisational units that the centre has or has had?"),
                    Wording.of(
                            "Czy ośrodek (centrum) ma lub miał komórki organizacyjne, np. dział lub zespół OSL?",
                            "Does the centre have, or has it had, organisational units, such as a unit for OSL?"));

    public static final Elements<Centre, Post> POSTS = Elements.<Centre, Post>dated(
                    "posts",
                    Centre::posts,
                    Wording.of("stanowiska", "posts"),
                    Wording.of("stanowisko", "post"),
                    PostFacts.STANDING)
            .toldApartBy(PostFacts.PURPOSE)
            .addedBy("Utwórz stanowisko", "Create a post")
            .asking(
                    Wording.of(
                            "Czy to wszystkie stanowiska, które ośrodek (centrum) ma lub miał?",
                            "Are these all the posts that the centre has or has had?"),
                    Wording.of(
                            "Czy ośrodek (centrum) ma lub miał stanowiska, np. do spraw OSL?",
                            "Does the centre have, or has it had, posts such as one for OSL?"));

    public static final Elements<Centre, OslCoordination> COORDINATIONS = Elements.<Centre, OslCoordination>dated(
                    "coordinations",
                    Centre::coordinations,
                    Wording.of("kierowanie OSL", "leadership of OSL"),
                    Wording.of("okres kierowania OSL", "period of leadership of OSL"),
                    CoordinationFacts.STANDING)
            .toldApartBy(CoordinationFacts.LEADER)
            .addedBy("Powierz komuś kierowanie OSL", "Put somebody in charge of OSL")
            .asking(
                    Wording.of(
                            "Czy to wszystkie okresy, w których ktoś kieruje lub kierował OSL?",
                            "Are these all the periods in which somebody has led OSL?"),
                    Wording.of(
                            "Czy ktoś kieruje lub kierował OSL w ośrodku (centrum)?",
                            "Does anybody lead OSL in the centre, or has anybody led it?"));

    public static final Elements<Centre, Familiarisation> FAMILIARISATIONS = Elements.<Centre, Familiarisation>dated(
                    "familiarisations",
                    Centre::familiarisations,
                    Wording.of("zapoznawanie pracowników z OSL", "introductions of staff to OSL"),
                    Wording.of("zapoznanie pracowników z OSL", "introduction of staff to OSL"),
                    FamiliarisationFacts.STANDING)
            .toldApartBy(FamiliarisationFacts.FORM)
            .addedBy("Zapoznaj pracowników z OSL", "Introduce the staff to OSL")
            .asking(
                    Wording.of(
                            "Czy to wszystkie przypadki zapoznania pracowników z OSL?",
                            "Are these all the occasions on which the staff were introduced to OSL?"),
                    Wording.of(
                            "Czy pracowników ośrodka (centrum) zapoznano z OSL?",
                            "Were the staff of the centre introduced to OSL?"));

    public static final Elements<Centre, Organiser> ORGANISERS = Elements.<Centre, Organiser>dated(
                    "organisers",
                    Centre::organisers,
                    Wording.of("organizatorzy społeczności lokalnej", "community organisers"),
                    Wording.of("organizator społeczności lokalnej", "community organiser"),
                    OrganiserFacts.STANDING)
            .addedBy("Wyznacz organizatora społeczności lokalnej", "Appoint a community organiser")
            .asking(
                    Wording.of(
                            "Czy to wszyscy organizatorzy społeczności lokalnej, których ośrodek (centrum) ma lub miał?",
                            "Are these all the community organisers that the centre has or has had?"),
                    Wording.of(
                            "Czy ośrodek (centrum) ma lub miał organizatorów społeczności lokalnej?",
                            "Does the centre have, or has it had, community organisers?"));

    public static final Elements<Centre, Community> COMMUNITIES = Elements.<Centre, Community>dated(
                    "communities",
                    Centre::communities,
                    Wording.of("społeczności", "communities"),
                    Wording.of("społeczność", "community"),
                    CommunityFacts.STANDING)
            .addedBy("Podejmij pracę ze społecznością", "Start work in a community")
            .asking(
                    Wording.of(
                            "Czy to wszystkie społeczności, z którymi ośrodek (centrum) pracuje lub pracował?",
                            "Are these all the communities with which the centre works or has worked?"),
                    Wording.of(
                            "Czy ośrodek (centrum) pracuje lub pracował z jakąś społecznością?",
                            "Does the centre work, or has it worked, with any community?"));

    public static final Elements<Centre, InstitutionalDocument> DOCUMENTS =
            Elements.<Centre, InstitutionalDocument>dated(
                            "documents",
                            Centre::documents,
                            Wording.of("dokumenty", "documents"),
                            Wording.of("dokument", "document"),
                            DocumentFacts.STANDING)
                    .toldApartBy(DocumentFacts.DOCUMENT_KIND)
                    .addedBy("Doprowadź do przyjęcia dokumentu", "Have a document adopted")
                    .calledInFull(DocumentFacts::calledInFull)
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie dokumenty ośrodka (centrum) i gminy, które dotyczą lub dotyczyły OSL, ze "
                                            + "statutem i regulaminem włącznie?",
                                    "Are these all the documents of the centre and the municipality that concern or have "
                                            + "concerned OSL, including the statute and the by-laws?"),
                            Wording.of(
                                    "Czy są lub były dokumenty ośrodka (centrum) lub gminy, np. statut, regulamin, strategia?",
                                    "Are there, or have there been, documents of the centre or the municipality, such as a "
                                            + "statute, by-laws or a strategy?"));

    public static final Elements<Centre, AnnualReport> ANNUAL_REPORTS = Elements.<Centre, AnnualReport>dated(
                    "annualReports",
                    Centre::annualReports,
                    Wording.of("sprawozdania roczne", "annual reports"),
                    Wording.of("sprawozdanie roczne", "annual report"),
                    AnnualReportFacts.STANDING)
            .toldApartBy(AnnualReportFacts.RECIPIENT)
            .addedBy("Złóż sprawozdanie roczne", "Submit an annual report")
            .asking(
                    Wording.of("Czy to wszystkie sprawozdania roczne?", "Are these all the annual reports?"),
                    Wording.of(
                            "Czy ośrodek (centrum) składał sprawozdania roczne?",
                            "Has the centre submitted annual reports?"));

    public static final Elements<Centre, OrganisingPlan> ORGANISING_PLANS = Elements.<Centre, OrganisingPlan>dated(
                    "organisingPlans",
                    Centre::organisingPlans,
                    Wording.of("plany organizowania społeczności lokalnej", "community-organising plans"),
                    Wording.of("plan organizowania społeczności lokalnej", "community-organising plan"),
                    OrganisingPlanFacts.STANDING)
            .addedBy("Opracuj plan organizowania społeczności lokalnej", "Draw up a community-organising plan")
            .asking(
                    Wording.of(
                            "Czy to wszystkie plany organizowania społeczności lokalnej?",
                            "Are these all the community-organising plans?"),
                    Wording.of(
                            "Czy centrum opracowało plan organizowania społeczności lokalnej?",
                            "Has the centre drawn up a community-organising plan?"));

    public static final Elements<Centre, ServicesDiagnosis> SERVICES_DIAGNOSES =
            Elements.<Centre, ServicesDiagnosis>dated(
                            "servicesDiagnoses",
                            Centre::servicesDiagnoses,
                            Wording.of(
                                    "diagnozy potrzeb i potencjału wspólnoty samorządowej",
                                    "diagnoses of needs and potential"),
                            Wording.of(
                                    "diagnoza potrzeb i potencjału wspólnoty samorządowej",
                                    "diagnosis of needs and potential"),
                            ServicesDiagnosisFacts.STANDING)
                    .addedBy(
                            "Opracuj diagnozę potrzeb i potencjału wspólnoty samorządowej w zakresie usług społecznych",
                            "Draw up a diagnosis of needs and potential")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie diagnozy potrzeb i potencjału wspólnoty samorządowej, które opracowano?",
                                    "Are these all the diagnoses of needs and potential that the centre has drawn up?"),
                            Wording.of(
                                    "Czy opracowano diagnozę potrzeb i potencjału wspólnoty samorządowej w zakresie usług "
                                            + "społecznych?",
                                    "Has the centre drawn up a diagnosis of the needs and potential of the local community?"));

    public static final Elements<Centre, ChangeOfFindings> CHANGES_OF_FINDINGS =
            Elements.<Centre, ChangeOfFindings>dated(
                            "changesOfFindings",
                            Centre::changesOfFindings,
                            Wording.of("zmiany wniosków z rozeznania", "changes in the findings"),
                            Wording.of("zmiana wniosków z rozeznania", "change in the findings"),
                            ChangeOfFindingsFacts.STANDING)
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie zmiany wniosków z rozeznania potrzeb i potencjału?",
                                    "Are these all the changes in the findings?"),
                            Wording.of(
                                    "Czy zmieniły się wnioski z rozeznania potrzeb i potencjału?",
                                    "Have the findings on needs and potential changed?"));

    public static final Elements<Centre, PlanSummary> PLAN_SUMMARIES = Elements.<Centre, PlanSummary>dated(
                    "planSummaries",
                    Centre::planSummaries,
                    Wording.of(
                            "podsumowania realizacji indywidualnych planów usług społecznych",
                            "summaries of individual plans"),
                    Wording.of(
                            "podsumowanie realizacji indywidualnych planów usług społecznych",
                            "summary of individual plans"),
                    PlanSummaryFacts.STANDING)
            .addedBy("Podsumuj realizację indywidualnych planów usług społecznych", "Summarise the individual plans")
            .asking(
                    Wording.of(
                            "Czy to wszystkie podsumowania realizacji indywidualnych planów usług społecznych?",
                            "Are these all the summaries of individual plans?"),
                    Wording.of(
                            "Czy podsumowano realizację indywidualnych planów usług społecznych?",
                            "Have the individual plans been summarised?"));

    public static final Elements<Centre, CoordinatorMeeting> COORDINATOR_MEETINGS =
            Elements.<Centre, CoordinatorMeeting>dated(
                            "coordinatorMeetings",
                            Centre::coordinatorMeetings,
                            Wording.of(
                                    "spotkania koordynatorów indywidualnych planów usług społecznych",
                                    "co-ordinators' meetings"),
                            Wording.of(
                                    "spotkanie koordynatorów indywidualnych planów usług społecznych",
                                    "co-ordinators' meeting"),
                            CoordinatorMeetingFacts.STANDING)
                    .addedBy(
                            "Zorganizuj spotkanie koordynatorów indywidualnych planów usług społecznych",
                            "Hold a co-ordinators' meeting")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie spotkania koordynatorów indywidualnych planów usług społecznych, które się odbyły?",
                                    "Are these all the co-ordinators' meetings that have been held?"),
                            Wording.of(
                                    "Czy odbyły się jakieś spotkania koordynatorów indywidualnych planów usług społecznych?",
                                    "Have any co-ordinators' meetings been held?"));

    public static final Elements<Centre, Supervision> SUPERVISIONS = Elements.<Centre, Supervision>dated(
                    "supervisions",
                    Centre::supervisions,
                    Wording.of("superwizje", "arrangements for supervision"),
                    Wording.of("superwizja", "supervision"),
                    SupervisionFacts.STANDING)
            .addedBy("Zapewnij superwizję", "Arrange supervision")
            .asking(
                    Wording.of("Czy to wszystkie superwizje?", "Are these all the arrangements for supervision?"),
                    Wording.of(
                            "Czy pracownicy korzystają lub korzystali z superwizji?",
                            "Do the staff receive, or have they received, supervision?"));

    public static final Elements<Centre, SupervisionRefusal> SUPERVISION_REFUSALS =
            Elements.<Centre, SupervisionRefusal>dated(
                            "supervisionRefusals",
                            Centre::supervisionRefusals,
                            Wording.of("odmowy superwizji", "refusals of supervision"),
                            Wording.of("odmowa superwizji", "refusal of supervision"),
                            SupervisionRefusalFacts.STANDING)
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie odmowy superwizji?",
                                    "Are these all the refusals of supervision?"),
                            Wording.of(
                                    "Czy komuś odmówiono superwizji albo ktoś jej odmówił?",
                                    "Has anybody been refused supervision, or refused to give it?"));

    public static final Elements<Centre, CertificateApplication> CERTIFICATE_APPLICATIONS =
            Elements.<Centre, CertificateApplication>dated(
                            "certificateApplications",
                            Centre::certificateApplications,
                            Wording.of("wnioski o certyfikat CAL", "applications for the CAL certificate"),
                            Wording.of("wniosek o certyfikat CAL", "application for the CAL certificate"),
                            CertificateApplicationFacts.STANDING)
                    .addedBy("Złóż wniosek o certyfikat CAL", "Apply for the CAL certificate")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie wnioski o certyfikat CAL, które ośrodek (centrum) złożył?",
                                    "Are these all the applications that the centre has made for the CAL certificate?"),
                            Wording.of(
                                    "Czy ośrodek (centrum) wnioskował o certyfikat CAL?",
                                    "Has the centre applied for the CAL certificate?"));

    public static final Elements<Centre, AuthorityContact> AUTHORITY_CONTACTS =
            Elements.<Centre, AuthorityContact>dated(
                            "authorityContacts",
                            Centre::authorityContacts,
                            Wording.of(
                                    "kontakty z władzami gminy w sprawie OSL",
                                    "contacts with the authorities about OSL"),
                            Wording.of(
                                    "kontakt z władzami gminy w sprawie OSL", "contact with the authorities about OSL"),
                            AuthorityContactFacts.STANDING)
                    .toldApartBy(AuthorityContactFacts.AUTHORITY)
                    .addedBy("Skontaktuj się w sprawie OSL z władzami gminy", "Contact the authorities about OSL")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie kontakty z władzami gminy w sprawie OSL?",
                                    "Are these all the contacts with the authorities about OSL?"),
                            Wording.of(
                                    "Czy ośrodek (centrum) kontaktował się z władzami gminy w sprawie OSL?",
                                    "Has the centre been in contact with the authorities about OSL?"));

    public static final Elements<Centre, Partner> PARTNERS = Elements.<Centre, Partner>dated(
                    "partners",
                    Centre::partners,
                    Wording.of("partnerzy", "partners"),
                    Wording.of("partner", "partner"),
                    PartnerFacts.STANDING)
            .addedBy("Pozyskaj partnera", "Find a partner")
            .asking(
                    Wording.of(
                            "Czy to wszyscy partnerzy, z którymi ośrodek (centrum) współpracuje lub współpracował?",
                            "Are these all the partners with which the centre works or has worked?"),
                    Wording.of(
                            "Czy ośrodek (centrum) współpracuje lub współpracował z jakimś partnerem?",
                            "Does the centre work, or has it worked, with any partner?"));

    public static final Elements<Centre, ObstacleReview> OBSTACLE_REVIEWS = Elements.<Centre, ObstacleReview>dated(
                    "obstacleReviews",
                    Centre::obstacleReviews,
                    Wording.of("przeglądy przeszkód", "reviews of obstacles"),
                    Wording.of("przegląd przeszkód", "review of obstacles"),
                    ObstacleReviewFacts.STANDING)
            .toldApartBy(ObstacleReviewFacts.PERSPECTIVE)
            .addedBy("Przeprowadź przegląd przeszkód", "Review the obstacles")
            .asking(
                    Wording.of("Czy to wszystkie przeglądy przeszkód?", "Are these all the reviews of obstacles?"),
                    Wording.of(
                            "Czy ośrodek (centrum) przeprowadził przegląd przeszkód?",
                            "Has the centre reviewed obstacles?"));

    public static final Elements<Centre, Obstacle> OBSTACLES = Elements.<Centre, Obstacle>dated(
                    "obstacles",
                    Centre::obstacles,
                    Wording.of("przeszkody", "obstacles"),
                    Wording.of("przeszkoda", "obstacle"),
                    ObstacleFacts.STANDING)
            .toldApartBy(ObstacleFacts.PERSPECTIVE)
            .asking(
                    Wording.of(
                            "Czy to wszystkie przeszkody, które ośrodek (centrum) rozpoznał?",
                            "Are these all the obstacles that the centre has identified?"),
                    Wording.of(
                            "Czy ośrodek (centrum) rozpoznał jakieś przeszkody?",
                            "Has the centre identified any obstacles?"));

    public static final Elements<Centre, Outsourcing> OUTSOURCINGS = Elements.<Centre, Outsourcing>dated(
                    "outsourcings",
                    Centre::outsourcings,
                    Wording.of("zlecenia OSL", "arrangements for outsourcing OSL"),
                    Wording.of("zlecenie OSL", "outsourcing of OSL"),
                    OutsourcingFacts.STANDING)
            .toldApartBy(OutsourcingFacts.FORM)
            .asking(
                    Wording.of("Czy to wszystkie zlecenia OSL?", "Are these all the arrangements for outsourcing OSL?"),
                    Wording.of(
                            "Czy ośrodek (centrum) zleca lub zlecał OSL?",
                            "Does the centre outsource OSL, or has it done so?"));

    public static final Day<Centre> SUPERVISION_OFFERED = DAYS.day("supervisionOffered");

    public static final Elements<Centre, Municipality> MUNICIPALITIES = Elements.<Centre, Municipality>dated(
                    "municipalities",
                    Centre::municipalities,
                    Wording.of("obsługiwane gminy", "municipalities served"),
                    Wording.of("obsługiwana gmina", "municipality served"),
                    MunicipalityFacts.STANDING)
            .cannotBeAdded()
            .asking(
                    Wording.of(
                            "Czy to wszystkie gminy, które ośrodek (centrum) obsługuje lub obsługiwał?",
                            "Are these all the municipalities that the centre serves or has served?"),
                    Wording.of(
                            "Czy wiadomo, jakie gminy ośrodek (centrum) obsługuje?",
                            "Is it known which municipalities the centre serves?"));

    public static final Elements<Centre, Training> STAFF_TRAININGS = Elements.<Centre, Training>dated(
                    "staffTrainings",
                    Centre::staffTrainings,
                    Wording.of("szkolenia pracowników", "staff training courses"),
                    Wording.of("szkolenie pracowników", "staff training course"),
                    TrainingFacts.STANDING)
            .addedBy("Zorganizuj szkolenie pracowników", "Arrange training for the staff")
            .asking(
                    Wording.of(
                            "Czy to wszystkie szkolenia pracowników?",
                            "Are these all the training courses of the staff?"),
                    Wording.of(
                            "Czy pracownicy ośrodka (centrum) byli szkoleni?",
                            "Have the staff of the centre been trained?"));

    public static final Elements<Centre, PartnershipAgreement> PARTNERSHIP_AGREEMENTS =
            Elements.<Centre, PartnershipAgreement>dated(
                            "partnershipAgreements",
                            Centre::partnershipAgreements,
                            Wording.of("porozumienia partnerskie", "partnership agreements"),
                            Wording.of("porozumienie partnerskie", "partnership agreement"),
                            PartnershipAgreementFacts.STANDING)
                    .addedBy("Zawrzyj porozumienie partnerskie", "Conclude a partnership agreement")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie porozumienia partnerskie?",
                                    "Are these all the partnership agreements?"),
                            Wording.of(
                                    "Czy ośrodek (centrum) zawarł porozumienia partnerskie?",
                                    "Has the centre concluded partnership agreements?"));

    private CentreFacts() {}
}
