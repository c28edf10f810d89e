package pl.osl.rules.standard;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Why a rule does not apply before the day from which it does; the words say what is so on earlier days. */
public enum StartKind implements Term {
    /** The text of earlier days was not read. */
    TEXT_READ(
            "ówczesnego brzmienia przepisu nie sprawdzono",
            "the wording of that time was not checked",
            "pierwszy dzień sprawdzonego brzmienia",
            "wording checked as of"),
    /** There was no such law. */
    ENTRY_INTO_FORCE(
            "przepis jeszcze nie obowiązywał",
            "the provision was not in force yet",
            "pierwszy dzień obowiązywania przepisu",
            "provision in force from"),
    /** The provision was there, and asked something else. */
    OTHER_WORDING(
            "obowiązywało wówczas inne brzmienie przepisu",
            "another wording of the provision was in force then",
            "pierwszy dzień obecnego brzmienia",
            "present wording in force from"),
    /** A transitional provision gave relief from what the rule asks. */
    END_OF_RELIEF(
            "przepis przejściowy jeszcze z tego zwalniał",
            "a transitional provision still gave relief from this",
            "pierwszy dzień bez zwolnienia",
            "relief ended before");

    private final Wording before;
    private final Wording from;

    StartKind(String beforePolish, String beforeEnglish, String fromPolish, String fromEnglish) {
        this.before = Wording.of(beforePolish, beforeEnglish);
        this.from = Wording.of(fromPolish, fromEnglish);
    }

    @Override
    public Wording wording() {
        return before;
    }

    /** What begins on the day, in the nominative. */
    Wording from() {
        return from;
    }
}
