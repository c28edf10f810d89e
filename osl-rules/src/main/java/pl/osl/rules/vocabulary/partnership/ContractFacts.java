package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.OutsourcingContract;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about a contract by which a task is outsourced. */
public final class ContractFacts {

    /** The days, with their names. */
    public static final Days<OutsourcingContract> DAYS = Days.of(OutsourcingContract.CHRONOLOGY)
            .named("concluded", "zawarcie umowy", "conclusion of the contract")
            .asking("{of}kiedy {go|ją|je} zawarto?", "{of}when was it concluded?")
            .named("period/from", "początek umowy", "start of the contract")
            .asking("{of}od kiedy?", "{of}since when?")
            .named("period/until", "koniec umowy", "end of the contract")
            .asking(FactQuestion.ofEnd("obowiązuje", "obowiązywał|obowiązywała|obowiązywało", "in force"))
            .absent("bezterminowo", "no end set");

    public static final Property<OutsourcingContract, Boolean> WRITTEN = Property.<OutsourcingContract, Boolean>of(
                    "written",
                    OutsourcingContract::written,
                    Wording.of("umowa w formie pisemnej", "contract in writing"))
            .canBeChanged()
            .asking("{of}czy umowę zawarto w formie pisemnej?", "{of}was the contract concluded in writing?");

    public static final Day<OutsourcingContract> FROM = DAYS.day("period/from");

    public static final Day<OutsourcingContract> UNTIL = DAYS.day("period/until");

    public static final Day<OutsourcingContract> CONCLUDED = DAYS.day("concluded");

    public static final Property<OutsourcingContract, Boolean> FOR_TIME_OF_TASK =
            Property.<OutsourcingContract, Boolean>of(
                            "forTimeOfTask",
                            OutsourcingContract::forTimeOfTask,
                            Wording.of("umowa na czas realizacji zadania", "contract for the duration of the task"))
                    .asking(
                            "{of}czy umowę zawarto na czas realizacji zadania?",
                            "{of}was the contract made for the duration of the task?");

    /** The counts, with their names. */
    private static final NamedCounts<OutsourcingContract> NUMBERS = NamedCounts.of(OutsourcingContract.COUNTS)
            .named("grant", "kwota dotacji w złotych", "grant in zloty")
            .asking("{of}jaka jest kwota dotacji w złotych?", "{of}how much is the grant, in zloty?");

    public static final Amount<OutsourcingContract> GRANT = NUMBERS.amount("grant");

    private ContractFacts() {}
}
