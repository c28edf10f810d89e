package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about a provision of a document. */
public final class ProvisionFacts {

    public static final Property<Provision, ProvisionTopic> TOPIC =
            Property.of("topic", Provision::topic, Wording.of("temat zapisu", "topic of the provision"));

    public static final Day<Provision> IN_FROM = Day.startOf(
            "validity", Provision::validity, Wording.of("początek obowiązywania zapisu", "start of the provision"));

    public static final Day<Provision> IN_UNTIL = Day.endOf(
            "validity", Provision::validity, Wording.of("koniec obowiązywania zapisu", "end of the provision"));

    /** The document contains it on the day asked about. */
    public static final Condition<Provision> STANDING = IN_FROM.hasCome().and(IN_UNTIL.hasNotPassed());

    private ProvisionFacts() {}
}
