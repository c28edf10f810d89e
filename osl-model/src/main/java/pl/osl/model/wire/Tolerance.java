package pl.osl.model.wire;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.Place;

/** Whether additions of a newer version are left out and remembered, or not tolerated. */
public final class Tolerance {

    /** Limit on what is remembered as left out; a document that exceeds it is refused. */
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

    /** Everything that was left out; one more than {@link #MOST} if there was too much. */
    public List<Fault> notUnderstood() {
        return notUnderstood;
    }

    /** Whether an unknown field is left out. */
    boolean leavesOutField(String field, Place place) {
        if (granted) {
            note(new Fault(place, Messages.fieldLeftOut(field)));
        }
        return granted;
    }

    /** Whether a value is left out because it is written as a constant and is not a known one. */
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

    /** Remembers that a value could not be built because a part of it was left out. */
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
