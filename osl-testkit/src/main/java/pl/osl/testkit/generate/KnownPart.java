package pl.osl.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.osl.model.fact.InvalidRecordException;

/** A record, or a part of one, as a choice among what may be known of it; {@link Choices} tells what it stands for. */
public final class KnownPart {

    private static final Object REFUSED = new Object();

    private final int choice;
    private final List<KnownPart> parts;
    private @Nullable Object value;

    KnownPart(int choice, List<KnownPart> parts) {
        this.choice = choice;
        this.parts = List.copyOf(parts);
    }

    int choice() {
        return choice;
    }

    List<KnownPart> parts() {
        return parts;
    }

    KnownPart withPart(int at, KnownPart part) {
        List<KnownPart> changed = new ArrayList<>(parts);
        changed.set(at, part);
        return new KnownPart(choice, changed);
    }

    KnownPart withParts(int reach, List<KnownPart> further) {
        List<KnownPart> more = new ArrayList<>(parts);
        more.addAll(further);
        return new KnownPart(reach, more);
    }

    /** The same choice, for another place in a record. */
    KnownPart copy() {
        return new KnownPart(choice, parts.stream().map(KnownPart::copy).toList());
    }

    /** What it stands for, made once; empty if the reader refuses it. */
    Optional<Object> value(Supplier<Object> made) {
        Object here = value;
        if (here == null) {
            try {
                here = made.get();
            } catch (InvalidRecordException refused) {
                here = REFUSED;
            }
            value = here;
        }
        return here == REFUSED ? Optional.empty() : Optional.of(here);
    }
}
