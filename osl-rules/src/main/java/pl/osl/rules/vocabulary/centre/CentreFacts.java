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
            .named("organisingSince", "początek OSL w ośrodku", "start of OSL in the centre")
            .asking("Od kiedy ośrodek prowadzi OSL?", "Since when has the centre done community organising?")
            .named(
                    "firstIndividualPlan",
                    "pierwszy indywidualny plan usług społecznych",
                    "first individual plan of social services")
            .asking(
                    "Kiedy opracowano pierwszy indywidualny plan usług społecznych?",
                    "When was the first individual plan of social services drawn up?")
            .named("supervisionOffered", "zapewnienie dostępu do superwizji", "offer of supervision")
            .asking("Kiedy zapewniono pracownikom dostęp do superwizji?", "When was supervision offered to the staff?");

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
                            "Czy to wszystkie rodzaje jednostek, jakimi ośrodek jest lub był (np. GOPS, MOPS, CUS)?",
                            "Are these all the legal forms that the centre has or had?"),
                    Wording.of(
                            "Czy wiadomo, jakiego rodzaju jednostką jest ośrodek?",
                            "Is it known which legal form the centre has?"));

    public static final Elements<Centre, StaffReturn> STAFF_RETURNS = Elements.<Centre, StaffReturn>dated(
                    "staffReturns",
                    Centre::staffReturns,
                    Wording.of("dane o zatrudnieniu", "staff returns"),
                    Wording.of("stan zatrudnienia", "staff return"),
                    StaffReturnFacts.STANDING)
            .addedBy("Zestaw dane o zatrudnieniu", "Draw up a staff return")
            .asking(
                    Wording.of(
                            "Czy to wszystkie dane o zatrudnieniu w ośrodku?",
                            "Are these all the staff returns of the centre?"),
                    Wording.of(
                            "Czy ośrodek ma dane o zatrudnieniu z jakiegoś dnia?",
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
                            "Czy to wszystkie komórki organizacyjne, które ośrodek ma lub miał?",
                            "Are these all the organisational units that the centre has or had?"),
                    Wording.of(
                            "Czy ośrodek ma lub miał komórki organizacyjne, np. dział lub zespół OSL?",
                            "Does or did the centre have organisational units, such as a unit for OSL?"));

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
                            "Czy to wszystkie stanowiska, które ośrodek ma lub miał?",
                            "Are these all the posts that the centre has or had?"),
                    Wording.of(
                            "Czy ośrodek ma lub miał stanowiska, np. do spraw OSL?",
                            "Does or did the centre have posts, such as one for OSL?"));

    public static final Elements<Centre, OslCoordination> COORDINATIONS = Elements.<Centre, OslCoordination>dated(
                    "coordinations",
                    Centre::coordinations,
                    Wording.of("kierowanie OSL", "leadership of OSL"),
                    Wording.of("okres kierowania OSL", "period of leadership of OSL"),
                    CoordinationFacts.STANDING)
            .toldApartBy(CoordinationFacts.LEADER)
            .addedBy("Powierz komuś kierowanie OSL", "Entrust somebody with the leadership of OSL")
            .asking(
                    Wording.of(
                            "Czy to wszystkie okresy, w których ktoś kieruje lub kierował OSL?",
                            "Are these all the periods in which somebody leads or led OSL?"),
                    Wording.of(
                            "Czy ktoś kieruje lub kierował OSL w ośrodku?",
                            "Does or did anybody lead OSL in the centre?"));

    public static final Elements<Centre, Familiarisation> FAMILIARISATIONS = Elements.<Centre, Familiarisation>dated(
                    "familiarisations",
                    Centre::familiarisations,
                    Wording.of("zapoznania pracowników z OSL", "familiarisations of staff with OSL"),
                    Wording.of("zapoznanie pracowników z OSL", "familiarisation of staff with OSL"),
                    FamiliarisationFacts.STANDING)
            .toldApartBy(FamiliarisationFacts.FORM)
            .addedBy("Zapoznaj pracowników z OSL", "Familiarise the staff with OSL")
            .asking(
                    Wording.of(
                            "Czy to wszystkie okazje, przy których pracowników zapoznano z OSL?",
                            "Are these all the occasions on which the staff were familiarised with OSL?"),
                    Wording.of(
                            "Czy pracowników ośrodka zapoznano z OSL?",
                            "Were the staff of the centre familiarised with OSL?"));

    public static final Elements<Centre, Organiser> ORGANISERS = Elements.<Centre, Organiser>dated(
                    "organisers",
                    Centre::organisers,
                    Wording.of("organizatorzy społeczności lokalnej", "community organisers"),
                    Wording.of("organizator społeczności lokalnej", "community organiser"),
                    OrganiserFacts.STANDING)
            .addedBy("Wyznacz organizatora społeczności lokalnej", "Appoint a community organiser")
            .asking(
                    Wording.of(
                            "Czy to wszyscy organizatorzy społeczności lokalnej, których ośrodek ma lub miał?",
                            "Are these all the community organisers that the centre has or had?"),
                    Wording.of(
                            "Czy ośrodek ma lub miał organizatorów społeczności lokalnej?",
                            "Does or did the centre have community organisers?"));

    public static final Elements<Centre, Community> COMMUNITIES = Elements.<Centre, Community>dated(
                    "communities",
                    Centre::communities,
                    Wording.of("społeczności", "communities"),
                    Wording.of("społeczność", "community"),
                    CommunityFacts.STANDING)
            .addedBy("Podejmij pracę ze społecznością", "Start work with a community")
            .asking(
                    Wording.of(
                            "Czy to wszystkie społeczności, z którymi ośrodek pracuje lub pracował?",
                            "Are these all the communities with which the centre works or worked?"),
                    Wording.of(
                            "Czy ośrodek pracuje lub pracował z jakąś społecznością?",
                            "Does or did the centre work with any community?"));

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
                                    "Czy to wszystkie dokumenty ośrodka i gminy, które dotyczą lub dotyczyły OSL, ze statutem i regulaminem włącznie?",
                                    "Are these all the documents of the centre and the municipality that concern or concerned OSL, statute and by-laws included?"),
                            Wording.of(
                                    "Czy ośrodek lub gmina ma lub miała dokumenty, np. statut, regulamin, strategię?",
                                    "Do or did the centre or the municipality have documents, such as a statute, by-laws or a strategy?"));

    public static final Elements<Centre, AnnualReport> ANNUAL_REPORTS = Elements.<Centre, AnnualReport>dated(
                    "annualReports",
                    Centre::annualReports,
                    Wording.of("sprawozdania roczne", "annual reports"),
                    Wording.of("sprawozdanie roczne", "annual report"),
                    AnnualReportFacts.STANDING)
            .toldApartBy(AnnualReportFacts.RECIPIENT)
            .addedBy("Przedstaw sprawozdanie roczne", "Submit an annual report")
            .asking(
                    Wording.of("Czy to wszystkie sprawozdania roczne?", "Are these all the annual reports?"),
                    Wording.of("Czy ośrodek składał sprawozdania roczne?", "Has the centre made annual reports?"));

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
                            "Czy ośrodek opracował plany organizowania społeczności lokalnej?",
                            "Has the centre made community-organising plans?"));

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
                                    "Czy to wszystkie diagnozy potrzeb i potencjału wspólnoty samorządowej, które ośrodek opracował?",
                                    "Are these all the diagnoses of needs and potential that the centre has drawn up?"),
                            Wording.of(
                                    "Czy ośrodek opracował diagnozę potrzeb i potencjału wspólnoty samorządowej w zakresie usług społecznych?",
                                    "Has the centre drawn up a diagnosis of the needs and potential of the local community?"));

    public static final Elements<Centre, ChangeOfFindings> CHANGES_OF_FINDINGS =
            Elements.<Centre, ChangeOfFindings>dated(
                            "changesOfFindings",
                            Centre::changesOfFindings,
                            Wording.of("zmiany wniosków z rozeznania", "changes of findings"),
                            Wording.of("zmiana wniosków z rozeznania", "change of findings"),
                            ChangeOfFindingsFacts.STANDING)
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie zmiany wniosków z rozeznania potrzeb i potencjału?",
                                    "Are these all the changes of findings that there have been?"),
                            Wording.of(
                                    "Czy wnioski z rozeznania potrzeb i potencjału się zmieniły?",
                                    "Have any findings of the centre changed?"));

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
                            "Are these all the summaries of individual plans that the centre has made?"),
                    Wording.of(
                            "Czy ośrodek podsumował realizację indywidualnych planów usług społecznych?",
                            "Has the centre summarised the individual plans?"));

    public static final Elements<Centre, CoordinatorMeeting> COORDINATOR_MEETINGS =
            Elements.<Centre, CoordinatorMeeting>dated(
                            "coordinatorMeetings",
                            Centre::coordinatorMeetings,
                            Wording.of(
                                    "spotkania koordynatorów indywidualnych planów usług społecznych",
                                    "meetings of co-ordinators"),
                            Wording.of(
                                    "spotkanie koordynatorów indywidualnych planów usług społecznych",
                                    "meeting of co-ordinators"),
                            CoordinatorMeetingFacts.STANDING)
                    .addedBy(
                            "Zorganizuj spotkanie koordynatorów indywidualnych planów usług społecznych",
                            "Hold a meeting of co-ordinators")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie spotkania koordynatorów indywidualnych planów usług społecznych, które się odbyły?",
                                    "Are these all the meetings of co-ordinators that have been held?"),
                            Wording.of(
                                    "Czy odbyły się jakieś spotkania koordynatorów indywidualnych planów usług społecznych?",
                                    "Have any meetings of co-ordinators been held?"));

    public static final Elements<Centre, Supervision> SUPERVISIONS = Elements.<Centre, Supervision>dated(
                    "supervisions",
                    Centre::supervisions,
                    Wording.of("superwizje", "supervisions"),
                    Wording.of("superwizja", "supervision"),
                    SupervisionFacts.STANDING)
            .addedBy("Zapewnij superwizję", "Arrange supervision")
            .asking(
                    Wording.of("Czy to wszystkie superwizje?", "Are these all the supervisions?"),
                    Wording.of(
                            "Czy pracownicy korzystają lub korzystali z superwizji?",
                            "Do or did the staff receive supervision?"));

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
                                    "Has supervision been refused to anybody, or by anybody?"));

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
                                    "Czy to wszystkie wnioski o certyfikat CAL, które ośrodek złożył?",
                                    "Are these all the applications that the centre made for the CAL certificate?"),
                            Wording.of(
                                    "Czy ośrodek wnioskował o certyfikat CAL?",
                                    "Has the centre applied for the CAL certificate?"));

    public static final Elements<Centre, AuthorityContact> AUTHORITY_CONTACTS =
            Elements.<Centre, AuthorityContact>dated(
                            "authorityContacts",
                            Centre::authorityContacts,
                            Wording.of(
                                    "kontakty z władzami gminy w sprawie OSL", "contacts with authorities about OSL"),
                            Wording.of("kontakt z władzami gminy w sprawie OSL", "contact with an authority"),
                            AuthorityContactFacts.STANDING)
                    .toldApartBy(AuthorityContactFacts.AUTHORITY)
                    .addedBy("Skontaktuj się w sprawie OSL z władzami gminy", "Contact an authority about OSL")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie kontakty z władzami gminy w sprawie OSL?",
                                    "Are these all the contacts with the authorities about OSL?"),
                            Wording.of(
                                    "Czy ośrodek kontaktował się z władzami gminy w sprawie OSL?",
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
                            "Czy to wszyscy partnerzy, z którymi ośrodek współpracuje lub współpracował?",
                            "Are these all the partners with whom the centre works or worked?"),
                    Wording.of(
                            "Czy ośrodek współpracuje lub współpracował z jakimś partnerem?",
                            "Does or did the centre work with any partner?"));

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
                    Wording.of("Czy ośrodek przeprowadził przegląd przeszkód?", "Has the centre reviewed obstacles?"));

    public static final Elements<Centre, Obstacle> OBSTACLES = Elements.<Centre, Obstacle>dated(
                    "obstacles",
                    Centre::obstacles,
                    Wording.of("przeszkody", "obstacles"),
                    Wording.of("przeszkoda", "obstacle"),
                    ObstacleFacts.STANDING)
            .toldApartBy(ObstacleFacts.PERSPECTIVE)
            .asking(
                    Wording.of(
                            "Czy to wszystkie przeszkody, które ośrodek rozpoznał?",
                            "Are these all the obstacles that the centre found?"),
                    Wording.of("Czy ośrodek rozpoznał jakieś przeszkody?", "Has the centre found any obstacles?"));

    public static final Elements<Centre, Outsourcing> OUTSOURCINGS = Elements.<Centre, Outsourcing>dated(
                    "outsourcings",
                    Centre::outsourcings,
                    Wording.of("zlecenia OSL", "outsourcings of OSL"),
                    Wording.of("zlecenie OSL", "outsourcing of OSL"),
                    OutsourcingFacts.STANDING)
            .toldApartBy(OutsourcingFacts.FORM)
            .asking(
                    Wording.of("Czy to wszystkie zlecenia OSL?", "Are these all the outsourcings of OSL?"),
                    Wording.of("Czy ośrodek zleca lub zlecał OSL?", "Does or did the centre outsource OSL?"));

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
                            "Czy to wszystkie gminy, które ośrodek obsługuje lub obsługiwał?",
                            "Are these all the municipalities that the centre serves or served?"),
                    Wording.of(
                            "Czy wiadomo, jakie gminy ośrodek obsługuje?",
                            "Is it known which municipalities the centre serves?"));

    public static final Elements<Centre, Training> STAFF_TRAININGS = Elements.<Centre, Training>dated(
                    "staffTrainings",
                    Centre::staffTrainings,
                    Wording.of("szkolenia pracowników", "trainings of staff"),
                    Wording.of("szkolenie pracowników", "training of staff"),
                    TrainingFacts.STANDING)
            .addedBy("Przeszkol pracowników", "Train the staff")
            .asking(
                    Wording.of("Czy to wszystkie szkolenia pracowników?", "Are these all the trainings of the staff?"),
                    Wording.of("Czy pracownicy ośrodka byli szkoleni?", "Were the staff of the centre trained?"));

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
                                    "Czy ośrodek zawarł porozumienia partnerskie?",
                                    "Has the centre concluded partnership agreements?"));

    private CentreFacts() {}
}
