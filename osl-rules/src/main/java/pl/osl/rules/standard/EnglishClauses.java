package pl.osl.rules.standard;

/**
 * How a rule says in English that it is met and that it is not; whole clauses in lower case, without a full stop.
 *
 * @param so the positive clause, which also follows "it is not recorded whether"
 * @param notSo the negative clause
 */
public record EnglishClauses(String so, String notSo) {

    /** The two clauses, as in {@code english("an organiser is chosen", "no organiser is chosen")}. */
    public static EnglishClauses english(String so, String notSo) {
        return new EnglishClauses(so, notSo);
    }
}
