package pl.osl.rules.osl;

import java.time.LocalDate;
import java.util.List;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/** Texts that centres publish about their own practice, and reports by others about it. */
final class CentreTexts {

    static final Source C1 = text(
            "C1",
            "Organizowanie społeczności lokalnej, OPS Warszawa-Targówek",
            "https://ops-targowek.waw.pl/organizowanie-spolecznosci-lokalnej/");

    static final Source C2 = text(
            "C2",
            "Raport z wdrażania modelu OSL, MOPS w Szklarskiej Porębie",
            "https://doczz.pl/doc/4987601/pe%C5%82na-nazwa-instytucji--miejski-o%C5%9Brodek-pomocy-spo%C5%82ecznej-w");

    static final Source C3 = text(
            "C3",
            "Osiedle Huty, MOPS w Szklarskiej Porębie",
            "http://mops.szklarskaporeba.pl/index.php?option=com_content&view=article&id=48");

    static final Source C4 = text(
            "C4",
            "Mapa potrzeb i zasobów, MOPS w Szklarskiej Porębie, 2007",
            "https://studylibpl.com/doc/572356/mapa-potrzeb-i-zasob%C3%B3w---mops-szklarska-por%C4%99ba");

    static final Source C5 = text(
            "C5",
            "Porozumienie partnerskie, MOPS w Szklarskiej Porębie, 2007",
            "http://mops.szklarskaporeba.pl/index.php?option=com_content&view=article&id=56");

    static final Source C6 = text(
            "C6",
            "Certyfikat Jakości CAL dla MOPS w Stalowej Woli, 2016",
            "https://www.mops-stalwol.pl/index.php/artykuly/80-start/429-certyfikat-jakosci-cal-dla-miejskiego-osrodka-pomocy-spolecznej-w-stalowej-woli");

    static final Source C7 = text(
                    "C7",
                    "MOPS w Stalowej Woli otrzymał Certyfikat Jakości CAL (sztafeta.pl)",
                    "https://sztafeta.pl/2021/07/05/mops-w-stalowej-woli-otrzymal-certyfikat-jakosci-centrum-aktywnosci-lokalnej/")
            .on(LocalDate.of(2021, 7, 5));

    static final Source C8 = text(
            "C8",
            "Wizyta studyjna w Nadodrzańskim Centrum Wsparcia we Wrocławiu, MOPS w Kędzierzynie-Koźlu",
            "http://mops-kkozle.pl/wydarzenia/354-wizyta-studyjna-zespolu-ds-pracy-socjalnej-w-nadodrzanskim-centrum-wsparcia-we-wroclawiu");

    static final Source C9 = text(
            "C9",
            "Centrum Aktywności Lokalnej, OPS w Brzeszczach",
            "https://ops.brzeszcze.pl/centrum-aktywnosci-lokalnej/centrum-aktywnosci-lokalnej-2/");

    static final Source C10 = text(
            "C10",
            "Centrum Aktywności Lokalnej, GOPS w Słupnie",
            "http://gops.slupno.eu/www/p,63,centrum-aktywnosci-lokalnej");

    static final Source C11 =
            text("C11", "Certyfikat CAL 2013–2016, MOPR we Włocławku", "http://mopr.wloclawek.pl/?cid=1423");

    static final Source C12 = text(
            "C12",
            "OSL w Częstochowie: zadanie zlecone organizacjom (Hufiec ZHP Częstochowa)",
            "https://czestochowa.zhp.pl/osl/");

    static final Source C13 = text(
            "C13",
            "Organizowanie społeczności lokalnej w Częstochowie: zapowiedź konkursu 2018",
            "http://pps.czestochowa.pl/article/aktualnosci,1220/");

    static final Source C14 = text(
            "C14",
            "Organizowanie społeczności lokalnej, MOPR w Poznaniu",
            "https://mopr.poznan.pl/organizowanie-spolecznosci-lokalnej/");

    static final Source C15 = text(
            "C15",
            "Organizowanie społeczności lokalnej, OPS Warszawa-Wola",
            "https://ops-wola.waw.pl/jak-pomagamy/seniorzy/organizowanie-spolecznosci-lokalnej/");

    static final Source C16 = text("C16", "OSL, MOPS w Ostrowcu Świętokrzyskim", "https://mopsostrowiec.pl/osl/");

    static final Source C17 = text(
            "C17",
            "Regulamin organizacyjny CUS w Mławie",
            "https://bip.cus.mlawa.pl/regulamin-organizacyjny,30,pl.html");

    static final Source C18 =
            text("C18", "Regulamin OPS w Niedrzwicy Dużej", "http://www.ops.niedrzwicaduza.pl/o_osrodku/regulamin");

    static final Source C19 = text(
                    "C19",
                    "Zarządzenie nr 13/2013 dyrektora MOPS w Kędzierzynie-Koźlu",
                    "http://docplayer.pl/1309208-Zarzlldzenie-nr-13-2013-dyrektora-miejskiego-osrodka-pomocy-spolecznej-w-k-dzierzynie-kozlu-z-dnia-21-06-2013.html")
            .on(LocalDate.of(2013, 6, 21));

    static final Source C20 =
            text("C20", "Statut OPS w Jastrzębiu-Zdroju", "https://ops.jastrzebie.pl/index.php/statut");

    static final Source C21 = text(
            "C21",
            "Strategia rozwiązywania problemów społecznych miasta Kielce na lata 2021–2030",
            "https://9lib.org/document/yr36o5lj-strategia-rozwi%C4%85zywania-problem%C3%B3w-spo%C5%82ecznych-miasta-kielce-lata.html");

    static final Source C22 = text(
            "C22",
            "Program aktywności lokalnej, OPS w Rybniku",
            "http://doczz.pl/doc/3062981/program-aktywno%C5%9Bci-lokalnej---o%C5%9Brodek-pomocy-spo%C5%82ecznej-w");

    static final Source C23 = text(
            "C23",
            "Konsultacje społeczne: diagnoza potrzeb i potencjału, CUS w Czersku",
            "https://cus.czersk.pl/aktualnosc/cus/995-konsultacje-spoleczne-diagnoza-potrzeb-i-potencjalu");

    static final Source C24 = text(
            "C24",
            "Plan organizowania społeczności lokalnej, CUS w Kluczach",
            "https://cus.gmina-klucze.pl/aktywnosc-lokalna/plan-organizowania-spolecznosci-lokalnej/");

    static final Source C25 = text(
            "C25",
            "Organizowanie społeczności lokalnej, CUS w Pełczycach",
            "https://cuspelczyce.pl/organizowanie-spolecznosci-lokalnej/organizowanie-spolecznosci-lokalnej-osl");

    static final Source C26 = text(
            "C26",
            "Organizator społeczności lokalnej, CUS w Czarni",
            "https://cusczarnia.pl/organizator-spolecznosci-lokalnej/");

    static final Source C27 = text(
            "C27",
            "Organizowanie społeczności lokalnej, CUS w Adamówce",
            "https://cus.adamowka.pl/organizowanie-spolecznosci-lokalnej/");

    static final Source C28 = text(
            "C28",
            "Artykuły A. Dunajskiej (MOPR w Gdańsku), doradcawpomocyspolecznej.pl",
            "https://doradcawpomocyspolecznej.pl/autor/anna-dunajska");

    static final Source C29 =
            text("C29", "CAL na Mazowszu (mfops.boris.org.pl)", "https://mfops.boris.org.pl/cal-na-mazowszu/");

    static final Source C30 = text(
            "C30",
            "Aktywator inicjatywy, MOPR w Gdańsku",
            "https://mopr.gda.pl/badz-odpowiedzialny-spolecznie/aktywator-inicjatywy/");

    static final Source C31 = text(
            "C31", "Broszura o diagnozie CUS, część 2", "https://www.scribd.com/document/612586703/Cus-Broszura-2-Web");

    static final Source C32 = text(
            "C32",
            "Kwalifikacje kierownika ośrodka pomocy społecznej (inforlex.pl)",
            "https://inforlex.pl/dok/tresc,FOB0000000000006734701,Kwalifikacje-kierownika-osrodka-pomocy-spolecznej.html");

    static final List<Source> ALL = List.of(
            C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, C20, C21, C22, C23,
            C24, C25, C26, C27, C28, C29, C30, C31, C32);

    private CentreTexts() {}

    private static Source text(String key, String title, String address) {
        return Source.of(key, SourceKind.PRACTICE, title).at(address);
    }
}
