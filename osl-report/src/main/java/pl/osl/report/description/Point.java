package pl.osl.report.description;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a list, with the lines that belong to it.
 *
 * @param inset how many columns it is indented from the line to which it belongs, in text of fixed width
 * @param below what belongs to it
 */
public record Point(int inset, Phrase phrase, List<Point> below) {

    public Point {
        below = List.copyOf(below);
    }

    public static Point of(int inset, Phrase phrase, List<Point> below) {
        return new Point(inset, phrase, below);
    }

    public static Point of(int inset, Phrase phrase, Point... below) {
        return new Point(inset, phrase, List.of(below));
    }

    public static Point of(int inset, String words, Point... below) {
        return of(inset, Phrase.of(words), below);
    }

    /**
     * A line of a list that is given line by line.
     *
     * @param depth how many lines it lies below
     */
    public record Told(int depth, String words) {

        public Told deeper() {
            return new Told(depth + 1, words);
        }
    }

    /**
     * The list as a tree: each line goes below the nearest earlier line that is less deep, indented by two columns.
     *
     * @param inset the indentation of lines that lie below no other
     */
    public static List<Point> tree(int inset, List<Told> lines) {
        List<Point> points = new ArrayList<>();
        for (int next = 0; next < lines.size(); ) {
            int end = next + 1;
            while (end < lines.size()
                    && lines.get(end).depth() > lines.get(next).depth()) {
                end++;
            }
            points.add(of(inset, Phrase.of(lines.get(next).words()), tree(2, lines.subList(next + 1, end))));
            next = end;
        }
        return points;
    }
}
