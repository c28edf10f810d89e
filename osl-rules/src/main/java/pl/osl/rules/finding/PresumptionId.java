package pl.osl.rules.finding;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/**
 * Which presumption reads a fact in where the record is silent; also the mark of the facts that it reads.
 *
 * <p>Each is made under the proviso that nothing else is recorded: none of them is a rule of law.
 */
public enum PresumptionId implements Term {
    ACTS_CONTINUE("akty obowiązują, dopóki nie zapisano ich końca", "acts continue until their end is recorded"),
    STRUCTURE_CONTINUES(
            "struktura trwa, dopóki nie zapisano jej końca", "the structure continues until its end is recorded"),
    ENGAGEMENT_CONTINUES(
            "zaangażowanie trwa jeszcze przez pewien czas po ostatniej wzmiance",
            "an engagement continues for some time after it was last attested"),
    SOURCE_SPEAKS_OF_ITS_DAY(
            "źródło opisuje stan z dnia, o którym mówi",
            "a source describes how things stood on the day to which it refers");

    private final Wording wording;

    PresumptionId(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
