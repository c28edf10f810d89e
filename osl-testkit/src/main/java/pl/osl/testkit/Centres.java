package pl.osl.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.centre.Municipality;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.json.OslJson;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.FamiliarisationForm;

/** Generated records: every fact known, none, unrecorded or rough, every listing complete, partial or unrecorded. */
public final class Centres {

    private final Draw draw;
    private final Facts facts;

    private Centres(Draw draw) {
        this.draw = draw;
        this.facts = new Facts(draw);
    }

    /** Centres whose facts lie in the years 2011 to 2013; a failing one is shrunk and shown as JSON. */
    public static Gen<Centre> centres() {
        Gen<Centre> centres = source -> new Centres(new Draw(source)).centre();
        return centres.describedAs(OslJson::write);
    }

    /** Days of the years 2011 to 2013. */
    public static Gen<LocalDate> days() {
        return source -> new Facts(new Draw(source)).day();
    }

    private Centre centre() {
        boolean dated = draw.chance(50);
        Centre undated = Centre.builder()
                .id(CentreId.of("centre-" + draw.below(1000)))
                .name(maybe("Ośrodek „Żółw” / Ź"))
                .legalForms(facts.listing(draw.upTo(2, this::legalForm)))
                .municipalities(facts.listing(draw.upTo(2, this::municipality)))
                .familiarisations(facts.listing(draw.upTo(3, this::familiarisation)))
                .organisers(facts.listing(numbered(3, this::organiser)))
                .documents(facts.listing(numbered(4, this::document)))
                .sources(sources())
                .build();
        return dated ? Facts.possible(() -> undated.withRecordedOn(Facts.RECORDED), () -> undated) : undated;
    }

    private <E> List<E> numbered(int most, IntFunction<E> each) {
        List<E> elements = new ArrayList<>();
        int number = draw.below(most + 1);
        for (int i = 0; i < number; i++) {
            elements.add(each.apply(i));
        }
        return elements;
    }

    private LegalFormPeriod legalForm() {
        return LegalFormPeriod.builder()
                .form(facts.valueFact(() -> draw.oneOf(LegalForm.values())))
                .name(maybe("MOPS"))
                .validity(facts.validity())
                .sources(sources())
                .build();
    }

    private Municipality municipality() {
        return Municipality.builder()
                .name(maybe("Gmina"))
                .district(facts.fact(() -> "Dzielnica"))
                .validity(facts.validity())
                .sources(sources())
                .build();
    }

    private Familiarisation familiarisation() {
        int attendees = draw.below(20);
        return Familiarisation.builder()
                .on(facts.valueFact(facts::when))
                .form(facts.valueFact(() -> draw.oneOf(FamiliarisationForm.values())))
                .attendees(facts.valueFact(() -> attendees))
                .staff(facts.valueFact(() -> attendees + draw.below(20)))
                .headAttended(facts.valueFact(() -> draw.chance(50)))
                .sources(sources())
                .build();
    }

    private Organiser organiser(int number) {
        return Organiser.builder()
                .id(OrganiserId.of("organiser-" + number))
                .name(maybe("Canary Kanarek"))
                .roles(facts.listing(draw.upTo(3, () -> draw.oneOf(OrganiserRole.values()))))
                .appointment(facts.validity())
                .sources(sources())
                .build();
    }

    private InstitutionalDocument document(int number) {
        InstitutionalDocument undated = InstitutionalDocument.builder()
                .id(DocumentId.of("document-" + number))
                .kind(facts.valueFact(
                        () -> draw.oneOf(DocumentKind.STATUTE, DocumentKind.BY_LAWS, DocumentKind.OSL_PROGRAMME)))
                .title(maybe("Dokument"))
                .number(facts.fact(() -> "XXIII/235/12"))
                .issuer(facts.valueFact(() -> draw.oneOf(Issuer.values())))
                .drafted(facts.valueFact(facts::when))
                .provisions(facts.listing(draw.upTo(2, this::provision)))
                .sources(sources())
                .build();
        InstitutionalDocument adopted =
                Facts.possible(() -> undated.withAdopted(facts.fact(facts::when)), () -> undated);
        return Facts.possible(() -> adopted.withRepealed(facts.fact(facts::when)), () -> adopted);
    }

    private Provision provision() {
        return Provision.builder()
                .topic(facts.valueFact(() -> draw.oneOf(ProvisionTopic.COMMUNITY_ORGANISING, ProvisionTopic.SEAT)))
                .reference(maybe("§ 6"))
                .validity(facts.validity())
                .sources(sources())
                .build();
    }

    private List<SourceReference> sources() {
        return draw.chance(20) ? List.of(SourceReference.titled("źródło")) : List.of();
    }

    private Optional<String> maybe(String text) {
        return draw.chance(30) ? Optional.of(text) : Optional.empty();
    }
}
