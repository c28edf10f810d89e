package pl.osl.rules.vocabulary.centre;

import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.model.partnership.Partner;
import pl.osl.model.partnership.PartnershipAgreement;
import pl.osl.rules.condition.Part;

/** References from one part of a record to another, by id. */
public final class References {

    /** The community to which an organiser is assigned. */
    public static final Part<CommunityAssignment, Community> SERVED =
            Part.<CommunityAssignment, CommunityId, Community>named(
                            "community",
                            CommunityAssignment::community,
                            CentreFacts.COMMUNITIES,
                            Community::id,
                            Wording.of("społeczność", "community"))
                    .asking("{of}której społeczności dotyczy?", "{of}which community is it?");

    /** A document on which another rests. */
    public static final Part<DocumentId, InstitutionalDocument> BASIS = Part.named(
            CentreFacts.DOCUMENTS, InstitutionalDocument::id, Wording.of("dokument podstawowy", "underlying document"));

    /** The document that another amends. */
    public static final Part<InstitutionalDocument, InstitutionalDocument> AMENDED =
            Part.<InstitutionalDocument, DocumentId, InstitutionalDocument>named(
                            "amends",
                            InstitutionalDocument::amends,
                            CentreFacts.DOCUMENTS,
                            InstitutionalDocument::id,
                            Wording.of("dokument zmieniany", "amended document"))
                    .asking("{of}który dokument zmienia?", "{of}which document does it amend?");

    /** The community that a partnership serves. */
    public static final Part<PartnershipAgreement, Community> COMMUNITY_OF_PARTNERSHIP =
            Part.<PartnershipAgreement, CommunityId, Community>named(
                            "community",
                            PartnershipAgreement::community,
                            CentreFacts.COMMUNITIES,
                            Community::id,
                            Wording.of(
                                    "społeczność, której służy partnerstwo", "community that the partnership is for"))
                    .asking(
                            "{of}której społeczności służy partnerstwo?",
                            "{of}which community is the partnership for?");

    /** A partner who signed an agreement. */
    public static final Part<PartnerId, Partner> SIGNATORY =
            Part.named(CentreFacts.PARTNERS, Partner::id, Wording.of("sygnatariusz", "signatory"));

    /** A community that an outsourcing covers. */
    public static final Part<CommunityId, Community> COVERED = Part.named(
            CentreFacts.COMMUNITIES,
            Community::id,
            Wording.of("społeczność objęta zleceniem", "community covered by the outsourcing"));

    private References() {}
}
