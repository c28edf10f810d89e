package pl.osl.examples;

import java.util.HashSet;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Wording;

/** Reports each record of a centre that came before; keeps the id of every centre, so it grows with their number. */
final class RepeatedCentres {

    private static final Wording REPEATED = Wording.of(
            "ten ośrodek występuje po raz kolejny i jest liczony ponownie: ",
            "this centre occurs more than once and is counted again: ");

    private final Terminal terminal;
    private final Language language;
    private final Set<CentreId> met = new HashSet<>();
    private long count;

    RepeatedCentres(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    void meet(Centre centre) {
        if (!met.add(centre.id())) {
            count++;
            terminal.complain(REPEATED.in(language) + centre.id().value());
        }
    }

    /** The number of records of a centre that came before. */
    long count() {
        return count;
    }
}
