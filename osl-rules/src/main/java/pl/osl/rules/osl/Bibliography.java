package pl.osl.rules.osl;

import pl.osl.rules.standard.Source;

/** The texts on which the rules rest, under the keys that the rules use. */
final class Bibliography {

    static final Source S1 = Source.of("S1", "Rozwój OSL w ośrodkach pomocy społecznej");

    static final Source S3 =
            Source.of("S3", "Kielecki MOPR doceniony za wdrażanie modelu organizowania społeczności lokalnej");

    static final Source P16 = Source.at(
            "P16",
            "Czym jest Certyfikat Jakości CAL (osl.org.pl)",
            "http://www.osl.org.pl/certyfikat-cal/czym-jest-cal/");

    static final Source C2 = Source.at(
            "C2",
            "Raport z wdrażania modelu OSL, MOPS w Szklarskiej Porębie",
            "https://doczz.pl/doc/4987601/pe%C5%82na-nazwa-instytucji--miejski-o%C5%9Brodek-pomocy-spo%C5%82ecznej-w");

    private Bibliography() {}
}
