package pl.osl.report.words;

import pl.osl.model.fact.Wording;

/** Words shared by several reports, so that all use the same ones. */
public final class SharedTerms {

    public static final Wording EDITION = Wording.of("edycja", "edition");
    public static final Wording AS_OF = Wording.of("stan faktyczny i prawny na", "facts and law as of");
    public static final Wording RULES = Wording.of("reguły", "rules");
    public static final Wording SOURCES = Wording.of("źródła", "sources");
    public static final Wording NOTES = Wording.of("Objaśnienia", "Notes");
    public static final Wording FURTHER = Wording.of("… i jeszcze", "… and more");
    public static final Wording ANSWER_HOLDS = Wording.of("odpowiedź zakłada", "the answer holds");
    public static final Wording OTHER_PLACES = Wording.of("i inne miejsca", "and other places");
    public static final Wording ALL_REACHED = Wording.of(
            "wszystkie etapy, które dotyczą ośrodka, są osiągnięte", "all stages that apply to the centre are reached");

    /** The meaning of the brackets around a place. */
    public static final Wording PLACE =
            Wording.of("[…]: miejsce w zapisie ośrodka", "[…]: the place in the record of the centre");

    public static final Wording INFERRED = Wording.of(
            "wniosek autorów biblioteki: źródło tego wprost nie mówi",
            "inferred by the authors of this library: the source does not say so itself");

    private SharedTerms() {}
}
