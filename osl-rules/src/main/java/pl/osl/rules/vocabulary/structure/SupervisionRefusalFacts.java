package pl.osl.rules.vocabulary.structure;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.SupervisionRefusal;
import pl.osl.model.structure.SupervisionRefuser;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a refusal of supervision. */
public final class SupervisionRefusalFacts {

    /** The days, with their names. */
    public static final Days<SupervisionRefusal> DAYS = Days.of(SupervisionRefusal.CHRONOLOGY)
            .named("on", "dzień odmowy superwizji", "day of the refusal of supervision")
            .asking("{of}kiedy to było?", "{of}when was that?")
            .named("remedied", "późniejsze zapewnienie superwizji", "later provision of supervision")
            .asking(
                    "{of}czy i kiedy superwizję później zapewniono?",
                    "{of}was supervision provided later, and if so, when?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Day<SupervisionRefusal> ON = DAYS.day("on");

    public static final Day<SupervisionRefusal> REMEDIED = DAYS.day("remedied");

    public static final Property<SupervisionRefusal, SupervisionRefuser> REFUSED_BY =
            Property.<SupervisionRefusal, SupervisionRefuser>of(
                            "refusedBy",
                            SupervisionRefusal::refusedBy,
                            Wording.of("kto odmówił superwizji", "whoever refused supervision"))
                    .asking("{of}kto odmówił?", "{of}who refused?");

    public static final Property<SupervisionRefusal, Boolean> REASON = Property.<SupervisionRefusal>given(
                    "reason",
                    SupervisionRefusal::reason,
                    Wording.of("uzasadnienie odmowy superwizji", "reason for the refusal of supervision"))
            .asking("{of}czy odmowę uzasadniono?", "{of}was a reason for the refusal given?");

    /** It was made by the day asked about. */
    public static final Condition<SupervisionRefusal> STANDING = ON.hasCome();

    private SupervisionRefusalFacts() {}
}
