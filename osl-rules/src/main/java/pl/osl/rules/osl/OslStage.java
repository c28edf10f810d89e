package pl.osl.rules.osl;

import pl.osl.model.fact.StageId;

/** The ids of the stages in the editions of {@link OslStandard}; the pilot has three of them. */
public final class OslStage {

    public static final StageId I1 = StageId.of("I1");
    public static final StageId I2 = StageId.of("I2");
    public static final StageId I3 = StageId.of("I3");
    public static final StageId I4 = StageId.of("I4");
    public static final StageId I5 = StageId.of("I5");
    public static final StageId I6 = StageId.of("I6");
    public static final StageId I7 = StageId.of("I7");
    public static final StageId I8 = StageId.of("I8");
    public static final StageId I9 = StageId.of("I9");
    public static final StageId I10 = StageId.of("I10");
    public static final StageId I11 = StageId.of("I11");
    public static final StageId BASE = StageId.of("BASE");

    private OslStage() {}
}
