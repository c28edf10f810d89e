package pl.osl.rules.vocabulary;

import pl.osl.model.fact.Wording;
import pl.osl.model.structure.SupervisionRefusal;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;

/** What is recorded of a refusal of supervision. */
public final class SupervisionRefusalFacts {

    public static final Day<SupervisionRefusal> ON = Day.of(
            "on", SupervisionRefusal::on, Wording.of("dzień odmowy superwizji", "day of the refusal of supervision"));

    public static final Day<SupervisionRefusal> REMEDIED = Day.of(
            "remedied", SupervisionRefusal::remedied, Wording.of("usunięcie skutków odmowy", "remedy of the refusal"));

    /** It was made by the day asked about. */
    public static final Condition<SupervisionRefusal> STANDING = ON.hasCome();

    private SupervisionRefusalFacts() {}
}
