package pl.osl.rules;

import static pl.osl.model.fact.Fact.known;
import static pl.osl.model.fact.Fact.none;
import static pl.osl.model.fact.Fact.unrecorded;

import java.time.LocalDate;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.structure.Familiarisation;

/** Short records for tests: nothing is recorded but what a test names. */
public final class Records {

    /** The day that most tests ask about. */
    public static final LocalDate DAY = LocalDate.of(2012, 5, 15);

    /** A day that has long come. */
    public static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private Records() {}

    public static Centre.Builder centre() {
        return Centre.builder().id("centre");
    }

    /** Reads {@code none}, {@code unrecorded} or a day as it stands in JSON. */
    public static Fact<When> when(String text) {
        return switch (text) {
            case "none" -> none();
            case "unrecorded" -> unrecorded();
            default -> known(When.parse(text));
        };
    }

    /** A listing that reaches as far as a word says: {@code complete}, {@code partial} or {@code unrecorded}. */
    public static <E> Listing<E> listing(String reach, List<E> elements) {
        return switch (reach) {
            case "complete" -> Listing.of(elements);
            case "partial" -> Listing.atLeast(elements);
            case "unrecorded" -> Listing.unrecorded();
            default -> throw new IllegalArgumentException(reach);
        };
    }

    public static Familiarisation.Builder familiarisation() {
        return Familiarisation.builder().on(LONG_AGO);
    }

    public static Organiser organiser(String id, Validity appointment) {
        return Organiser.builder().id(id).appointment(appointment).build();
    }

    /** A document that was drafted long ago. */
    public static InstitutionalDocument.Builder document(String id) {
        return InstitutionalDocument.builder().id(id).drafted(LONG_AGO);
    }

    public static Centre centreWith(InstitutionalDocument... documents) {
        return centre().documents(Listing.of(documents)).build();
    }

    public static Centre centreWith(Familiarisation... familiarisations) {
        return centre().familiarisations(Listing.of(familiarisations)).build();
    }

    public static Centre centreWith(Organiser... organisers) {
        return centre().organisers(Listing.of(organisers)).build();
    }
}
