package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.L1;
import static pl.osl.rules.osl.LegalTexts.L6;
import static pl.osl.rules.osl.ModelTexts.P11;
import static pl.osl.rules.osl.ModelTexts.P12;
import static pl.osl.rules.osl.ModelTexts.P17;
import static pl.osl.rules.osl.ModelTexts.P18;
import static pl.osl.rules.osl.ModelTexts.P19;
import static pl.osl.rules.osl.ModelTexts.P20;
import static pl.osl.rules.osl.ModelTexts.P23;
import static pl.osl.rules.osl.ModelTexts.P25;
import static pl.osl.rules.osl.ModelTexts.P30;
import static pl.osl.rules.osl.ModelTexts.P8;
import static pl.osl.rules.osl.SeedTexts.S1;
import static pl.osl.rules.osl.SeedTexts.S2;
import static pl.osl.rules.osl.SeedTexts.S3;
import static pl.osl.rules.osl.SeedTexts.S4;

import java.util.List;
import pl.osl.rules.standard.Judgement;

/** What the sources demand of a centre but no record can show: attitudes, quality and choices of method. */
final class HumanJudgement {

    static final List<Judgement> DEMANDS = List.of(
            Judgement.of(
                    "pracownicy odnoszą się do odbiorców pomocy z szacunkiem, bez pogardy, niechęci i lekceważenia",
                    "the staff treat those they help with respect, without contempt, dislike or disregard",
                    S1.seed()),
            Judgement.of(
                    "odbiorca pomocy jest partnerem, a nie klientem; pracuje się z ludźmi, a nie dla nich",
                    "a person who receives help is a partner, not a client; work is done with people, not for them",
                    S1.seed(),
                    P30.publishedModel()),
            Judgement.of(
                    "ośrodek (centrum) nie ogranicza się do funkcji osłonowej, lecz aktywizuje i usamodzielnia",
                    "the centre does not merely protect people, but helps them to become active and independent",
                    S1.seed()),
            Judgement.of(
                    "społeczność jest traktowana podmiotowo, jako coś więcej niż suma jednostek",
                    "a community is treated as an agent in its own right, as more than the sum of its members",
                    S1.seed()),
            Judgement.of(
                    "praca obejmuje przede wszystkim grupy i społeczności zagrożone marginalizacją i wykluczeniem",
                    "the work is above all for groups and communities at risk of marginalisation and exclusion",
                    S1.seed(),
                    P25.publishedModel()),
            Judgement.of(
                    "ośrodek (centrum) łączy spontaniczną aktywizację z profesjonalną metodyką pracy środowiskowej",
                    "the centre combines spontaneous mobilisation with the professional methodology of community "
                            + "work",
                    S3.seed()),
            Judgement.of(
                    "program ośrodka (centrum) opiera się na bezpośrednich doświadczeniach i zaangażowaniu mieszkańców",
                    "the programme of the centre builds on the direct experience and involvement of residents",
                    S3.seed(),
                    P17.publishedModel(),
                    P20.publishedModel()),
            Judgement.of(
                    "społeczność zyskuje zdolność do rozwiązywania własnych problemów",
                    "the community gains the capacity to solve its own problems",
                    S4.seed()),
            Judgement.of(
                    "odkrywa się siłę i energię uśpionej społeczności i uruchamia jej kapitał społeczny, także tam, gdzie jest niski",
                    "the undiscovered strength and energy of a dormant community are brought out, and its social capital, however low, is set to work",
                    S1.seed()),
            Judgement.of(
                    "ożywają więzi i samopomoc mieszkańców",
                    "bonds and self-help among residents are revived",
                    S4.seed()),
            Judgement.of(
                    "zmienia się wizerunek ośrodka (centrum) wśród odbiorców pomocy, w społeczności i w innych instytucjach, więc łatwiej angażować je do wspólnych działań",
                    "the image of the centre changes among those it helps, in the community and in other institutions, so that they are engaged more easily",
                    S1.seed()),
            Judgement.of(
                    "OSL jest kwalifikowaną usługą społeczną, świadczoną przez specjalistów",
                    "OSL is a qualified social service, provided by specialists",
                    S1.seed(),
                    S2.seed(),
                    S3.seed()),
            Judgement.of(
                    "organizatorzy uczą się od siebie nawzajem, na przykład w Ogólnopolskim Forum Organizatorów Społeczności Lokalnej",
                    "the organisers learn from one another, for instance in the national Forum of community organisers",
                    S3.seed(),
                    P25.publishedModel()),
            Judgement.of(
                    "ośrodek (centrum) upowszechnia OSL wśród organizacji pozarządowych, które mogą je prowadzić w całości lub w części",
                    "the centre promotes OSL among non-governmental organisations, which may carry it out in "
                            + "whole or in part",
                    S3.seed()),
            Judgement.of(
                    "zespół jest otwarty na nowe formy pracy",
                    "the team is open to new forms of work",
                    P11.publishedModel(),
                    P19.publishedModel()),
            Judgement.of(
                    "organizator ma wiedzę i umiejętności, a nie tylko zaświadczenie o szkoleniu",
                    "the organiser has knowledge and skills, not only a training certificate",
                    P11.publishedModel()),
            Judgement.of(
                    "władze gminy są przychylne, a nie tylko poinformowane",
                    "the municipal authorities are supportive, not only informed",
                    P11.publishedModel()),
            Judgement.of(
                    "mapa zasobów i potrzeb jest rzetelna: opisuje jedną konkretną społeczność, a wnioski wynikają z opisu",
                    "the map of resources and needs is sound: it describes one actual community, and its conclusions follow from that",
                    P12.publishedModel()),
            Judgement.of(
                    "diagnoza sama aktywizuje mieszkańców i przestrzega zasad etyki",
                    "the diagnosis itself mobilises residents and observes ethical principles",
                    P8.publishedModel()),
            Judgement.of(
                    "wybór strategii – konsensusu i współpracy, edukacyjno-perswazyjnej lub konfliktu – odpowiada sytuacji",
                    "the choice of strategy – consensus and co-operation, education and persuasion, or conflict – suits the situation",
                    P8.publishedModel()),
            Judgement.of(
                    "ośrodek (centrum) jest ważnym punktem na mapie lokalnej aktywności",
                    "the centre is an important point on the map of local activity",
                    P19.publishedModel()),
            Judgement.of(
                    "problemy są widziane i diagnozowane tak, jak widzą je mieszkańcy",
                    "problems are seen and diagnosed as the residents see them",
                    P19.publishedModel()),
            Judgement.of(
                    "nic nie dzieje się dla ludzi bez ludzi",
                    "nothing is done for people without people",
                    P19.publishedModel()),
            Judgement.of("pomysły są wprowadzane w życie", "ideas are put into practice", P19.publishedModel()),
            Judgement.of("partnerzy są traktowani poważnie", "partners are taken seriously", P19.publishedModel()),
            Judgement.of(
                    "współpraca z organizacjami opiera się na pomocniczości, suwerenności stron, partnerstwie, efektywności, uczciwej konkurencji i jawności",
                    "co-operation with organisations is based on subsidiarity, sovereignty of the parties, "
                            + "partnership, efficiency, fair competition and openness",
                    L6.law().clause("art. 5 ust. 3")),
            Judgement.of(
                    "centrum usług społecznych kieruje się zasadami powszechności, podmiotowości, jakości, kompleksowości, współpracy, pomocniczości i wzmacniania więzi",
                    "a social services centre follows the principles of universality, respect for persons, "
                            + "quality, comprehensiveness, co-operation, subsidiarity and strengthening of bonds",
                    L1.law().clause("art. 14")),
            Judgement.of(
                    "plan organizowania społeczności lokalnej i diagnoza centrum usług społecznych wynikają z wniosków z rozeznania potrzeb i potencjału wspólnoty samorządowej",
                    "the community-organising plan and the diagnosis of a social services centre follow from the conclusions of its assessment of needs and potential",
                    L1.law().clause("art. 20 ust. 2"),
                    L1.law().clause("art. 21 ust. 1")),
            Judgement.of(
                    "godność, solidarność, współpraca, akceptacja różnorodności i włączanie obywateli w decyzje są wartościami, którymi ośrodek (centrum) się kieruje",
                    "dignity, solidarity, co-operation, acceptance of diversity and inclusion of citizens in "
                            + "decisions are values that guide the centre",
                    P17.publishedModel(),
                    P25.publishedModel()),
            Judgement.of(
                    "ewaluacja pokazuje zmianę dokonaną głównie przez mieszkańców, a nie samo wykonanie działań",
                    "the evaluation shows a change brought about mainly by residents, not only that actions were "
                            + "carried out",
                    P23.publishedModel()),
            Judgement.of(
                    "organizator wspiera proces tak długo, aż powstaną struktury, które go przejmą i zapewnią społeczności samostanowienie",
                    "the organiser supports the process until structures arise that take it over and ensure "
                            + "self-determination",
                    P30.publishedModel()),
            Judgement.of(
                    "spełniono wszystkie wymagania CAL wobec kandydatów do certyfikatu (pełna lista nie była "
                            + "dostępna)",
                    "all of CAL's requirements for the certificate are met, the full list of which was not available",
                    P18.publishedModel().clause("pkt 2")));

    private HumanJudgement() {}
}
