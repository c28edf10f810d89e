package pl.osl.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.osl.model.community.ProcessPhase;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.TrainingKind;
import pl.osl.model.partnership.Sector;

/**
 * A centre as an application without the library would hold it: exact days, everything recorded, null for what there is
 * not.
 */
public record PlainCentre(
        String id,
        boolean servicesCentre,
        LocalDate formedOn,
        int staff,
        int familiarised,
        List<PlainOrganiser> organisers,
        List<PlainCommunity> communities,
        List<PlainDocument> documents,
        @Nullable PlainCertificate certificate,
        List<PlainPartner> partners,
        List<PlainAgreement> agreements) {

    /** An organiser, with the scopes of duties that were signed. */
    public record PlainOrganiser(
            String id,
            LocalDate appointedOn,
            boolean employed,
            Set<OrganiserRole> roles,
            List<PlainTraining> trainings,
            List<PlainDuties> duties) {}

    /** A completed training course. */
    public record PlainTraining(TrainingKind kind, LocalDate completedOn, int hours) {}

    /** A scope of duties. */
    public record PlainDuties(LocalDate signedOn, @Nullable LocalDate until) {}

    /** A community, with the day of its diagnosis. */
    public record PlainCommunity(
            String id, @Nullable LocalDate diagnosedOn, List<String> potentials, List<PlainStep> steps) {}

    /** A step of the work with a community. */
    public record PlainStep(ProcessPhase phase, LocalDate startedOn) {}

    /** A document of the centre. */
    public record PlainDocument(
            String id,
            DocumentKind kind,
            LocalDate draftedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate repealedOn,
            @Nullable LocalDate until,
            Set<ProvisionTopic> provisions) {}

    /** The certificate of the centre. */
    public record PlainCertificate(LocalDate grantedOn, LocalDate validUntil) {}

    /** A partner of the centre. */
    public record PlainPartner(String id, Sector sector) {}

    /** An agreement, signed by partners who are named by their ids. */
    public record PlainAgreement(
            String mainGoal,
            LocalDate concludedOn,
            @Nullable LocalDate until,
            List<String> signatories) {}
}
