package pl.osl.benchmarks.peers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.osl.benchmarks.peers.PlainCentre.PlainAgreement;
import pl.osl.benchmarks.peers.PlainCentre.PlainCertificate;
import pl.osl.benchmarks.peers.PlainCentre.PlainDocument;
import pl.osl.benchmarks.peers.PlainCentre.PlainOrganiser;
import pl.osl.benchmarks.peers.PlainCentre.PlainPartner;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.partnership.Sector;

/** The rules about documents, agreements, the certificate and the age of the centre, by hand. */
public final class PapersByHand {

    private PapersByHand() {}

    static boolean statute(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return provided(DocumentKind.STATUTE, null, centre, days, evidence);
    }

    static boolean byLaws(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return provided(DocumentKind.BY_LAWS, ProvisionTopic.DETAILED_ORGANISATION, centre, days, evidence);
    }

    static boolean strategy(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return provided(DocumentKind.SOCIAL_PROBLEMS_STRATEGY, null, centre, days, evidence);
    }

    private static boolean provided(
            DocumentKind kind,
            @Nullable ProvisionTopic topic,
            PlainCentre centre,
            BenchDays days,
            @Nullable List<Object> evidence) {
        boolean some = false;
        List<PlainDocument> documents = centre.documents();
        for (int i = 0; i < documents.size(); i++) {
            PlainDocument document = documents.get(i);
            if (document.kind() == kind
                    && document.provisions().contains(ProvisionTopic.COMMUNITY_ORGANISING)
                    && (topic == null || document.provisions().contains(topic))
                    && inForce(document, days)) {
                if (evidence == null) {
                    return true;
                }
                evidence.add(document.id());
                some = true;
            }
        }
        return some;
    }

    private static boolean inForce(PlainDocument document, BenchDays days) {
        return adopted(document, days) && !repealed(document, days) && !lapsed(document, days);
    }

    private static boolean adopted(PlainDocument document, BenchDays days) {
        return document.adoptedOn() != null && days.come(document.adoptedOn());
    }

    private static boolean repealed(PlainDocument document, BenchDays days) {
        return document.repealedOn() != null && days.come(document.repealedOn());
    }

    private static boolean lapsed(PlainDocument document, BenchDays days) {
        return document.until() != null && document.until().isBefore(days.today());
    }

    static boolean nothingLapsed(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return none(
                centre,
                days,
                evidence,
                (document, on) -> adopted(document, on) && !repealed(document, on) && lapsed(document, on));
    }

    static boolean noOldDraft(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        return none(
                centre,
                days,
                evidence,
                (document, on) -> !adopted(document, on) && document.draftedOn().isBefore(on.yearAgo()));
    }

    private static boolean none(
            PlainCentre centre, BenchDays days, @Nullable List<Object> evidence, DocumentCheck check) {
        boolean none = true;
        List<PlainDocument> documents = centre.documents();
        for (int i = 0; i < documents.size(); i++) {
            PlainDocument document = documents.get(i);
            if (check.holds(document, days)) {
                if (evidence == null) {
                    return false;
                }
                evidence.add(document.id());
                none = false;
            }
        }
        return none;
    }

    static boolean foundedFirst(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        LocalDate appointed = firstAppointment(centre.organisers(), days);
        if (appointed == null) {
            return true;
        }
        PeopleByHand.note(evidence, appointed);
        List<PlainDocument> documents = centre.documents();
        for (int i = 0; i < documents.size(); i++) {
            PlainDocument document = documents.get(i);
            if (document.kind() == DocumentKind.FOUNDING_ACT
                    && adopted(document, days)
                    && !document.adoptedOn().isAfter(appointed)) {
                PeopleByHand.note(evidence, document.adoptedOn());
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate firstAppointment(List<PlainOrganiser> organisers, BenchDays days) {
        LocalDate first = null;
        for (int i = 0; i < organisers.size(); i++) {
            LocalDate day = organisers.get(i).appointedOn();
            if (days.come(day) && (first == null || day.isBefore(first))) {
                first = day;
            }
        }
        return first;
    }

    static boolean goals(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        String first = null;
        boolean different = false;
        List<PlainAgreement> agreements = centre.agreements();
        for (int i = 0; i < agreements.size(); i++) {
            PlainAgreement agreement = agreements.get(i);
            if (inForce(agreement, days)) {
                PeopleByHand.note(evidence, agreement.mainGoal());
                first = first == null ? agreement.mainGoal() : first;
                different |= !first.equals(agreement.mainGoal());
                if (different && evidence == null) {
                    return true;
                }
            }
        }
        return different;
    }

    private static boolean inForce(PlainAgreement agreement, BenchDays days) {
        LocalDate until = agreement.until();
        return days.come(agreement.concludedOn()) && (until == null || !until.isBefore(days.today()));
    }

    static boolean withNgo(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        List<PlainAgreement> agreements = centre.agreements();
        for (int i = 0; i < agreements.size(); i++) {
            PlainAgreement agreement = agreements.get(i);
            if (inForce(agreement, days) && signedByNgo(agreement, centre.partners())) {
                PeopleByHand.note(evidence, agreement.mainGoal());
                return true;
            }
        }
        return false;
    }

    private static boolean signedByNgo(PlainAgreement agreement, List<PlainPartner> partners) {
        List<String> signatories = agreement.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            for (int j = 0; j < partners.size(); j++) {
                PlainPartner partner = partners.get(j);
                if (partner.sector() == Sector.NON_GOVERNMENTAL && partner.id().equals(signatories.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean certified(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        PlainCertificate certificate = centre.certificate();
        if (certificate == null) {
            return false;
        }
        PeopleByHand.note(evidence, certificate.validUntil());
        return days.come(certificate.grantedOn()) && !certificate.validUntil().isBefore(days.today());
    }

    static boolean settled(PlainCentre centre, BenchDays days, @Nullable List<Object> evidence) {
        PeopleByHand.note(evidence, centre.formedOn());
        return !centre.formedOn().isAfter(days.yearAgo()) || centre.servicesCentre() && jointly(centre, days);
    }

    private static boolean jointly(PlainCentre centre, BenchDays days) {
        List<PlainAgreement> agreements = centre.agreements();
        for (int i = 0; i < agreements.size(); i++) {
            if (agreements.get(i).signatories().size() > 1 && inForce(agreements.get(i), days)) {
                return true;
            }
        }
        return false;
    }

    /** Something that is asked of each document. */
    @FunctionalInterface
    private interface DocumentCheck {
        boolean holds(PlainDocument document, BenchDays days);
    }
}
