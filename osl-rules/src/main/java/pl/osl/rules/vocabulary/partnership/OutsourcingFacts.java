package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contest;
import pl.osl.model.partnership.Contractor;
import pl.osl.model.partnership.OutsourcedTask;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.OutsourcingContract;
import pl.osl.model.partnership.OutsourcingForm;
import pl.osl.model.partnership.OutsourcingProcedure;
import pl.osl.model.partnership.OutsourcingScope;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Part;
import pl.osl.rules.condition.Property;
import pl.osl.rules.condition.Ties;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about outsourcing OSL to the third sector. */
public final class OutsourcingFacts {

    private static final Ties<Outsourcing> TIES = Ties.of(Outsourcing.EXCLUSIONS)
            .named("procedure", "tryb wyboru wykonawcy", "procedure for choosing the contractor")
            .named("contest", "konkurs ofert", "competition for grants");

    /** The days, with their names. */
    public static final Days<Outsourcing> DAYS = Days.of(Outsourcing.CHRONOLOGY)
            .named("validity/from", "początek zlecenia", "start of the outsourcing")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("validity/until", "koniec zlecenia", "end of the outsourcing")
            .asking(FactQuestion.ofEnd("trwa", "trwał|trwała|trwało", "in place"))
            .absent("nie nastąpił", "has not come")
            .lasting("validity/from", "validity/until");

    public static final Property<Outsourcing, OutsourcingScope> SCOPE = Property.<Outsourcing, OutsourcingScope>of(
                    "scope", Outsourcing::scope, Wording.of("zakres zlecenia", "scope of the outsourcing"))
            .among(OutsourcingScope.values())
            .asking("{of}co obejmuje?", "{of}what does it cover?");

    public static final Property<Outsourcing, OutsourcingForm> FORM = Property.<Outsourcing, OutsourcingForm>of(
                    "form", Outsourcing::form, Wording.of("forma zlecenia", "form of the outsourcing"))
            .asking("{of}w jakiej formie?", "{of}in what form?");

    public static final Property<Outsourcing, OutsourcingProcedure> PROCEDURE =
            Property.<Outsourcing, OutsourcingProcedure>of(
                            "procedure",
                            Outsourcing::procedure,
                            Wording.of("tryb wyboru wykonawcy", "procedure for choosing the contractor"))
                    .asking("{of}w jakim trybie wybrano wykonawcę?", "{of}how was the contractor chosen?")
                    .tied(TIES);

    public static final Part<Outsourcing, Contest> CONTEST = Part.<Outsourcing, Contest>of(
                    "contest", Outsourcing::contest, Wording.of("konkurs ofert", "competition for grants"))
            .asking("{of}czy przeprowadzono konkurs ofert?", "{of}was a competition for grants held?")
            .tied(TIES);

    public static final Part<Outsourcing, Contractor> CONTRACTOR = Part.<Outsourcing, Contractor>of(
                    "contractor", Outsourcing::contractor, Wording.of("wykonawca", "contractor"))
            .asking("{of}czy wybrano wykonawcę?", "{of}has a contractor been chosen?");

    public static final Part<Outsourcing, OutsourcingContract> CONTRACT = Part.<Outsourcing, OutsourcingContract>of(
                    "contract", Outsourcing::contract, Wording.of("umowa", "contract"))
            .asking("{of}czy zawarto umowę?", "{of}has a contract been concluded?");

    public static final Elements<Outsourcing, OutsourcedTask> OUTSOURCED_TASKS =
            Elements.<Outsourcing, OutsourcedTask>of(
                            "tasks",
                            Outsourcing::tasks,
                            Wording.of("zlecone zadania", "outsourced tasks"),
                            Wording.of("zlecone zadanie", "outsourced task"))
                    .asking(
                            Wording.of(
                                    "{of}czy to wszystkie zlecone zadania?", "{of}are these all the outsourced tasks?"),
                            Wording.of("{of}czy zlecono konkretne zadania?", "{of}were specific tasks outsourced?"));

    public static final Property<OutsourcedTask, OutsourcedTask> OUTSOURCED_TASK =
            Property.itself(Wording.of("zlecone zadanie", "outsourced task"));

    public static final Day<Outsourcing> FROM = DAYS.day("validity/from");

    public static final Day<Outsourcing> UNTIL = DAYS.day("validity/until");

    public static final Elements<Outsourcing, CommunityId> COMMUNITIES = Elements.<Outsourcing, CommunityId>of(
                    "communities",
                    Outsourcing::communities,
                    Wording.of("społeczności objęte zleceniem", "communities covered by the outsourcing"),
                    Wording.of("społeczność objęta zleceniem", "community covered by the outsourcing"))
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie społeczności, które obejmuje?",
                            "{of}are these all the communities that it covers?"),
                    Wording.of("{of}czy obejmuje jakieś społeczności?", "{of}does it cover any communities?"));

    /** The contractor carries it out on the day asked about. */
    public static final Condition<Outsourcing> STANDING = FROM.hasCome().and(UNTIL.hasNotPassed());

    private OutsourcingFacts() {}
}
