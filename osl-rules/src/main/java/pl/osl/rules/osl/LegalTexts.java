package pl.osl.rules.osl;

import java.time.LocalDate;
import java.util.List;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/** Acts and regulations, with the days from which the texts that were read are known to be in force. */
final class LegalTexts {

    /** The day on which the CUS Act came into force. */
    static final LocalDate CUS_ACT_IN_FORCE = LocalDate.of(2020, 1, 1);

    /** The day on which the regulation on trainings came into force. */
    static final LocalDate TRAINING_REGULATION_IN_FORCE = LocalDate.of(2020, 4, 29);

    /** The day after the two years in which an organiser needed no training (CUS Act, art. 78(4)). */
    static final LocalDate TRAINING_NEEDED = LocalDate.of(2022, 1, 2);

    /** The day up to which the consolidated text of 2024 of the Social Assistance Act includes amendments. */
    static final LocalDate SOCIAL_ASSISTANCE_ACT_READ = LocalDate.of(2024, 8, 13);

    /** The same for the consolidated text of 2020, in which the articles cited for this day read as in that of 2024. */
    static final LocalDate SOCIAL_ASSISTANCE_ACT_OF_2020 = LocalDate.of(2020, 9, 17);

    /** The same for the consolidated text of 2013, in which the articles cited for this day ask the same of an OPS. */
    static final LocalDate SOCIAL_ASSISTANCE_ACT_OF_2013 = LocalDate.of(2012, 11, 12);

    /** The day on which the Social Assistance Act came into force (its article 161). */
    static final LocalDate SOCIAL_ASSISTANCE_ACT_IN_FORCE = LocalDate.of(2004, 5, 1);

    /** The day from which article 110(11) and (12) read as now (Dz.U. 2011 nr 81 poz. 440, art. 1 pkt 18). */
    static final LocalDate STAFF_RATIO_IN_FORCE = LocalDate.of(2015, 1, 1);

    /** The day on which article 16b of the Social Assistance Act came into force (Dz.U. 2011 nr 81 poz. 440). */
    static final LocalDate STRATEGY_ARTICLE_IN_FORCE = LocalDate.of(2011, 5, 3);

    /** The day from which article 121a of that Act reads as now (Dz.U. 2015 poz. 1310, art. 1 pkt 22). */
    static final LocalDate SUPERVISION_ARTICLE_IN_FORCE = LocalDate.of(2015, 10, 5);

    /** The day from which article 116(1) has its fourth route (Dz.U. 2021 poz. 803, art. 1 pkt 28). */
    static final LocalDate ROUTES_IN_FORCE = LocalDate.of(2021, 10, 30);

    /** The day on which the regulation on supervision came into force. */
    static final LocalDate SUPERVISION_REGULATION_IN_FORCE = LocalDate.of(2017, 1, 4);

    /** The day up to which the consolidated text of 2024 of the Public Benefit Act includes amendments. */
    static final LocalDate PUBLIC_BENEFIT_ACT_READ = LocalDate.of(2024, 9, 17);

    /** The same for the consolidated text of 2010, in which the articles cited for this day ask the same. */
    static final LocalDate PUBLIC_BENEFIT_ACT_OF_2010 = LocalDate.of(2010, 10, 21);

    /** The first day of the first year for which a yearly programme was due under that text. */
    static final LocalDate FIRST_YEARLY_PROGRAMME = LocalDate.of(2011, 1, 1);

    /** The day on which the stored copies of the journal were known to mark regulations as in force. */
    private static final LocalDate MARKED_IN_FORCE = LocalDate.of(2025, 8, 22);

    /** The day on which the Public Finance Act came into force. */
    static final LocalDate PUBLIC_FINANCE_ACT_IN_FORCE = LocalDate.of(2010, 1, 1);

    /** The day up to which the consolidated text of 2024 of the Public Finance Act includes amendments. */
    private static final LocalDate PUBLIC_FINANCE_ACT_READ = LocalDate.of(2024, 8, 29);

    /** The day on which the regulation on specialisation came into force. */
    static final LocalDate SPECIALISATION_REGULATION_IN_FORCE = LocalDate.of(2012, 5, 23);

    /** The day on which the Social Economy Act came into force, two months after its announcement. */
    static final LocalDate SOCIAL_ECONOMY_ACT_IN_FORCE = LocalDate.of(2022, 10, 30);

    static final Source L1 = text(
                    "L1",
                    "Ustawa z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych (Dz.U. 2019 poz. 1818)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2019/1818")
            .on(CUS_ACT_IN_FORCE)
            .followedUntil(LocalDate.of(2026, 1, 28));

    static final Source L2 = text(
                    "L2",
                    "Rozporządzenie z dnia 30 marca 2020 r. w sprawie szkoleń dla pracowników centrum usług społecznych (Dz.U. 2020 poz. 664)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2020/664")
            .on(TRAINING_REGULATION_IN_FORCE)
            .followedUntil(MARKED_IN_FORCE);

    static final Source L3 = text(
                    "L3",
                    "Ustawa z dnia 12 marca 2004 r. o pomocy społecznej (tekst jednolity Dz.U. 2024 poz. 1283)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2024/1283")
            .on(SOCIAL_ASSISTANCE_ACT_READ)
            .followedUntil(SOCIAL_ASSISTANCE_ACT_READ);

    static final Source L4 = text(
                    "L4",
                    "Rozporządzenie z dnia 2 grudnia 2016 r. w sprawie superwizji pracy socjalnej (Dz.U. 2016 poz. 2087)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2016/2087")
            .on(SUPERVISION_REGULATION_IN_FORCE)
            .followedUntil(MARKED_IN_FORCE);

    static final Source L5 = text(
                    "L5",
                    "Rozporządzenie z dnia 17 kwietnia 2012 r. w sprawie specjalizacji w zawodzie pracownik socjalny (Dz.U. 2012 poz. 486; tekst jednolity Dz.U. 2024 poz. 21)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2012/486")
            .on(SPECIALISATION_REGULATION_IN_FORCE)
            .followedUntil(MARKED_IN_FORCE);

    static final Source L6 = text(
                    "L6",
                    "Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (tekst jednolity Dz.U. 2024 poz. 1491)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2024/1491")
            .on(PUBLIC_BENEFIT_ACT_READ)
            .followedUntil(PUBLIC_BENEFIT_ACT_READ);

    static final Source L7 = text(
            "L7",
            "Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym (tekst jednolity Dz.U. 2024 poz. 1465)",
            "https://api.sejm.gov.pl/eli/acts/DU/2024/1465");

    static final Source L8 = text(
                    "L8",
                    "Ustawa z dnia 27 sierpnia 2009 r. o finansach publicznych (Dz.U. 2009 nr 157 poz. 1240; tekst jednolity Dz.U. 2024 poz. 1530)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2009/1240")
            .on(PUBLIC_FINANCE_ACT_IN_FORCE)
            .followedUntil(PUBLIC_FINANCE_ACT_READ);

    static final Source L9 = text(
                    "L9",
                    "Ustawa z dnia 5 sierpnia 2022 r. o ekonomii społecznej (Dz.U. 2022 poz. 1812)",
                    "https://api.sejm.gov.pl/eli/acts/DU/2022/1812")
            .on(SOCIAL_ECONOMY_ACT_IN_FORCE);

    /** Known to exist, and not to be had. */
    private static final Source L10 = text(
            "L10",
            "Tekst jednolity ustawy o pomocy społecznej z 2025 r. (Dz.U. 2025 poz. 1214) – nie był dostępny, przepisów nie porównano",
            "https://api.sejm.gov.pl/eli/acts/DU/2025/1214");

    /** A bill, and so no law yet. */
    private static final Source L11 = text(
            "L11",
            "Projekt ustawy o zmianie ustawy o realizowaniu usług społecznych przez centrum usług społecznych (UD294) – w toku prac 28 stycznia 2026 r.",
            "https://www.gov.pl/web/premier/projekt-ustawy-o-zmianie-ustawy-o-realizowaniu-uslug-spolecznych-przez-centrum-uslug-spolecznych");

    static final List<Source> ALL = List.of(L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11);

    private LegalTexts() {}

    private static Source text(String key, String title, String address) {
        return Source.of(key, SourceKind.LAW, title).at(address);
    }
}
