package pl.osl.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.assessment.Assessor;

/**
 * Small records of whatever one rule asks and of what an invariant ties to that: each fact unrecorded, none or one value
 * for each answer that the rule may give of it, each day around the one asked about, each listing of a few elements.
 */
public final class SmallRecords {

    private final ElementChoices choices;

    SmallRecords(ElementChoices choices) {
        this.choices = choices;
    }

    /**
     * The small records for a rule.
     *
     * @param most the number of elements of a listing of the centre
     */
    public static SmallRecords of(Assessor assessor, RuleId rule, LocalDate day, int most) {
        return new SmallRecords(new AskedFacts(assessor, rule, day).choices(most));
    }

    /** The number of them, or a billion if there are more. */
    public int count() {
        return choices.count();
    }

    /** The one with a number. */
    public KnownPart numbered(int number) {
        return choices.numbered(number);
    }

    /** Any of them. */
    public KnownPart drawn(SeededDraw random) {
        return choices.drawn(random);
    }

    /** The same with one thing more, in every way that the bounds allow. */
    public List<RicherPart> richer(KnownPart record) {
        return choices.richer(record);
    }

    /** The listings of a record that may have further elements. */
    public List<OpenListing> openListings(KnownPart record) {
        return choices.openListings(record);
    }

    Stream<KnownPart> elements(KnownPart record, String path) {
        return choices.elements(record, path);
    }

    /** The record as a centre; empty if the reader refuses it. */
    public Optional<Centre> centre(KnownPart record) {
        return choices.value(record, 0).map(Centre.class::cast);
    }
}
