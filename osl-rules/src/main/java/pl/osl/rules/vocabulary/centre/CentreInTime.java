package pl.osl.rules.vocabulary.centre;

import pl.osl.model.centre.Centre;
import pl.osl.model.centre.Municipality;
import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.OrganisingPlan;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.partnership.Obstacle;
import pl.osl.model.structure.Supervision;
import pl.osl.rules.condition.RecordInTime;
import pl.osl.rules.vocabulary.community.ActionFacts;
import pl.osl.rules.vocabulary.community.CommunityFacts;
import pl.osl.rules.vocabulary.community.EvaluationFacts;
import pl.osl.rules.vocabulary.community.FormerBoundariesFacts;
import pl.osl.rules.vocabulary.community.GroupFacts;
import pl.osl.rules.vocabulary.community.HandoverFacts;
import pl.osl.rules.vocabulary.community.LeaderFacts;
import pl.osl.rules.vocabulary.community.PlannedActionFacts;
import pl.osl.rules.vocabulary.community.ProcessStepFacts;
import pl.osl.rules.vocabulary.diagnosis.DiagnosisFacts;
import pl.osl.rules.vocabulary.diagnosis.NeedFacts;
import pl.osl.rules.vocabulary.diagnosis.PotentialFacts;
import pl.osl.rules.vocabulary.diagnosis.ResourceFacts;
import pl.osl.rules.vocabulary.diagnosis.ResourceMapFacts;
import pl.osl.rules.vocabulary.document.AnnualReportFacts;
import pl.osl.rules.vocabulary.document.CertificateApplicationFacts;
import pl.osl.rules.vocabulary.document.ChangeOfFindingsFacts;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.vocabulary.document.OrganisingPlanFacts;
import pl.osl.rules.vocabulary.document.PlanUpdateFacts;
import pl.osl.rules.vocabulary.document.ProvisionFacts;
import pl.osl.rules.vocabulary.document.ServicesDiagnosisFacts;
import pl.osl.rules.vocabulary.organiser.CommunityAssignmentFacts;
import pl.osl.rules.vocabulary.organiser.ExperienceFacts;
import pl.osl.rules.vocabulary.organiser.OrganiserFacts;
import pl.osl.rules.vocabulary.organiser.ScopeOfDutiesFacts;
import pl.osl.rules.vocabulary.organiser.SpecialisationFacts;
import pl.osl.rules.vocabulary.organiser.TrainingFacts;
import pl.osl.rules.vocabulary.partnership.AuthorityContactFacts;
import pl.osl.rules.vocabulary.partnership.ObstacleFacts;
import pl.osl.rules.vocabulary.partnership.ObstacleReviewFacts;
import pl.osl.rules.vocabulary.partnership.OutsourcingFacts;
import pl.osl.rules.vocabulary.partnership.PartnerFacts;
import pl.osl.rules.vocabulary.partnership.PartnershipAgreementFacts;
import pl.osl.rules.vocabulary.partnership.SolutionFacts;
import pl.osl.rules.vocabulary.structure.CoordinationFacts;
import pl.osl.rules.vocabulary.structure.CoordinatorMeetingFacts;
import pl.osl.rules.vocabulary.structure.FamiliarisationFacts;
import pl.osl.rules.vocabulary.structure.PlanSummaryFacts;
import pl.osl.rules.vocabulary.structure.PostFacts;
import pl.osl.rules.vocabulary.structure.SharedFindingsFacts;
import pl.osl.rules.vocabulary.structure.StaffReturnFacts;
import pl.osl.rules.vocabulary.structure.SupervisionFacts;
import pl.osl.rules.vocabulary.structure.SupervisionRefusalFacts;
import pl.osl.rules.vocabulary.structure.UnitFacts;

/** All days that a record of a centre tells, with what the vocabulary marks of them. */
public final class CentreInTime {

    private static final RecordInTime<Municipality> MUNICIPALITY =
            RecordInTime.of(MunicipalityFacts.DAYS).with(MunicipalityFacts.RESIDENT_COUNTS, ResidentCountFacts.DAYS);

    private static final RecordInTime<Organiser> ORGANISER = RecordInTime.of(OrganiserFacts.DAYS)
            .with(OrganiserFacts.SCOPES_OF_DUTIES, ScopeOfDutiesFacts.DAYS)
            .with(OrganiserFacts.TRAININGS, TrainingFacts.DAYS)
            .with(OrganiserFacts.EXPERIENCE, ExperienceFacts.DAYS)
            .with(OrganiserFacts.SPECIALISATIONS, SpecialisationFacts.DAYS)
            .with(OrganiserFacts.COMMUNITIES, CommunityAssignmentFacts.DAYS);

    private static final RecordInTime<Community> COMMUNITY = RecordInTime.of(CommunityFacts.DAYS)
            .with(CommunityFacts.FORMER_BOUNDARIES, FormerBoundariesFacts.DAYS)
            .with(CommunityFacts.DIAGNOSES, DiagnosisFacts.DAYS)
            .with(CommunityFacts.MAPS, ResourceMapFacts.DAYS)
            .with(CommunityFacts.RESOURCES, ResourceFacts.DAYS)
            .with(CommunityFacts.NEEDS, NeedFacts.DAYS)
            .with(CommunityFacts.POTENTIALS, PotentialFacts.DAYS)
            .with(CommunityFacts.STEPS, ProcessStepFacts.DAYS)
            .with(CommunityFacts.PLANNED_ACTIONS, PlannedActionFacts.DAYS)
            .with(CommunityFacts.ACTIONS, ActionFacts.DAYS)
            .with(CommunityFacts.LEADERS, LeaderFacts.DAYS)
            .with(CommunityFacts.GROUPS, GroupFacts.DAYS)
            .with(CommunityFacts.HANDOVERS, HandoverFacts.DAYS)
            .with(CommunityFacts.EVALUATIONS, EvaluationFacts.DAYS);

    private static final RecordInTime<InstitutionalDocument> DOCUMENT =
            RecordInTime.of(DocumentFacts.DAYS).with(DocumentFacts.PROVISIONS, ProvisionFacts.DAYS);

    private static final RecordInTime<OrganisingPlan> ORGANISING_PLAN =
            RecordInTime.of(OrganisingPlanFacts.DAYS).with(OrganisingPlanFacts.UPDATES, PlanUpdateFacts.DAYS);

    private static final RecordInTime<Supervision> SUPERVISION =
            RecordInTime.of(SupervisionFacts.DAYS).with(SupervisionFacts.SHARED_FINDINGS, SharedFindingsFacts.DAYS);

    private static final RecordInTime<Obstacle> OBSTACLE =
            RecordInTime.of(ObstacleFacts.DAYS).with(ObstacleFacts.SOLUTIONS, SolutionFacts.DAYS);

    /** The days of a centre, in the order of its record. */
    public static final RecordInTime<Centre> CENTRE = RecordInTime.of(CentreFacts.DAYS)
            .with(CentreFacts.LEGAL_FORMS, LegalFormFacts.DAYS)
            .with(CentreFacts.MUNICIPALITIES, MUNICIPALITY)
            .with(CentreFacts.STAFF_RETURNS, StaffReturnFacts.DAYS)
            .with(CentreFacts.UNITS, UnitFacts.DAYS)
            .with(CentreFacts.POSTS, PostFacts.DAYS)
            .with(CentreFacts.COORDINATIONS, CoordinationFacts.DAYS)
            .with(CentreFacts.FAMILIARISATIONS, FamiliarisationFacts.DAYS)
            .with(CentreFacts.STAFF_TRAININGS, TrainingFacts.DAYS)
            .with(CentreFacts.ORGANISERS, ORGANISER)
            .with(CentreFacts.COMMUNITIES, COMMUNITY)
            .with(OutsideCommunityFacts.GROUPS, GroupFacts.DAYS)
            .with(OutsideCommunityFacts.ACTIONS, ActionFacts.DAYS)
            .with(CentreFacts.DOCUMENTS, DOCUMENT)
            .with(CentreFacts.ANNUAL_REPORTS, AnnualReportFacts.DAYS)
            .with(CentreFacts.ORGANISING_PLANS, ORGANISING_PLAN)
            .with(CentreFacts.SERVICES_DIAGNOSES, ServicesDiagnosisFacts.DAYS)
            .with(CentreFacts.CHANGES_OF_FINDINGS, ChangeOfFindingsFacts.DAYS)
            .with(CentreFacts.PLAN_SUMMARIES, PlanSummaryFacts.DAYS)
            .with(CentreFacts.COORDINATOR_MEETINGS, CoordinatorMeetingFacts.DAYS)
            .with(CentreFacts.SUPERVISIONS, SUPERVISION)
            .with(CentreFacts.SUPERVISION_REFUSALS, SupervisionRefusalFacts.DAYS)
            .with(CentreFacts.CERTIFICATE_APPLICATIONS, CertificateApplicationFacts.DAYS)
            .with(CentreFacts.AUTHORITY_CONTACTS, AuthorityContactFacts.DAYS)
            .with(CentreFacts.PARTNERS, PartnerFacts.DAYS)
            .with(CentreFacts.PARTNERSHIP_AGREEMENTS, PartnershipAgreementFacts.DAYS)
            .with(CentreFacts.OBSTACLE_REVIEWS, ObstacleReviewFacts.DAYS)
            .with(CentreFacts.OBSTACLES, OBSTACLE)
            .with(CentreFacts.OUTSOURCINGS, OutsourcingFacts.DAYS);

    private CentreInTime() {}
}
