package pl.osl.rules.osl;

import java.time.LocalDate;
import pl.osl.rules.standard.Source;

/** The texts on which the rules rest, under the keys that the rules use, and the days from which legal texts hold. */
final class Bibliography {

    /** The day on which the CUS Act came into force. */
    static final LocalDate CUS_ACT_IN_FORCE = LocalDate.of(2020, 1, 1);

    /** The day on which the regulation on trainings came into force. */
    static final LocalDate TRAINING_REGULATION_IN_FORCE = LocalDate.of(2020, 4, 29);

    /** The day up to which the consolidated text of the Social Assistance Act takes changes into account. */
    static final LocalDate SOCIAL_ASSISTANCE_ACT_READ = LocalDate.of(2024, 8, 13);

    /** The day on which the regulation on supervision came into force. */
    static final LocalDate SUPERVISION_REGULATION_IN_FORCE = LocalDate.of(2017, 1, 4);

    /** The day up to which the consolidated text of the Public Benefit Act takes changes into account. */
    static final LocalDate PUBLIC_BENEFIT_ACT_READ = LocalDate.of(2024, 9, 17);

    /** The day on which the Public Finance Act came into force. */
    static final LocalDate PUBLIC_FINANCE_ACT_IN_FORCE = LocalDate.of(2010, 1, 1);

    static final Source S0 = Source.of("S0", "W Toruniu o aktywizowaniu mieszkańców przez ośrodki pomocy społecznej");

    static final Source S1 = Source.of("S1", "Rozwój OSL w ośrodkach pomocy społecznej");

    static final Source S2 = Source.of("S2", "Konferencja Pracowników Socjalnych: Od teorii do praktyki");

    static final Source S3 =
            Source.of("S3", "Kielecki MOPR doceniony za wdrażanie modelu organizowania społeczności lokalnej");

    static final Source S4 = Source.of("S4", "List o modelu organizowania społeczności lokalnej (MPiPS, CAL, ISP)");

    static final Source P1 = Source.at(
            "P1",
            "Słowniczek modelu środowiskowej pracy socjalnej / OSL",
            "https://9lib.org/article/s%C5%82owniczek-model-%C5%9Brodowiskowej-pracy-socjalnej-organizowania-spo%C5%82eczno%C5%9Bci-lokalnej.y6emlj9g");

    static final Source P4 = Source.at(
            "P4",
            "Model środowiskowej pracy socjalnej / OSL, rozdział 3.1 (praktyka środowiskowa)",
            "https://9lib.org/article/praktyka-%C5%9Brodowiskowa-model-%C5%9Brodowiskowej-socjalnej-organizowania-spo%C5%82eczno%C5%9Bci-lokaln.y6emlj9g");

    static final Source P6 = Source.at(
            "P6",
            "Ramowy model organizowania społeczności lokalnej, spis treści",
            "http://doczz.pl/doc/153300/ramowy-model-organizaowania-spo%C5%82eczno%C5%9Bci-lokalnej");

    static final Source P8 = Source.at(
            "P8",
            "ABC organizowania społeczności lokalnej, część II: metodyka pracy środowiskowej, spis treści",
            "http://docplayer.pl/3386031-Organizowanie-spolecznosci-lokalnej-metodyka-pracy-srodowiskowej-barbara-babska-marek-rymsza.html");

    static final Source P11 = Source.at(
            "P11",
            "Jak przygotować ośrodek pomocy społecznej do wdrażania metody OSL (osl.org.pl)",
            "http://www.osl.org.pl/jak-przygotowac-osrodek-pomocy-spolecznej-do-wdrazania-metody-osl/");

    static final Source P12 = Source.at(
            "P12",
            "Jak opracować mapę zasobów i potrzeb (osl.org.pl)",
            "http://www.osl.org.pl/jak-opracowac-mape-zasobow-i-potrzeb/");

    static final Source P15 = Source.at(
            "P15",
            "Model organizowania społeczności lokalnej wypływa na szerokie wody (osl.org.pl)",
            "http://www.osl.org.pl/model-organizowania-spolecznosci-lokalnej-wyplywa-na-szerokie-wody/");

    static final Source P16 = Source.at(
            "P16",
            "Czym jest Certyfikat Jakości CAL (osl.org.pl)",
            "http://www.osl.org.pl/certyfikat-cal/czym-jest-cal/");

    static final Source P17 = Source.at("P17", "Certyfikat CAL (osl.org.pl)", "http://www.osl.org.pl/certyfikat-cal/");

    static final Source P18 = Source.at(
            "P18",
            "Standardy CAL: regulamin przyznawania certyfikatu (osl.org.pl)",
            "http://www.osl.org.pl/certyfikat-cal/standardy-cal/");

    static final Source P21 = Source.at(
            "P21",
            "MOPS w Radomiu po raz trzeci uhonorowany Certyfikatem CAL (cal.org.pl)",
            "https://www.cal.org.pl/mops-w-radomiu-po-raz-trzeci-uhonorowany-certyfikatem-cal/");

    static final Source P23 = Source.at(
            "P23",
            "Recenzja narzędzi ewaluacyjnych (B. Bąbska)",
            "https://pdfslide.tips/documents/recenzja-narzdzi-ewaluacyjnych-w-zakresie-realizuje-zaplanowane-dziaania-ale.html");

    static final Source P30 = Source.at(
            "P30",
            "Organizowanie społeczności lokalnej (poznan.pl, za ABC OSL, część II, s. 20)",
            "https://www.poznan.pl/mim/main/organizowanie-spolecznosci-lokalnej,p,52642,53577.html?wo_id=444");

    static final Source C1 = Source.at(
            "C1",
            "Organizowanie społeczności lokalnej, OPS Warszawa-Targówek",
            "https://ops-targowek.waw.pl/organizowanie-spolecznosci-lokalnej/");

    static final Source C2 = Source.at(
            "C2",
            "Raport z wdrażania modelu OSL, MOPS w Szklarskiej Porębie",
            "https://doczz.pl/doc/4987601/pe%C5%82na-nazwa-instytucji--miejski-o%C5%9Brodek-pomocy-spo%C5%82ecznej-w");

    static final Source C3 = Source.at(
            "C3",
            "Osiedle Huty, MOPS w Szklarskiej Porębie",
            "http://mops.szklarskaporeba.pl/index.php?option=com_content&view=article&id=48");

    static final Source C15 = Source.at(
            "C15",
            "Organizowanie społeczności lokalnej, OPS Warszawa-Wola",
            "https://ops-wola.waw.pl/jak-pomagamy/seniorzy/organizowanie-spolecznosci-lokalnej/");

    static final Source C17 = Source.at(
            "C17",
            "Regulamin organizacyjny CUS w Mławie",
            "https://bip.cus.mlawa.pl/regulamin-organizacyjny,30,pl.html");

    static final Source C18 = Source.at(
            "C18", "Regulamin OPS w Niedrzwicy Dużej", "http://www.ops.niedrzwicaduza.pl/o_osrodku/regulamin");

    static final Source C19 = Source.at(
            "C19",
            "Zarządzenie nr 13/2013 dyrektora MOPS w Kędzierzynie-Koźlu",
            "http://docplayer.pl/1309208-Zarzlldzenie-nr-13-2013-dyrektora-miejskiego-osrodka-pomocy-spolecznej-w-k-dzierzynie-kozlu-z-dnia-21-06-2013.html");

    static final Source L1 = Source.at(
            "L1",
            "Ustawa z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych (Dz.U. 2019 poz. 1818)",
            "https://api.sejm.gov.pl/eli/acts/DU/2019/1818");

    static final Source L2 = Source.at(
            "L2",
            "Rozporządzenie z dnia 30 marca 2020 r. w sprawie szkoleń dla pracowników centrum usług społecznych (Dz.U. 2020 poz. 664)",
            "https://api.sejm.gov.pl/eli/acts/DU/2020/664");

    static final Source L3 = Source.at(
            "L3",
            "Ustawa z dnia 12 marca 2004 r. o pomocy społecznej (tekst jednolity Dz.U. 2024 poz. 1283)",
            "https://api.sejm.gov.pl/eli/acts/DU/2024/1283");

    static final Source L4 = Source.at(
            "L4",
            "Rozporządzenie z dnia 2 grudnia 2016 r. w sprawie superwizji pracy socjalnej (Dz.U. 2016 poz. 2087)",
            "https://api.sejm.gov.pl/eli/acts/DU/2016/2087");

    static final Source L5 = Source.at(
            "L5",
            "Rozporządzenie z dnia 17 kwietnia 2012 r. w sprawie specjalizacji w zawodzie pracownik socjalny (Dz.U. 2012 poz. 486)",
            "https://api.sejm.gov.pl/eli/acts/DU/2012/486");

    static final Source L6 = Source.at(
            "L6",
            "Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (tekst jednolity Dz.U. 2024 poz. 1491)",
            "https://api.sejm.gov.pl/eli/acts/DU/2024/1491");

    static final Source L8 = Source.at(
            "L8",
            "Ustawa z dnia 27 sierpnia 2009 r. o finansach publicznych (Dz.U. 2009 nr 157 poz. 1240, tekst pierwotny)",
            "https://api.sejm.gov.pl/eli/acts/DU/2009/1240");

    private Bibliography() {}
}
