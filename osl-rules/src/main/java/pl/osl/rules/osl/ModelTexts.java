package pl.osl.rules.osl;

import java.util.List;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/** Publications by the authors of the model: the books, as far as they could be read, and the websites of CAL. */
final class ModelTexts {

    static final Source P1 = text(
            "P1",
            "Słowniczek modelu środowiskowej pracy socjalnej / OSL",
            "https://9lib.org/article/s%C5%82owniczek-model-%C5%9Brodowiskowej-pracy-socjalnej-organizowania-spo%C5%82eczno%C5%9Bci-lokalnej.y6emlj9g");

    static final Source P2 = text(
            "P2",
            "Model środowiskowej pracy socjalnej / OSL, rozdział 1 (założenia modelu)",
            "https://9lib.org/article/organizowanie-spo%C5%82eczno%C5%9Bci-lokalnej-za%C5%82o%C5%BCenia-modelu.y6emlj9g");

    static final Source P3 = text(
            "P3",
            "Model środowiskowej pracy socjalnej / OSL, rozdział 2 (organizator społeczności lokalnej)",
            "https://9lib.org/article/organizator-spo%C5%82eczno%C5%9Bci-lokalnej-role-zadania.y6emlj9g");

    static final Source P4 = text(
            "P4",
            "Model środowiskowej pracy socjalnej / OSL, rozdział 3.1 (praktyka środowiskowa)",
            "https://9lib.org/article/praktyka-%C5%9Brodowiskowa-model-%C5%9Brodowiskowej-socjalnej-organizowania-spo%C5%82eczno%C5%9Bci-lokaln.y6emlj9g");

    static final Source P5 = text(
            "P5",
            "Model środowiskowej pracy socjalnej / OSL, strony wstępne",
            "https://9lib.org/document/y6emlj9g-model-%C5%9Brodowiskowej-pracy-socjalnej-organizowania-spo%C5%82eczno%C5%9Bci-lokalnej.html");

    static final Source P6 = text(
            "P6",
            "Ramowy model organizowania społeczności lokalnej, spis treści",
            "http://doczz.pl/doc/153300/ramowy-model-organizaowania-spo%C5%82eczno%C5%9Bci-lokalnej");

    static final Source P7 = text(
            "P7",
            "ABC organizowania społeczności lokalnej, część III: OSL – usługa społeczna, spis treści",
            "https://doczz.pl/doc/616376/abc-organizowania-spo%C5%82eczno%C5%9Bci-lokalnej");

    static final Source P8 = text(
            "P8",
            "ABC organizowania społeczności lokalnej, część II: metodyka pracy środowiskowej, spis treści",
            "http://docplayer.pl/3386031-Organizowanie-spolecznosci-lokalnej-metodyka-pracy-srodowiskowej-barbara-babska-marek-rymsza.html");

    static final Source P9 = text(
            "P9",
            "ABC organizowania społeczności lokalnej, część I: organizator – refleksyjny praktyk, spis treści",
            "https://studylibpl.com/doc/1383174/cz.-i-%E2%80%93-organizator-spo%C5%82eczno%C5%9Bci-lokalnej-%E2%80%93-refleksyjny-p...");

    static final Source P10 = text(
            "P10",
            "Ostateczna wersja modelu OSL jest już dostępna (cal.org.pl)",
            "https://www.cal.org.pl/ostateczna-wersja-modelu-osl-jest-juz-dostepna/");

    static final Source P11 = text(
            "P11",
            "Jak przygotować ośrodek pomocy społecznej do wdrażania metody OSL (osl.org.pl)",
            "http://www.osl.org.pl/jak-przygotowac-osrodek-pomocy-spolecznej-do-wdrazania-metody-osl/");

    static final Source P12 = text(
            "P12",
            "Jak opracować mapę zasobów i potrzeb (osl.org.pl)",
            "http://www.osl.org.pl/jak-opracowac-mape-zasobow-i-potrzeb/");

    static final Source P13 = text(
            "P13",
            "Polscy community workers z certyfikatami (osl.org.pl)",
            "http://www.osl.org.pl/polscy-community-workers-z-certyfikatami/");

    static final Source P14 = text("P14", "Szkolenia (osl.org.pl)", "http://www.osl.org.pl/szkolenia/");

    static final Source P15 = text(
            "P15",
            "Model organizowania społeczności lokalnej wypływa na szerokie wody (osl.org.pl)",
            "http://www.osl.org.pl/model-organizowania-spolecznosci-lokalnej-wyplywa-na-szerokie-wody/");

    static final Source P16 = text(
            "P16",
            "Czym jest Certyfikat Jakości CAL (osl.org.pl)",
            "http://www.osl.org.pl/certyfikat-cal/czym-jest-cal/");

    static final Source P17 = text("P17", "Certyfikat CAL (osl.org.pl)", "http://www.osl.org.pl/certyfikat-cal/");

    static final Source P18 = text(
            "P18",
            "Standardy CAL: regulamin przyznawania certyfikatu (osl.org.pl)",
            "http://www.osl.org.pl/certyfikat-cal/standardy-cal/");

    static final Source P19 = text(
            "P19",
            "Jak dołączyć do sieci instytucji CAL: krok po kroku (cal.org.pl)",
            "https://www.cal.org.pl/siec-instytucji-cal/jak-dolaczyc/krok-po-kroku/");

    static final Source P20 = text(
            "P20",
            "Dlaczego CAL: instytucje z certyfikatem (cal.org.pl)",
            "https://www.cal.org.pl/siec-instytucji-cal/instytucje-z-certyfikatem/dlaczego-cal/");

    static final Source P21 = text(
            "P21",
            "MOPS w Radomiu po raz trzeci uhonorowany Certyfikatem CAL (cal.org.pl)",
            "https://www.cal.org.pl/mops-w-radomiu-po-raz-trzeci-uhonorowany-certyfikatem-cal/");

    static final Source P22 = text(
            "P22",
            "Wrocław dołączył do sieci: dwa ośrodki z certyfikatami (cal.org.pl)",
            "https://www.cal.org.pl/wroclaw-dolaczyl-do-sieci-dwa-osrodki-z-certyfikatami/");

    static final Source P23 = text(
            "P23",
            "Recenzja narzędzi ewaluacyjnych (B. Bąbska)",
            "https://pdfslide.tips/documents/recenzja-narzdzi-ewaluacyjnych-w-zakresie-realizuje-zaplanowane-dziaania-ale.html");

    static final Source P24 = text(
            "P24",
            "Jak zostać członkiem Ogólnopolskiego Forum OSL (cal.org.pl)",
            "https://www.cal.org.pl/strefy-wiedzy/ogolnopolskie-forum-osl/jak-zostac-czlonkiem-ofosl/");

    static final Source P25 = text(
            "P25",
            "Powstało Ogólnopolskie Forum Organizatorów Społeczności Lokalnych (cal.org.pl)",
            "https://www.cal.org.pl/powstalo-ogolnopolskie-forum-organizatorow-spolecznosci-lokalnych/");

    static final Source P26 = text(
            "P26",
            "III Konferencja Pracowników Socjalnych w Warszawie (cal.org.pl)",
            "https://www.cal.org.pl/iii-konferencja-pracownikow-socjalnych-w-warszawie/");

    static final Source P27 = text(
            "P27",
            "Zaproszenie na konferencję: organizowanie społeczności lokalnej – nowa jakość, perspektywa, wyzwanie (cal.org.pl)",
            "https://www.cal.org.pl/zaproszenie-na-konferencje-organizowanie-spolecznosci-lokalnej-nowa-jakosc-perspektywa-wyzwanie/");

    static final Source P28 = text(
            "P28",
            "Organizowanie społeczności lokalnej – nowa jakość, perspektywa, wyzwanie (cal.org.pl)",
            "https://www.cal.org.pl/organizowanie-spolecznosci-lokalnej-nowa-jakosc-perspektywa-wyzwanie/");

    static final Source P29 =
            text("P29", "Co nas wyróżnia (cal.org.pl)", "https://www.cal.org.pl/o-nas/jak-dzialamy/co-nas-wyroznia/");

    static final Source P30 = text(
            "P30",
            "Organizowanie społeczności lokalnej (poznan.pl, za ABC OSL, część II, s. 20)",
            "https://www.poznan.pl/mim/main/organizowanie-spolecznosci-lokalnej,p,52642,53577.html?wo_id=444");

    static final Source P31 = text(
            "P31",
            "A. Twelvetrees, Pracując ze społecznością, wydanie polskie 2014, spis treści",
            "http://docplayer.pl/5173591-Pracujac-ze-spolecznoscia.html");

    static final Source P32 = text(
            "P32",
            "Superwizja pracy socjalnej, 2013, spis treści",
            "http://docplayer.pl/6881704-Superwizja-pracy-socjalnej.html");

    static final Source P33 = text(
            "P33",
            "Prace LIS, nr 1, 2011: Środowiskowa praca socjalna – analiza doświadczeń i kierunki rozwoju, spis treści",
            "http://docplayer.pl/1591065-Srodowiskowa-praca-socjalna-analiza-doswiadczen-i-kierunki-rozwoju-15.html");

    static final List<Source> ALL = List.of(
            P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23,
            P24, P25, P26, P27, P28, P29, P30, P31, P32, P33);

    private ModelTexts() {}

    private static Source text(String key, String title, String address) {
        return Source.of(key, SourceKind.PUBLISHED_MODEL, title).at(address);
    }
}
