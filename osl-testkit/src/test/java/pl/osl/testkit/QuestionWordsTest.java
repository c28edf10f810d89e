package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.finding.AskedGap;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PolishGender;
import pl.osl.testkit.generate.RecordType;

/** How the words of the vocabulary are asked for, and in which gender their Polish names are taken. */
class QuestionWordsTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 31);

    /** To be read through: each name with the gender that the forms of a question take after it. */
    private static final Map<PolishGender, String> GENDERS =
            Map.of(PolishGender.MASCULINE, """
                    akt utworzenia ośrodka (centrum)
                    cel szczegółowy
                    dawny przebieg granic
                    dokument
                    dokument podstawowy
                    dowód zapoznania
                    element potencjału
                    etap pracy
                    inny dokument
                    inny dokument strategiczny
                    kontakt z władzami gminy w sprawie OSL
                    lider
                    moduł
                    odbiorca
                    okres kierowania OSL
                    okres pracy środowiskowej
                    organizator społeczności lokalnej
                    partner
                    plan organizowania społeczności lokalnej
                    podmiot oferty wspólnej
                    program OSL ośrodka (centrum)
                    program aktywności lokalnej
                    program rewitalizacji
                    program usług społecznych
                    program współpracy z organizacjami pozarządowymi
                    przegląd przeszkód
                    regulamin organizacyjny
                    rezultat etapu
                    rodzaj jednostki
                    rodzaj zasobów, których nie znaleziono
                    schemat organizacyjny
                    stan zatrudnienia
                    statut
                    sygnatariusz
                    wniosek o certyfikat CAL
                    wskaźnik
                    zakres czynności
                    zapis
                    zasób
                    """, PolishGender.FEMININE, """
                    aktualizacja diagnozy
                    aktualizacja planu
                    część diagnozy
                    część dokumentu
                    część mapy
                    diagnoza
                    diagnoza potrzeb i potencjału wspólnoty samorządowej
                    ewaluacja
                    grupa mieszkańców
                    komórka organizacyjna
                    mapa zasobów i potrzeb
                    nazwa roli
                    obsługiwana gmina
                    ocena zasobów pomocy społecznej
                    odmowa superwizji
                    podstawa prawna
                    potrzeba
                    przeszkoda
                    rola
                    specjalizacja
                    społeczność
                    społeczność objęta zleceniem
                    strategia rozwiązywania problemów społecznych
                    strategia rozwoju
                    superwizja
                    zmiana wniosków z rozeznania
                    """, PolishGender.NEUTER, """
                    badanie
                    badanie na potrzeby diagnozy CUS
                    dane o liczbie mieszkańców z jednego dnia
                    działanie
                    działanie w planie
                    ogłoszenie konkursu
                    podsumowanie realizacji indywidualnych planów usług społecznych
                    porozumienie partnerskie
                    powiązanie superwizora
                    przekazanie działań społeczności
                    przekazanie wniosków z superwizji
                    rozwiązanie
                    spotkanie koordynatorów indywidualnych planów usług społecznych
                    sprawozdanie roczne
                    stanowisko
                    szkolenie
                    szkolenie pracowników
                    wskazanie do pracy ze społecznością
                    zadanie
                    zaplanowane działanie
                    zapoznanie pracowników z OSL
                    zlecenie OSL
                    zlecone zadanie
                    """);

    @ParameterizedTest
    @MethodSource("words")
    void every_word_has_a_question_of_its_own(Word word) {
        if (RecordType.is(word.subject())) {
            boolean hasId = RecordType.of(word.subject()).fields().containsKey("id");
            Object nothing = OslJson.read(hasId ? "{\"id\": \"x\"}" : "{}", word.subject());
            List<AskedGap> open = word.asked(nothing, DAY).open(1);
            assertThat(open).hasSize(1);
            Wording label = open.get(0).gap().lacking();
            assertThat(open.get(0).question())
                    .as("%s", word)
                    .isNotIn(
                            FactQuestion.ofValue(label),
                            FactQuestion.ofDay(label),
                            FactQuestion.ofText(label),
                            FactQuestion.ofPart(label),
                            FactQuestion.ofListing(label));
        }
    }

    static List<Word> words() {
        return Word.all();
    }

    @Test
    void every_name_is_taken_in_its_gender() {
        Map<PolishGender, String> taken = Stream.concat(
                        Word.all().stream()
                                .map(Word::word)
                                .filter(Elements.class::isInstance)
                                .map(word -> (Elements<?, ?>) word)
                                .map(each ->
                                        Map.entry(each.gender(), each.singular().polish())),
                        Stream.of(DocumentKind.values())
                                .map(kind -> kind.wording().polish())
                                .map(name -> Map.entry(PolishGender.of(name), name)))
                .distinct()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining("\n", "", "\n"))));
        assertThat(taken).isEqualTo(GENDERS);
    }
}
