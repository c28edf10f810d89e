package pl.osl.benchmarks.peers;

import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.CERTIFICATE_APPLICATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.COMMUNITIES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.PARTNERSHIP_AGREEMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.STAFF_RETURNS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.DIAGNOSES;
import static pl.osl.rules.vocabulary.community.CommunityFacts.POTENTIALS;
import static pl.osl.rules.vocabulary.community.CommunityFacts.STEPS;
import static pl.osl.rules.vocabulary.community.ProcessStepFacts.PHASE;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.CERTIFICATE;
import static pl.osl.rules.vocabulary.document.CertificateApplicationFacts.GRANTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DRAFTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.IN_FORCE;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NOT_REPEALED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PERIOD_UNTIL;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.document.ProvisionFacts.TOPIC;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.APPOINTED_FROM;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ENGAGEMENT;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLE;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLES;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.SCOPES_OF_DUTIES;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.TRAININGS;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.HOURS;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.TRAINING_COMPLETED;
import static pl.osl.rules.vocabulary.organiser.TrainingFacts.TRAINING_KIND;
import static pl.osl.rules.vocabulary.partnership.PartnerFacts.SECTOR;
import static pl.osl.rules.vocabulary.partnership.PartnershipAgreementFacts.SIGNATORIES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ATTENDEES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.time.Period;
import java.util.Arrays;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.community.Community;
import pl.osl.model.community.ProcessPhase;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Engagement;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.TrainingKind;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.model.partnership.Sector;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Parameter;
import pl.osl.rules.condition.Property;
import pl.osl.rules.standard.Force;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.RuleDraft;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.centre.LegalFormFacts;
import pl.osl.rules.vocabulary.centre.References;
import pl.osl.rules.vocabulary.diagnosis.DiagnosisFacts;
import pl.osl.rules.vocabulary.document.CertificateFacts;
import pl.osl.rules.vocabulary.structure.StaffReturnFacts;

/** The rules of the bench for our engine, with the vocabulary that the OSL standard is written with. */
final class BenchStandard {

    private static final Source BENCH = Source.of("BENCH", "the bench of peers");

    private static final Period TWO_YEARS = Period.ofYears(2);

    private static final Parameter PERCENT =
            new Parameter("familiarised", BenchRule.PERCENT, Wording.same("share of the staff familiarised"));

    private static final Property<PartnershipAgreement, String> MAIN_GOAL =
            Property.of("mainGoal", PartnershipAgreement::mainGoal, Wording.same("main goal"));

    private static final Condition<Community> DIAGNOSED =
            DIAGNOSES.some(DiagnosisFacts.COMPLETED.withinLast(TWO_YEARS));

    private static final Condition<Centre> WITH_ORGANISERS = ORGANISERS.some();

    private static final Condition<Centre> WITH_COMMUNITIES = COMMUNITIES.some();

    private BenchStandard() {}

    static Standard standard() {
        Stage[] stages = new Stage[BenchRule.STAGES];
        for (int i = 0; i < stages.length; i++) {
            int number = i + 1;
            Rule[] rules = Arrays.stream(BenchRule.values())
                    .filter(rule -> rule.stage() == number)
                    .map(BenchStandard::written)
                    .toArray(Rule[]::new);
            Stage stage = Stage.of("I" + number, "etap " + number, "stage " + number, rules);
            stages[i] = i == 0 ? stage : stage.after("I" + i);
        }
        return Standard.of("bench", "peers", stages);
    }

    /** Only English words are measured, so they stand for the Polish ones too. */
    private static Rule written(BenchRule rule) {
        String met = rule.says(true);
        String unmet = rule.says(false);
        RuleDraft draft = rule("OSL-%02d".formatted(rule.ordinal() + 1), Force.STANDARD)
                .titled(rule.name(), rule.name())
                .cites(BENCH.seed())
                .says(polish(met, unmet), english(met, unmet));
        return scoped(rule, draft).requires(requirement(rule));
    }

    private static RuleDraft scoped(BenchRule rule, RuleDraft draft) {
        return switch (rule) {
            case BASIC_TRAINING, DUTIES, EMPLOYED, RECENT_TRAINING, FOUNDED_FIRST ->
                draft.appliesTo("ośrodki z organizatorem", "centres with an organiser", WITH_ORGANISERS);
            case DIAGNOSES, POTENTIALS, PHASES ->
                draft.appliesTo("ośrodki ze społecznością", "centres with a community", WITH_COMMUNITIES);
            case NOTHING_LAPSED, NO_OLD_DRAFT ->
                draft.appliesTo("ośrodki z dokumentem", "centres with a document", DOCUMENTS.some());
            default -> draft;
        };
    }

    private static Condition<Centre> requirement(BenchRule rule) {
        return switch (rule) {
            case FAMILIARISED -> FAMILIARISATIONS.some(ATTENDEES.atLeastPercent(PERCENT, STAFF));
            case APPOINTED -> WITH_ORGANISERS;
            case COMMUNITY -> WITH_COMMUNITIES;
            case ROLES -> ORGANISERS.covers(role -> ROLES.some(ROLE.is(role)), OrganiserRole.values());
            case ENOUGH_ORGANISERS ->
                STAFF_RETURNS.sum(StaffReturnFacts.STAFF).atMost(BenchRule.STAFF_PER_ORGANISER, ORGANISERS.count());
            case BASIC_TRAINING ->
                ORGANISERS.every(TRAININGS.some(TRAINING_KIND
                        .is(TrainingKind.TWO_DAY)
                        .and(HOURS.atLeast(BenchRule.BASIC_HOURS))
                        .and(TRAINING_COMPLETED.hasCome())));
            case DUTIES -> ORGANISERS.every(SCOPES_OF_DUTIES.some());
            case EMPLOYED -> ORGANISERS.every(ENGAGEMENT.is(Engagement.EMPLOYED));
            case RECENT_TRAINING -> ORGANISERS.every(TRAININGS.some(TRAINING_COMPLETED.withinLast(TWO_YEARS)));
            case HOURS ->
                ORGANISERS.some(TRAININGS
                        .where(TRAINING_COMPLETED.withinLast(Period.ofYears(3)))
                        .sum(HOURS)
                        .atLeast(BenchRule.LEAST_HOURS));
            case DIAGNOSES -> COMMUNITIES.every(DIAGNOSED);
            case POTENTIALS -> COMMUNITIES.every(POTENTIALS.atLeast(BenchRule.LEAST_POTENTIALS));
            case PHASES ->
                COMMUNITIES.every(STEPS.covers(
                        PHASE::is, ProcessPhase.CHOICE_AND_ENTRY, ProcessPhase.DIAGNOSIS, ProcessPhase.MOBILISING));
            case ACTION ->
                COMMUNITIES.some(STEPS.some(PHASE.is(ProcessPhase.ACTION)).and(DIAGNOSED));
            default -> requirementOfPapers(rule);
        };
    }

    private static Condition<Centre> requirementOfPapers(BenchRule rule) {
        return switch (rule) {
            case STATUTE -> provided(DocumentKind.STATUTE);
            case BY_LAWS ->
                DOCUMENTS.some(standing(DocumentKind.BY_LAWS)
                        .and(provides(ProvisionTopic.COMMUNITY_ORGANISING))
                        .and(provides(ProvisionTopic.DETAILED_ORGANISATION)));
            case STRATEGY -> provided(DocumentKind.SOCIAL_PROBLEMS_STRATEGY);
            case FOUNDED_FIRST ->
                DOCUMENTS
                        .where(DOCUMENT_KIND.is(DocumentKind.FOUNDING_ACT).and(ADOPTED.hasCome()))
                        .first(ADOPTED)
                        .notAfter(ORGANISERS.first(APPOINTED_FROM));
            case NOTHING_LAPSED ->
                DOCUMENTS.none(ADOPTED.hasCome()
                        .and(NOT_REPEALED)
                        .and(PERIOD_UNTIL.hasNotPassed().not()));
            case NO_OLD_DRAFT ->
                DOCUMENTS.none(ADOPTED.hasCome()
                        .not()
                        .and(DRAFTED.withinLast(Period.ofYears(1)).not()));
            case GOALS -> PARTNERSHIP_AGREEMENTS.distinct(MAIN_GOAL).atLeast(2);
            case CERTIFICATE ->
                CERTIFICATE_APPLICATIONS.some(GRANTED.hasCome()
                        .and(CERTIFICATE.day(CertificateFacts.VALID_UNTIL).hasNotPassed()));
            case WITH_NGO ->
                PARTNERSHIP_AGREEMENTS.some(
                        SIGNATORIES.some(References.SIGNATORY.has(SECTOR.is(Sector.NON_GOVERNMENTAL))));
            case SETTLED ->
                LEGAL_FORMS
                        .some(LegalFormFacts.FROM.plus(Period.ofYears(1)).hasCome())
                        .or(LEGAL_FORMS
                                .some(LegalFormFacts.FORM.is(LegalForm.CUS))
                                .and(PARTNERSHIP_AGREEMENTS.some(SIGNATORIES.atLeast(2))));
            default -> throw new IllegalArgumentException(rule.name());
        };
    }

    private static Condition<Centre> provided(DocumentKind kind) {
        return DOCUMENTS.some(standing(kind).and(provides(ProvisionTopic.COMMUNITY_ORGANISING)));
    }

    private static Condition<InstitutionalDocument> standing(DocumentKind kind) {
        return DOCUMENT_KIND.is(kind).and(IN_FORCE).and(PERIOD_UNTIL.hasNotPassed());
    }

    private static Condition<InstitutionalDocument> provides(ProvisionTopic topic) {
        return PROVISIONS.some(TOPIC.is(topic));
    }
}
