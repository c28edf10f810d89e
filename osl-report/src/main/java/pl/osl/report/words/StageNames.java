package pl.osl.report.words;

import java.util.Map;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.rules.osl.OslStage;

/** How reports name a stage: by its id, as the standard counts its stages, or in words where it is not counted. */
public final class StageNames {

    /** The stages that the standard does not count, with a name and a shorter one for a column. */
    private static final Map<StageId, Uncounted> UNCOUNTED = Map.of(
            OslStage.BASE,
            new Uncounted(Wording.of("obowiązki podstawowe", "basic duties"), Wording.of("podst.", "basic")));

    private record Uncounted(Wording name, Wording inColumn) {}

    private StageNames() {}

    /** The name in the middle of a line. */
    public static String of(Page page, StageId stage) {
        Uncounted uncounted = UNCOUNTED.get(stage);
        return uncounted == null ? stage.value() : page.in(uncounted.name());
    }

    /** The name where there is little room. */
    public static String inColumn(Page page, StageId stage) {
        Uncounted uncounted = UNCOUNTED.get(stage);
        return uncounted == null ? stage.value() : page.in(uncounted.inColumn());
    }

    /** The id and the title, which is the name of a stage that is not counted. */
    public static String titled(Page page, StageId stage, Wording title) {
        return titled(page, stage, title, " ");
    }

    /** The same with something else than a space between them. */
    public static String titled(Page page, StageId stage, Wording title, String between) {
        return UNCOUNTED.containsKey(stage) ? page.in(title) : stage + between + page.in(title);
    }

    /** A line that begins with the id, if the stage is counted, and then has words that begin with its title. */
    public static Phrase line(StageId stage, int width, String titled) {
        return UNCOUNTED.containsKey(stage) ? Phrase.of(titled) : Phrase.aligned(stage, width, titled);
    }
}
