package pl.osl.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.partnership.Partner;
import pl.osl.model.structure.CoordinatorMeeting;
import pl.osl.testkit.cases.Exemplary;

/** A centre with any number of further elements, each with its own day; the kinds differ in how they affect answers. */
public enum LargeRecord {
    /** The exemplary centre with further documents that no rule asks for, so that all that was settled stays so. */
    SETTLED(count -> with(documents(count, i -> further(i, DocumentKind.OTHER).build()))),
    /** With documents of every kind and no contents in the place of its own, so that many rules stay open. */
    OPEN(count -> Exemplary.ops()
            .withDocuments(Listing.of(documents(count, i -> further(i, kind(i)).build())))
            .withOrganisingPlans(Listing.unrecorded())),
    /** The same, each repealed a day after its adoption, so that each day another leaves them open. */
    OPEN_BY_TURNS(count -> Exemplary.ops()
            .withDocuments(Listing.of(
                    documents(count, i -> forOneDay(i, kind(i)).build())))
            .withOrganisingPlans(Listing.unrecorded())),
    /** With statutes that provide for community organising, each for a day, so that each day another settles a rule. */
    SETTLED_BY_TURNS(count -> Exemplary.ops()
            .withDocuments(Listing.of(documents(
                    count,
                    i -> forOneDay(i, DocumentKind.STATUTE)
                            .provisions(provision())
                            .build())))
            .withOrganisingPlans(Listing.unrecorded())),
    /** With partners of sectors that are not recorded, which are counted. */
    PARTNERS(count -> Exemplary.ops()
            .withPartners(Listing.of(Stream.concat(
                            Exemplary.ops().partners().stream().map(partner -> partner.withSector(Fact.unrecorded())),
                            IntStream.range(0, count).mapToObj(LargeRecord::partner))
                    .toList()))),
    /** A social services centre with meetings of its co-ordinators, whose gaps are measured. */
    MEETINGS(count -> Exemplary.cus()
            .withCoordinatorMeetings(Listing.of(IntStream.range(0, count)
                    .mapToObj(i -> CoordinatorMeeting.builder().on(day(i)).build())
                    .toList())));

    static final LocalDate FROM = LocalDate.of(1995, 1, 1);
    static final LocalDate TO = LocalDate.of(2024, 12, 31);

    private static final int DAYS = 10_950;

    private final Function<Integer, Centre> made;

    LargeRecord(Function<Integer, Centre> made) {
        this.made = made;
    }

    /** The record with the given number of further elements. */
    public Centre of(int count) {
        return made.apply(count);
    }

    private static Centre with(List<InstitutionalDocument> further) {
        List<InstitutionalDocument> documents =
                new ArrayList<>(Exemplary.ops().documents().elements());
        documents.addAll(further);
        return Exemplary.ops().withDocuments(Listing.of(documents));
    }

    private static List<InstitutionalDocument> documents(int count, Function<Integer, InstitutionalDocument> document) {
        return IntStream.range(0, count).boxed().map(document).toList();
    }

    private static InstitutionalDocument.Builder further(int i, DocumentKind kind) {
        return InstitutionalDocument.builder()
                .id("further-" + i)
                .kind(kind)
                .adopted(day(i))
                .repealed(Fact.none());
    }

    private static InstitutionalDocument.Builder forOneDay(int i, DocumentKind kind) {
        return further(i, kind).repealed(day(i).plusDays(1));
    }

    private static Partner partner(int i) {
        return Partner.builder()
                .id("further-" + i)
                .validity(Validity.from(day(i)))
                .build();
    }

    private static Listing<Provision> provision() {
        return Listing.of(List.of(Provision.builder()
                .topic(ProvisionTopic.COMMUNITY_ORGANISING)
                .validity(Validity.from(FROM))
                .build()));
    }

    private static DocumentKind kind(int i) {
        return DocumentKind.values()[i % DocumentKind.values().length];
    }

    private static LocalDate day(int i) {
        return FROM.plusDays(i % DAYS);
    }
}
