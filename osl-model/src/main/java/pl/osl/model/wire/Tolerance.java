package pl.osl.model.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** What to do with what a newer version may have added: leave it out and remember that, or nothing. */
public final class Tolerance {

    /** So many are remembered that none is lost; a document of more is not worth its reading. */
    public static final int MOST = 10_000;

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final boolean granted;
    private final List<Fault> notUnderstood = new ArrayList<>();

    private Tolerance(boolean granted) {
        this.granted = granted;
    }

    public static Tolerance none() {
        return new Tolerance(false);
    }

    public static Tolerance granted() {
        return new Tolerance(true);
    }

    boolean isGranted() {
        return granted;
    }

    /** Each thing that was left out; one more than {@link #MOST} if there are too many. */
    public List<Fault> notUnderstood() {
        return notUnderstood;
    }

    /** Whether a field that is not known is left out. */
    boolean leavesOutField(String field, Place place) {
        if (granted) {
            note(new Fault(place, Messages.fieldLeftOut(field)));
        }
        return granted;
    }

    /** Whether a value is left out, since it is written as a constant and is none of those that are known. */
    boolean leavesOut(JsonNode node, JavaType type, Place place) {
        boolean leftOut = granted
                && type.isEnumType()
                && node.isTextual()
                && CONSTANT.matcher(node.textValue()).matches()
                && !Shape.constants(type).contains(node.textValue());
        if (leftOut) {
            note(new Fault(place, Messages.constantLeftOut(node)));
        }
        return leftOut;
    }

    /** Remembers that something could not be built for want of what was left out of it. */
    void leaveOut(Place place) {
        if (granted) {
            note(new Fault(place, Messages.notUnderstood()));
        }
    }

    private void note(Fault fault) {
        if (notUnderstood.size() <= MOST) {
            notUnderstood.add(fault);
        }
    }
}
