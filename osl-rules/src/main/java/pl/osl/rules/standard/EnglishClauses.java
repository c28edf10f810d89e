package pl.osl.rules.standard;

/**
 * The English clauses of a rule, for met and for not met; whole clauses in lower case, without a full stop.
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
