package pl.osl.rules.vocabulary;

import pl.osl.model.community.Community;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.rules.condition.Part;

/** What one part of a record says of another by its id. */
public final class References {

    /** The community to which an organiser is assigned. */
    public static final Part<CommunityAssignment, Community> SERVED =
            Part.<CommunityAssignment, CommunityId, Community>named(
                    "community",
                    CommunityAssignment::community,
                    CentreFacts.COMMUNITIES,
                    Community::id,
                    Wording.of("społeczność", "community"));

    /** A document on which another rests. */
    public static final Part<DocumentId, InstitutionalDocument> BASIS = Part.named(
            CentreFacts.DOCUMENTS, InstitutionalDocument::id, Wording.of("dokument podstawowy", "underlying document"));

    private References() {}
}
