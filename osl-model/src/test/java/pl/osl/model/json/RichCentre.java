package pl.osl.model.json;

import static pl.osl.model.fact.Fact.none;

import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.centre.Municipality;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Issuer;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Validity;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.structure.Familiarisation;
import pl.osl.model.structure.FamiliarisationAudience;
import pl.osl.model.structure.FamiliarisationForm;

/** A centre in which every field of every type is recorded at least once, and its written form. */
public final class RichCentre {

    static final LegalFormPeriod LEGAL_FORM = LegalFormPeriod.builder()
            .form(LegalForm.MOPS)
            .name("MOPS w Łęcznej")
            .validity(Validity.from("1990").until("2019-12-31"))
            .addSources(SourceReference.titled("statut"))
            .build();

    static final Municipality MUNICIPALITY = Municipality.builder()
            .name("Łęczna")
            .district(none())
            .validity(Validity.from("1990-05-27"))
            .build();

    static final Familiarisation FAMILIARISATION = Familiarisation.builder()
            .on("[2012-03..2012-04-15]")
            .form(FamiliarisationForm.TRAINING)
            .audience(FamiliarisationAudience.SOCIAL_WORKERS)
            .staff(12)
            .attendees(0)
            .headAttended(false)
            .build();

    static final Organiser ORGANISER = Organiser.builder()
            .id("org-1")
            .name("Anna \"Ania\" Żak")
            .roles(Listing.of(OrganiserRole.ANIMATOR, OrganiserRole.LOCAL_PLANNER))
            .appointment(Validity.from("[..2012-04-26]").untilUnrecorded())
            .build();

    static final Provision PROVISION = Provision.builder()
            .topic(ProvisionTopic.COMMUNITY_ORGANISING)
            .reference("§ 6")
            .validity(new Validity(Fact.unrecorded(), none()))
            .build();

    public static final InstitutionalDocument DOCUMENT = InstitutionalDocument.builder()
            .id("statut")
            .kind(DocumentKind.STATUTE)
            .title("Statut")
            .number("XXIII/235/12")
            .issuer(Issuer.COUNCIL)
            .drafted("2012")
            .adopted("2012-04-26")
            .repealed(none())
            .provisions(Listing.of(PROVISION))
            .build();

    static final SourceReference SOURCE = SourceReference.builder()
            .title("BIP")
            .address("https://bip.example.pl/?a=1&b=2")
            .readOn("2014-06-30")
            .uncertainty("skan nieczytelny")
            .build();

    static final Centre CENTRE = Centre.builder()
            .id("mops-leczna")
            .name("MOPS")
            .recordedOn("2014-06-30")
            .legalForms(Listing.of(LEGAL_FORM))
            .municipalities(Listing.of(MUNICIPALITY))
            .familiarisations(Listing.atLeast(FAMILIARISATION))
            .organisers(Listing.of(ORGANISER))
            .documents(Listing.atLeast(
                    DOCUMENT, InstitutionalDocument.builder().id("plan").build()))
            .addSources(SOURCE)
            .build();

    static final String TEXT = String.join(
                    "",
                    "{'schemaVersion':'1.0','id':'mops-leczna','name':'MOPS','recordedOn':'2014-06-30',",
                    "'legalForms':[{'form':'MOPS','name':'MOPS w Łęcznej','validity':{'from':'1990','until':'2019-12-31'},",
                    "'sources':[{'title':'statut'}]}],",
                    "'municipalities':[{'name':'Łęczna','district':null,'validity':{'from':'1990-05-27','until':null}}],",
                    "'familiarisations':{'atLeast':[{'on':'[2012-03..2012-04-15]','form':'TRAINING','audience':'SOCIAL_WORKERS',",
                    "'staff':12,'attendees':0,",
                    "'headAttended':false}]},",
                    "'organisers':[{'id':'org-1','name':'Anna \\'Ania\\' Żak','roles':['ANIMATOR','LOCAL_PLANNER'],",
                    "'appointment':{'from':'[..2012-04-26]'}}],",
                    "'documents':{'atLeast':[{'id':'statut','kind':'STATUTE','title':'Statut','number':'XXIII/235/12',",
                    "'issuer':'COUNCIL','drafted':'2012','adopted':'2012-04-26','repealed':null,",
                    "'provisions':[{'topic':'COMMUNITY_ORGANISING','reference':'§ 6','validity':{'until':null}}]},",
                    "{'id':'plan'}]},",
                    "'sources':[{'title':'BIP','address':'https://bip.example.pl/?a=1&b=2','readOn':'2014-06-30',",
                    "'uncertainty':'skan nieczytelny'}]}")
            .replace('\'', '"');

    private RichCentre() {}
}
