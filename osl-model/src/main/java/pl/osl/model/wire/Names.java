package pl.osl.model.wire;

import java.util.Arrays;
import java.util.List;

/** A small table of names and their numbers, searched without creating a string. */
final class Names {

    private final char[][] names;

    /** Numbers of names, each plus one, at the slots of the names; 0 in an empty slot. */
    private final int[] table;

    /** A table of these names, numbered from 0. */
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

    /** The number of the name between these positions; -1 if it is not in the table. */
    int find(char[] text, int from, int to) {
        int slot = slot(text, from, to);
        while (table[slot] != 0
                && !Arrays.equals(names[table[slot] - 1], 0, names[table[slot] - 1].length, text, from, to)) {
            slot = next(slot);
        }
        return table[slot] - 1;
    }

    /** The slot to search first; the length and three characters distinguish a name from most others. */
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
