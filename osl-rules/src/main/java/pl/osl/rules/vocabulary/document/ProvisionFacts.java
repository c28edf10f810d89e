package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;
import pl.osl.rules.finding.PresumptionId;

/** What is recorded about a provision of a document. */
public final class ProvisionFacts {

    /** The days, with their names. */
    public static final Days<Provision> DAYS = Days.of(Provision.CHRONOLOGY)
            .named("validity/from", "początek obowiązywania zapisu", "start of the provision")
            .asking("Od kiedy obowiązuje {it}?", "Since when has {it} been in force?")
            .named("validity/until", "koniec obowiązywania zapisu", "end of the provision")
            .asking(FactQuestion.ofEnd("obowiązuje", "obowiązywał|obowiązywała|obowiązywało", "in force"))
            .absent("bezterminowo", "no end set")
            .lasting("validity/from", "validity/until", PresumptionId.ACTS_CONTINUE);

    public static final Property<Provision, ProvisionTopic> TOPIC = Property.<Provision, ProvisionTopic>of(
                    "topic", Provision::topic, Wording.of("temat zapisu", "topic of the provision"))
            .asking("Czego dotyczy {it}?", "What is {it} about?");

    public static final Day<Provision> IN_FROM = DAYS.day("validity/from");

    public static final Day<Provision> IN_UNTIL = DAYS.day("validity/until");

    /** The document contains it on the day asked about. */
    public static final Condition<Provision> STANDING = IN_FROM.hasCome().and(IN_UNTIL.hasNotPassed());

    private ProvisionFacts() {}
}
