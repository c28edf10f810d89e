package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contest;
import pl.osl.model.partnership.ContestNotice;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;

/** What is recorded about a contest of offers. */
public final class ContestFacts {

    /** The days, with their names. */
    public static final Days<Contest> DAYS = Days.of(Contest.CHRONOLOGY)
            .named("offersDue", "termin składania ofert", "closing date for bids")
            .asking("{of}do którego dnia przyjmowano oferty?", "{of}until which day were bids accepted?")
            .named("resolved", "rozstrzygnięcie konkursu", "decision of the competition")
            .asking("{of}kiedy rozstrzygnięto konkurs?", "{of}when was the competition decided?")
            .absent("nie nastąpiło", "has not taken place")
            .named("resultsPublished", "ogłoszenie wyników konkursu", "publication of the results of the competition")
            .asking("{of}kiedy ogłoszono wyniki konkursu?", "{of}when were the results of the competition published?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Elements<Contest, ContestNotice> NOTICES = Elements.<Contest, ContestNotice>dated(
                    "notices",
                    Contest::notices,
                    Wording.of("ogłoszenia konkursu", "notices of the competition"),
                    Wording.of("ogłoszenie konkursu", "notice of the competition"),
                    ContestNoticeFacts.STANDING)
            .toldApartBy(ContestNoticeFacts.PLACE)
            .addedBy("Ogłoś konkurs", "Announce the competition")
            .asking(
                    Wording.of("{of}czy to wszystkie ogłoszenia?", "{of}are these all the notices?"),
                    Wording.of("{of}czy konkurs ogłoszono?", "{of}was the competition announced?"));

    public static final Day<Contest> OFFERS_DUE = DAYS.day("offersDue");

    public static final Day<Contest> RESOLVED = DAYS.day("resolved");

    public static final Day<Contest> RESULTS_PUBLISHED = DAYS.day("resultsPublished");

    private ContestFacts() {}
}
