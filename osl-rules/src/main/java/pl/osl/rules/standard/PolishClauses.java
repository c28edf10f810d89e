package pl.osl.rules.standard;

/**
 * The Polish clauses of a rule, for met and for not met; whole clauses in lower case, without a full stop.
 *
 * @param so the positive clause, which also follows "nie wiadomo, czy"
 * @param notSo the negative clause
 */
public record PolishClauses(String so, String notSo) {

    /** The two clauses, as in {@code polish("wybrano organizatora", "nie wybrano organizatora")}. */
    public static PolishClauses polish(String so, String notSo) {
        return new PolishClauses(so, notSo);
    }
}
