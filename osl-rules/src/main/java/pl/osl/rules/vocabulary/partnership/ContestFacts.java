package pl.osl.rules.vocabulary.partnership;

import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Contest;
import pl.osl.model.partnership.ContestNotice;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;

/** What is recorded about a contest of offers. */
public final class ContestFacts {

    public static final Elements<Contest, ContestNotice> NOTICES = Elements.<Contest, ContestNotice>dated(
                    "notices",
                    Contest::notices,
                    Wording.of("ogłoszenia konkursu", "notices of the contest"),
                    Wording.of("ogłoszenie konkursu", "notice of the contest"),
                    ContestNoticeFacts.STANDING)
            .toldApartBy(ContestNoticeFacts.PLACE);

    public static final Day<Contest> OFFERS_DUE =
            Day.of("offersDue", Contest::offersDue, Wording.of("ostatni dzień na oferty", "last day for offers"));

    public static final Day<Contest> RESOLVED =
            Day.of("resolved", Contest::resolved, Wording.of("rozstrzygnięcie konkursu", "resolution of the contest"));

    public static final Day<Contest> RESULTS_PUBLISHED = Day.of(
            "resultsPublished",
            Contest::resultsPublished,
            Wording.of("ogłoszenie wyników konkursu", "publication of the results of the contest"));

    private ContestFacts() {}
}
