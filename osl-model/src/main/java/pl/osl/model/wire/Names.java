package pl.osl.model.wire;

import java.util.Arrays;
import java.util.List;

/** A few names and their numbers, found without a text made of what is looked for. */
final class Names {

    private final char[][] names;

    /** Numbers where the names' keys lead to, each one higher; 0 where there is none. */
    private final int[] table;

    /** The names in the order of their numbers, which start at 0. */
    Names(List<String> names) {
        this.names = names.stream().map(String::toCharArray).toArray(char[][]::new);
        this.table = new int[Integer.highestOneBit(names.size() + 1) * 8];
        for (int number = 0; number < names.size(); number++) {
            int slot = slot(this.names[number], 0, this.names[number].length);
            while (table[slot] != 0) {
                slot = next(slot);
            }
            table[slot] = number + 1;
        }
    }

    /** The number of the name that is written there; -1 if it is none of these. */
    int find(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        while (table[slot] != 0
                && !Arrays.equals(names[table[slot] - 1], 0, names[table[slot] - 1].length, text, from, to)) {
            slot = next(slot);
        }
        return table[slot] - 1;
    }

    /** Where to look first; its length and three of its characters tell a name from most others. */
    private int slot(char[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int key = to - from;
        key = 31 * key + text[from];
        key = 31 * key + text[(from + to) >>> 1];
        key = 31 * key + text[to - 1];
        return (key ^ (key >>> 8)) & (table.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }
}
