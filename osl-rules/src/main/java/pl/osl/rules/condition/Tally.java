package pl.osl.rules.condition;

/**
 * How many elements of a listing were counted.
 *
 * @param surely those that count for certain
 * @param possibly those that may count
 * @param of all recorded elements
 * @param complete whether there are no others
 */
record Tally(int surely, int possibly, int of, boolean complete) {

    /** The number of recorded elements, as it shows in evidence. */
    @Override
    public String toString() {
        return Integer.toString(of);
    }
}
