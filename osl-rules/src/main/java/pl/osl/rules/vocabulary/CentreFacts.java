package pl.osl.rules.vocabulary;

import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.condition.Elements;

/** What is recorded of a centre: the listings from which every rule starts. */
public final class CentreFacts {

    public static final Elements<Centre, LegalFormPeriod> LEGAL_FORMS = Elements.dated(
            "legalForms",
            Centre::legalForms,
            Wording.of("formy prawne", "legal forms"),
            Wording.of("forma prawna", "legal form"),
            LegalFormFacts.STANDING);

    public static final Elements<Centre, Familiarisation> FAMILIARISATIONS = Elements.dated(
            "familiarisations",
            Centre::familiarisations,
            Wording.of("zapoznania pracowników z OSL", "familiarisations of staff with OSL"),
            Wording.of("zapoznanie pracowników z OSL", "familiarisation of staff with OSL"),
            FamiliarisationFacts.STANDING);

    public static final Elements<Centre, Organiser> ORGANISERS = Elements.dated(
            "organisers",
            Centre::organisers,
            Wording.of("organizatorzy społeczności lokalnej", "community organisers"),
            Wording.of("organizator społeczności lokalnej", "community organiser"),
            OrganiserFacts.STANDING);

    public static final Elements<Centre, InstitutionalDocument> DOCUMENTS = Elements.dated(
            "documents",
            Centre::documents,
            Wording.of("dokumenty", "documents"),
            Wording.of("dokument", "document"),
            DocumentFacts.STANDING);

    private CentreFacts() {}
}
