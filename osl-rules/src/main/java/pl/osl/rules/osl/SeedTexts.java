package pl.osl.rules.osl;

import java.util.List;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/** The seed texts of the project, under their own titles. */
final class SeedTexts {

    static final Source S0 = text("S0", "W Toruniu o aktywizowaniu mieszkańców przez ośrodki pomocy społecznej");

    static final Source S1 = text("S1", "Rozwój OSL w ośrodkach pomocy społecznej");

    static final Source S2 = text("S2", "Konferencja Pracowników Socjalnych: Od teorii do praktyki");

    static final Source S3 =
            text("S3", "Kielecki MOPR doceniony za wdrażanie modelu organizowania społeczności lokalnej");

    static final Source S4 = text("S4", "List o modelu organizowania społeczności lokalnej (MPiPS, CAL, ISP)");

    static final List<Source> ALL = List.of(S0, S1, S2, S3, S4);

    private SeedTexts() {}

    private static Source text(String key, String title) {
        return Source.of(key, SourceKind.SEED, title);
    }
}
