package pl.osl.rules.presumption;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.PresumptionId;
import pl.osl.rules.span.PeriodWords;
import pl.osl.rules.standard.Citation;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.SourceKind;

/**
 * Something that a practitioner takes to be so unless something else is recorded, with its ground.
 *
 * <p>It fills in a beginning or an end, and nothing else: it adds no element, completes no list, and supplies no event
 * that speaks for a centre or against it. What follows from it is shown beside the firm answer and never replaces it.
 *
 * @param id which presumption
 * @param period how long it reaches beyond what is attested, or, of acts, within what time they come into force; empty
 *     where nothing depends on one
 * @param ground what law or practice says for it
 */
public record Presumption(PresumptionId id, Optional<Period> period, Citation ground) {

    private static final Source TECHNIQUE = Source.of(
                    "ZTP",
                    SourceKind.LAW,
                    "Rozporządzenie z dnia 20 czerwca 2002 r. w sprawie „Zasad techniki prawodawczej”"
                            + " (tekst jednolity Dz.U. 2016 poz. 283)")
            .at("https://api.sejm.gov.pl/eli/acts/DU/2016/283");

    private static final Source BY_LAWS = Source.of(
                    "REG", SourceKind.PRACTICE, "Regulamin organizacyjny Ośrodka Pomocy Społecznej w Niedrzwicy Dużej")
            .at("http://www.ops.niedrzwicaduza.pl/o_osrodku/regulamin");

    private static final Source STAFF = Source.of(
                    "UPS",
                    SourceKind.LAW,
                    "Ustawa z dnia 21 listopada 2008 r. o pracownikach samorządowych"
                            + " (tekst jednolity Dz.U. 2022 poz. 530)")
            .at("https://api.sejm.gov.pl/eli/acts/DU/2022/530");

    private static final Source INFORMATION = Source.of(
                    "UDIP",
                    SourceKind.LAW,
                    "Ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej"
                            + " (tekst jednolity Dz.U. 2022 poz. 902)")
            .at("https://api.sejm.gov.pl/eli/acts/DU/2022/902");

    /**
     * An act, a provision or a legal form lasts until its end is recorded; a later one of a kind of which there is one at
     * a time silences it, except for an amendment. An act comes into force within three months of its adoption.
     */
    public static final Presumption ACTS_CONTINUE = actsContinue(Period.ofMonths(3));

    /** A unit, a post or the leadership of OSL lasts until its end is recorded, as the by-laws do that define it. */
    public static final Presumption STRUCTURE_CONTINUES =
            new Presumption(PresumptionId.STRUCTURE_CONTINUES, Optional.empty(), BY_LAWS.practice());

    /** A source tells how things stood on the day of which it speaks, though it may have been written later. */
    public static final Presumption SOURCE_SPEAKS_OF_ITS_DAY = new Presumption(
            PresumptionId.SOURCE_SPEAKS_OF_ITS_DAY,
            Optional.empty(),
            INFORMATION.inferred().clause("art. 8 ust. 6 pkt 4 i 5"));

    /** An engagement lasts for two years after the last day on which it is attested. */
    public static final Presumption ENGAGEMENT_CONTINUES = engagementContinues(Period.ofYears(2));

    /**
     * Acts continue, and come into force within a period of their adoption; or on the day on which the period begins for
     * which they are made, where that is recorded and not earlier than the adoption.
     *
     * <p>No act sets that period: local law comes into force fourteen days after an announcement of which the day is
     * seldom told, orders do when they are signed or on a day that they name.
     *
     * @throws IllegalArgumentException if the period is negative
     */
    public static Presumption actsContinue(Period term) {
        return new Presumption(
                PresumptionId.ACTS_CONTINUE,
                Optional.of(PeriodWords.notNegative(term)),
                TECHNIQUE.law().clause("§ 39 ust. 1, § 40 ust. 1, § 52 ust. 1"));
    }

    /**
     * An engagement lasts for a period after the last day on which it is attested.
     *
     * @throws IllegalArgumentException if the period is negative
     */
    public static Presumption engagementContinues(Period period) {
        return new Presumption(
                PresumptionId.ENGAGEMENT_CONTINUES,
                Optional.of(PeriodWords.notNegative(period)),
                STAFF.inferred().clause("art. 27 ust. 2"));
    }

    /** All of them, in the order in which they are usually named. */
    public static List<Presumption> all() {
        return List.of(ACTS_CONTINUE, STRUCTURE_CONTINUES, ENGAGEMENT_CONTINUES, SOURCE_SPEAKS_OF_ITS_DAY);
    }

    /** The presumption in words, with its period. */
    public Wording says() {
        return period.map(length -> id.wording().then(within(length))).orElse(id.wording());
    }

    private Wording within(Period length) {
        return id == PresumptionId.ACTS_CONTINUE
                ? Wording.same("; ").then(EntryIntoForce.within(length))
                : Wording.same(" (").then(PeriodWords.of(length)).then(Wording.same(")"));
    }

    /** The id, and the period if there is one. */
    @Override
    public String toString() {
        return id + period.map(length -> " " + length).orElse("");
    }
}
