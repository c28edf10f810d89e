package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.OutsourcingContract;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Property;

/** What is recorded about a contract by which a task is outsourced. */
public final class ContractFacts {

    public static final Property<OutsourcingContract, Boolean> WRITTEN = Property.<OutsourcingContract, Boolean>of(
                    "written", OutsourcingContract::written, Wording.of("umowa na piśmie", "contract in writing"))
            .canBeChanged();

    public static final Day<OutsourcingContract> FROM =
            Day.startOf("period", OutsourcingContract::period, Wording.of("początek umowy", "start of the contract"));

    public static final Day<OutsourcingContract> UNTIL =
            Day.endOf("period", OutsourcingContract::period, Wording.of("koniec umowy", "end of the contract"));

    public static final Day<OutsourcingContract> CONCLUDED = Day.of(
            "concluded", OutsourcingContract::concluded, Wording.of("zawarcie umowy", "conclusion of the contract"));

    private ContractFacts() {}
}
