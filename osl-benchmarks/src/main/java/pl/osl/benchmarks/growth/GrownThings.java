package pl.osl.benchmarks.growth;

import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.STANDARD;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.benchmarks.LargeRecord;
import pl.osl.model.centre.Centre;
import pl.osl.model.community.Community;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Listing;
import pl.osl.model.json.OslJson;
import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.model.organiser.Organiser;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.osl.OslRule;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.vocabulary.document.DocumentFacts;
import pl.osl.rules.waiver.Waiver;
import pl.osl.rules.waiver.Waivers;
import pl.osl.testkit.cases.Exemplary;

/** What may grow: each listing of a record, elements of several kinds, references between listings, rules, stages, waivers. */
final class GrownThings {

    private static final int MANY = 50_000;
    private static final int MANY_RULES = 5_000;

    /** No document that may be read is longer; a part of it is left for the rest of the record. */
    private static final int LONGEST = OslJson.LONGEST_DOCUMENT - 1_000_000;

    private static final Assessor ASSESSOR = Assessor.of(OslStandard.edition2014());

    private GrownThings() {}

    static Stream<GrownThing> all() {
        return Stream.of(listings(), kinds(), references(), standards(), waivers())
                .flatMap(shapes -> shapes);
    }

    private static Stream<GrownThing> listings() {
        return GrownRecord.of(Exemplary.ops(), Exemplary.cus()).stream()
                .map(record -> new GrownThing(
                        record.name(), Math.min(MANY, LONGEST / record.lengthOfOne()), record::of, count -> ASSESSOR));
    }

    private static Stream<GrownThing> kinds() {
        return Stream.of(LargeRecord.values())
                .map(kind -> ofRecord(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), kind::of));
    }

    private static Stream<GrownThing> references() {
        return Stream.of(
                ofRecord("by-laws resting each on its document", GrownThings::resting),
                ofRecord("assignments, each of its organiser to its community", GrownThings::assigned),
                ofRecord("assignments of one organiser, each to its community", GrownThings::assignedTogether));
    }

    private static GrownThing ofRecord(String name, IntFunction<Centre> made) {
        return new GrownThing(name, MANY, (count, complete) -> OslJson.write(made.apply(count)), count -> ASSESSOR);
    }

    private static Centre resting(int count) {
        Stream<InstitutionalDocument> statutes = IntStream.range(0, count / 2)
                .mapToObj(i -> adopted("statute-" + i, DocumentKind.STATUTE).build());
        Stream<InstitutionalDocument> byLaws = IntStream.range(0, count / 2)
                .mapToObj(i -> adopted("by-laws-" + i, DocumentKind.BY_LAWS)
                        .restsOn(Listing.of(List.of(DocumentId.of("statute-" + i))))
                        .build());
        return Exemplary.ops()
                .withDocuments(Listing.of(Stream.concat(statutes, byLaws).toList()));
    }

    private static InstitutionalDocument.Builder adopted(String id, DocumentKind kind) {
        return InstitutionalDocument.builder().id(id).kind(kind).adopted("2013-05-15");
    }

    private static Centre assigned(int count) {
        return ofCommunities(count / 2)
                .withOrganisers(Listing.of(IntStream.range(0, count / 2)
                        .mapToObj(i -> Organiser.builder()
                                .id("organiser-" + i)
                                .communities(Listing.of(List.of(to(i))))
                                .build())
                        .toList()));
    }

    private static Centre assignedTogether(int count) {
        return ofCommunities(count / 2)
                .withOrganisers(Listing.of(List.of(Organiser.builder()
                        .id("organiser-0")
                        .communities(Listing.of(IntStream.range(0, count / 2)
                                .mapToObj(GrownThings::to)
                                .toList()))
                        .build())));
    }

    private static Centre ofCommunities(int count) {
        return Centre.builder()
                .id("grown")
                .communities(Listing.of(IntStream.range(0, count)
                        .mapToObj(i -> Community.builder().id("community-" + i).build())
                        .toList()))
                .build();
    }

    private static CommunityAssignment to(int community) {
        return CommunityAssignment.builder().community("community-" + community).build();
    }

    private static Stream<GrownThing> standards() {
        String record = OslJson.write(Exemplary.ops());
        return Stream.of(
                new GrownThing(
                        "rules of one stage",
                        MANY_RULES,
                        (count, complete) -> record,
                        count -> Assessor.of(Standard.of("Grown", "1", Stage.of("G", "Etap", "Stage", rules(count))))),
                new GrownThing(
                        "stages, each after the one before",
                        MANY_RULES,
                        (count, complete) -> record,
                        count -> Assessor.of(Standard.of("Grown", "1", stages(count)))));
    }

    private static Rule[] rules(int count) {
        return IntStream.range(0, count).mapToObj(GrownThings::grown).toArray(Rule[]::new);
    }

    private static Stage[] stages(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Stage stage = Stage.of("G" + i, "Etap " + i, "Stage " + i, grown(i));
                    return i == 0 ? stage : stage.after("G" + (i - 1));
                })
                .toArray(Stage[]::new);
    }

    private static Rule grown(int number) {
        return rule("GROWN-" + number, STANDARD)
                .titled("Reguła " + number, "Rule " + number)
                .cites(OslStandard.edition2014().rules().get(0).citations().get(0))
                .says(
                        polish("jest statut nr " + number, "nie ma statutu nr " + number),
                        english("there is statute " + number, "there is no statute " + number))
                .requires(DOCUMENTS
                        .atLeast(number % 7)
                        .and(DOCUMENTS.some(DocumentFacts.DOCUMENT_KIND.is(DocumentKind.STATUTE))));
    }

    private static Stream<GrownThing> waivers() {
        String record = OslJson.write(Exemplary.ops());
        return Stream.of(new GrownThing(
                "waivers, of as many centres",
                MANY,
                (count, complete) -> record,
                count -> ASSESSOR.withWaivers(Waivers.of(IntStream.range(0, count)
                        .mapToObj(i -> waiver(i == 0 ? Exemplary.ops().id() : CentreId.of("centre-" + i)))
                        .toArray(Waiver[]::new)))));
    }

    private static Waiver waiver(CentreId centre) {
        return Waiver.builder()
                .rule(OslRule.OSL_16)
                .centre(centre)
                .reason("planned")
                .grantedBy("board")
                .until(LocalDate.of(2030, 12, 31))
                .build();
    }
}
