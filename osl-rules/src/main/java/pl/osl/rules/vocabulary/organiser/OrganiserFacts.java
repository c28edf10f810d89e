package pl.osl.rules.vocabulary.organiser;

import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.model.organiser.Engagement;
import pl.osl.model.organiser.Experience;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.Profession;
import pl.osl.model.organiser.RoleNaming;
import pl.osl.model.organiser.RoleTitle;
import pl.osl.model.organiser.ScopeOfDuties;
import pl.osl.model.organiser.SocialWorkerQualification;
import pl.osl.model.organiser.Specialisation;
import pl.osl.model.organiser.Training;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a community organiser; never the name. */
public final class OrganiserFacts {

    /** The days, with their names. */
    public static final Days<Organiser> DAYS = Days.of(Organiser.CHRONOLOGY)
            .named("higherEducation", "ukończenie studiów wyższych", "completion of higher education")
            .asking(
                    "Kiedy {it} {ukończył|ukończyła|ukończyło} studia wyższe?",
                    "When did {it} complete higher education?")
            .absent("nie nastąpiło", "has not taken place")
            .named(
                    "noConvictionStatement",
                    "oświadczenie lub zaświadczenie o niekaralności",
                    "declaration or certificate of no criminal record")
            .asking(
                    "Kiedy {it} {złożył|złożyła|złożyło} oświadczenie lub zaświadczenie o niekaralności?",
                    "When did {it} submit the declaration or certificate of no criminal record?")
            .absent("nie złożono", "not submitted")
            .named("chosen", "wybór organizatora", "choice of the organiser")
            .asking("Kiedy {został wybrany|została wybrana|zostało wybrane} {it}?", "When was {it} chosen?")
            .named("appointment/from", "powierzenie funkcji organizatora", "start of the appointment")
            .asking("Od kiedy {it} pełni swoją funkcję?", "Since when has {it} been in post?")
            .named("appointment/until", "zakończenie pełnienia funkcji", "end of the appointment")
            .asking(FactQuestion.ofEnd(
                    "pełni swoją funkcję",
                    "pełnił swoją funkcję|pełniła swoją funkcję|pełniło swoją funkcję",
                    "in post"))
            .absent("nie nastąpiło", "has not come")
            .lasting("appointment/from", "appointment/until", PresumptionId.ENGAGEMENT_CONTINUES);

    public static final Day<Organiser> CHOSEN = DAYS.day("chosen");

    public static final Day<Organiser> APPOINTED_FROM = DAYS.day("appointment/from");

    public static final Day<Organiser> APPOINTED_UNTIL = DAYS.day("appointment/until");

    public static final Property<Organiser, Profession> PROFESSION = Property.<Organiser, Profession>of(
                    "profession",
                    Organiser::profession,
                    Wording.of("zawód organizatora", "profession of the organiser"))
            .asking("Jaki zawód ma {it}?", "What profession does {it} have?");

    public static final Property<Organiser, Boolean> REASON_FOR_OTHER_PROFESSION = Property.<Organiser>given(
                    "reasonForOtherProfession",
                    Organiser::reasonForOtherProfession,
                    Wording.of(
                            "uzasadnienie wyboru osoby innego zawodu",
                            "reasons for choosing somebody of another profession"))
            .asking(
                    "{of}czy uzasadniono wybór osoby innego zawodu niż pracownik socjalny?",
                    "{of}were reasons given for choosing somebody who is not a social worker?");

    public static final Property<Organiser, SocialWorkerQualification> QUALIFICATION =
            Property.<Organiser, SocialWorkerQualification>of(
                            "qualification",
                            Organiser::qualification,
                            Wording.of("uprawnienia pracownika socjalnego", "right to practise as a social worker"))
                    .among(SocialWorkerQualification.values())
                    .asking(
                            "Czy {it} ma uprawnienia do wykonywania zawodu pracownika socjalnego?",
                            "Does {it} have the right to practise as a social worker?");

    public static final Day<Organiser> HIGHER_EDUCATION = DAYS.day("higherEducation");

    public static final Day<Organiser> NO_CONVICTION_STATEMENT = DAYS.day("noConvictionStatement");

    public static final Elements<Organiser, OrganiserRole> ROLES = Elements.<Organiser, OrganiserRole>of(
                    "roles", Organiser::roles, Wording.of("role", "roles"), Wording.of("rola", "role"))
            .addedBy("Powierz organizatorowi rolę", "Give the organiser a role")
            .asking(
                    Wording.of("Czy to wszystkie role, jakie pełni {it}?", "Are these all the roles of {it}?"),
                    Wording.of("Czy {it} pełni określone role?", "Does {it} have any roles?"));

    public static final Property<OrganiserRole, OrganiserRole> ROLE = Property.itself(Wording.of("rola", "role"));

    public static final Elements<Organiser, RoleTitle> ROLE_TITLES = Elements.<Organiser, RoleTitle>of(
                    "roleTitles",
                    Organiser::roleTitles,
                    Wording.of("nazwy ról", "role names"),
                    Wording.of("nazwa roli", "role name"))
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie nazwy ról, których się używa?",
                            "{of}are these all the role names in use?"),
                    Wording.of(
                            "{of}czy używa się nazw ról ze standardu?",
                            "{of}are role names from the standard in use?"));

    public static final Property<RoleTitle, RoleTitle> ROLE_TITLE =
            Property.itself(Wording.of("nazwa roli", "role name"));

    public static final Property<Organiser, RoleNaming> ROLE_NAMING = Property.<Organiser, RoleNaming>of(
                    "roleNaming", Organiser::roleNaming, Wording.of("przyjęte nazewnictwo ról", "role names adopted"))
            .canBeChanged()
            .asking("{of}jakie nazewnictwo ról przyjęto?", "{of}which set of role names has been adopted?");

    public static final Elements<Organiser, ScopeOfDuties> SCOPES_OF_DUTIES = Elements.<Organiser, ScopeOfDuties>dated(
                    "scopesOfDuties",
                    Organiser::scopesOfDuties,
                    Wording.of("zakresy czynności", "scopes of duties"),
                    Wording.of("zakres czynności", "scope of duties"),
                    ScopeOfDutiesFacts.STANDING)
            .addedBy("Nadaj organizatorowi zakres czynności", "Give the organiser a scope of duties")
            .asking(
                    Wording.of(
                            "Czy to wszystkie zakresy czynności, jakie ma lub {miał|miała|miało} {it}?",
                            "Are these all the scopes of duties of {it}?"),
                    Wording.of(
                            "Czy {it} ma lub {miał|miała|miało} zakres czynności?",
                            "Does {it} have, or has {it} had, a scope of duties?"));

    public static final Elements<Organiser, Training> TRAININGS = Elements.<Organiser, Training>dated(
                    "trainings",
                    Organiser::trainings,
                    Wording.of("szkolenia", "training courses"),
                    Wording.of("szkolenie", "training"),
                    TrainingFacts.STANDING)
            .toldApartBy(TrainingFacts.TRAINING_KIND)
            .addedBy("Zapewnij organizatorowi szkolenie", "Arrange training for the organiser")
            .asking(
                    Wording.of(
                            "Czy to wszystkie szkolenia, które {odbył|odbyła|odbyło} {it}?",
                            "Are these all the training courses that {it} has attended?"),
                    Wording.of(
                            "Czy {it} {odbył|odbyła|odbyło} jakieś szkolenia?",
                            "Has {it} attended any training courses?"));

    public static final Elements<Organiser, Experience> EXPERIENCE = Elements.<Organiser, Experience>dated(
                    "experience",
                    Organiser::experience,
                    Wording.of("okresy pracy środowiskowej", "periods of community work"),
                    Wording.of("okres pracy środowiskowej", "period of community work"),
                    ExperienceFacts.STANDING)
            .cannotBeAdded()
            .toldApartBy(ExperienceFacts.ACTIVITY)
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie okresy pracy środowiskowej?",
                            "{of}are these all the periods of community work?"),
                    Wording.of(
                            "Czy {it} ma doświadczenie w pracy środowiskowej?",
                            "Does {it} have experience of community work?"));

    public static final Elements<Organiser, Specialisation> SPECIALISATIONS = Elements.<Organiser, Specialisation>dated(
                    "specialisations",
                    Organiser::specialisations,
                    Wording.of("specjalizacje", "specialisations"),
                    Wording.of("specjalizacja", "specialisation"),
                    SpecialisationFacts.STANDING)
            .toldApartBy(SpecialisationFacts.SPECIALITY)
            .asking(
                    Wording.of("{of}czy to wszystkie specjalizacje?", "{of}are these all the specialisations?"),
                    Wording.of(
                            "{of}czy uzyskano specjalizację w zawodzie pracownik socjalny?",
                            "{of}is there a specialisation in social work?"));

    public static final Elements<Organiser, CommunityAssignment> COMMUNITIES =
            Elements.<Organiser, CommunityAssignment>dated(
                            "communities",
                            Organiser::communities,
                            Wording.of(
                                    "społeczności, z którymi pracuje organizator",
                                    "communities with which the organiser works"),
                            Wording.of("wskazanie do pracy ze społecznością", "assignment to a community"),
                            CommunityAssignmentFacts.STANDING)
                    .addedBy("Wskaż organizatora do pracy ze społecznością", "Assign the organiser to a community")
                    .asking(
                            Wording.of(
                                    "Czy to wszystkie społeczności, z którymi pracuje lub {pracował|pracowała|pracowało} {it}?",
                                    "Are these all the communities with which {it} works or has worked?"),
                            Wording.of(
                                    "Czy {it} pracuje lub {pracował|pracowała|pracowało} z jakąś społecznością?",
                                    "Does {it} work, or has {it} worked, with any community?"));

    public static final Property<Organiser, Engagement> ENGAGEMENT = Property.<Organiser, Engagement>of(
                    "engagement",
                    Organiser::engagement,
                    Wording.of("forma zaangażowania organizatora", "engagement of the organiser"))
            .asking(
                    "W jakiej formie {jest zaangażowany|jest zaangażowana|jest zaangażowane} {it}?",
                    "How is {it} engaged?");

    /** The person is appointed on the day asked about. */
    public static final Condition<Organiser> STANDING = APPOINTED_FROM.hasCome().and(APPOINTED_UNTIL.hasNotPassed());

    /** The person is chosen by the day asked about, to begin then or later; whoever has begun was chosen. */
    public static final Condition<Organiser> CHOSEN_BY_THEN =
            CHOSEN.hasComeAtTheLatestWith(APPOINTED_FROM).and(APPOINTED_UNTIL.hasNotPassed());

    private OrganiserFacts() {}
}
