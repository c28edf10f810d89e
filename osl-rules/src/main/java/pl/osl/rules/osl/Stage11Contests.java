package pl.osl.rules.osl;

import static pl.osl.rules.osl.LegalTexts.L6;
import static pl.osl.rules.osl.LegalTexts.PUBLIC_BENEFIT_ACT_OF_2010;
import static pl.osl.rules.osl.Scopes.WITH_OUTSOURCING;
import static pl.osl.rules.osl.Scopes.narrowed;
import static pl.osl.rules.standard.EnglishClauses.english;
import static pl.osl.rules.standard.Force.LAW;
import static pl.osl.rules.standard.PolishClauses.polish;
import static pl.osl.rules.standard.Rule.rule;
import static pl.osl.rules.vocabulary.centre.CentreFacts.OUTSOURCINGS;
import static pl.osl.rules.vocabulary.partnership.ContestFacts.NOTICES;
import static pl.osl.rules.vocabulary.partnership.ContestFacts.OFFERS_DUE;
import static pl.osl.rules.vocabulary.partnership.ContestFacts.RESOLVED;
import static pl.osl.rules.vocabulary.partnership.ContestFacts.RESULTS_PUBLISHED;
import static pl.osl.rules.vocabulary.partnership.ContestNoticeFacts.PLACE;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.CONTEST;
import static pl.osl.rules.vocabulary.partnership.OutsourcingFacts.PROCEDURE;

import java.time.Period;
import pl.osl.model.centre.Centre;
import pl.osl.model.partnership.Contest;
import pl.osl.model.partnership.NoticePlace;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.OutsourcingProcedure;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.vocabulary.partnership.ContestNoticeFacts;

/** I11, second half: what is asked of a contest of offers. */
final class Stage11Contests {

    private static final Elements<Centre, Outsourcing> CONTESTS =
            OUTSOURCINGS.where(PROCEDURE.is(OutsourcingProcedure.OPEN_CONTEST));

    /** Contests whose last notice is no older than the text; one that was never announced is asked why. */
    private static final Elements<Centre, Outsourcing> ANNOUNCED_UNDER_THE_TEXT =
            CONTESTS.where(CONTEST.has(NOTICES.last(ContestNoticeFacts.ON).notBefore(PUBLIC_BENEFIT_ACT_OF_2010)));

    /** From no notice no time for bids runs. */
    private static final Elements<Centre, Outsourcing> WITH_NOTICES =
            ANNOUNCED_UNDER_THE_TEXT.where(CONTEST.has(NOTICES.some()));

    private static final Elements<Centre, Outsourcing> RESOLVED_UNDER_THE_TEXT =
            CONTESTS.where(CONTEST.has(RESOLVED.hasCome().and(RESOLVED.notBefore(PUBLIC_BENEFIT_ACT_OF_2010))));

    private static final Scope BY_CONTEST = narrowed(
            WITH_OUTSOURCING,
            "a wykonawcę wybrały w otwartym konkursie ofert, którego nie ogłoszono przed 21 października 2010 r.",
            "and chose the contractor in an open competition for grants that was not announced before 21 October 2010",
            ANNOUNCED_UNDER_THE_TEXT.some());

    static final Rule OSL_77 = rule("OSL-77", LAW)
            .titled("Termin składania ofert", "Time for bids")
            .cites(L6.law().clause("art. 13 ust. 1").since(PUBLIC_BENEFIT_ACT_OF_2010))
            .says(
                    polish(
                            "termin składania ofert wynosił co najmniej 21 dni od dnia ukazania się ostatniego ogłoszenia",
                            "termin składania ofert był krótszy niż 21 dni od dnia ukazania się ostatniego ogłoszenia"),
                    english(
                            "at least 21 days were allowed for bids from the last notice",
                            "fewer than 21 days were allowed for bids from the last notice"))
            .appliesTo(narrowed(
                    WITH_OUTSOURCING,
                    "a wykonawcę wybrały w otwartym konkursie ofert, który ogłoszono 21 października 2010 r. lub później",
                    "and chose the contractor in an open competition for grants that was announced on or after 21 October 2010",
                    WITH_NOTICES.some()))
            .textReadFrom(PUBLIC_BENEFIT_ACT_OF_2010)
            .requires(WITH_NOTICES.every(CONTEST.has(
                    NOTICES.last(ContestNoticeFacts.ON).plus(Period.ofDays(21)).notAfter(OFFERS_DUE))));

    static final Rule OSL_78 = rule("OSL-78", LAW)
            .titled("Ogłoszenie w trzech miejscach", "Three notices")
            .cites(L6.law().clause("art. 13 ust. 3").since(PUBLIC_BENEFIT_ACT_OF_2010))
            .says(
                    polish(
                            "konkurs ogłoszono w Biuletynie Informacji Publicznej, w siedzibie organu i na stronie internetowej",
                            "konkursu nie ogłoszono we wszystkich trzech wymaganych miejscach"),
                    english(
                            "the competition was announced in the Public Information Bulletin, at the premises of the authority and on the website",
                            "the competition was not announced in all three required places"))
            .appliesTo(BY_CONTEST)
            .textReadFrom(PUBLIC_BENEFIT_ACT_OF_2010)
            .requires(everyContest(NOTICES.covers(PLACE::is, NoticePlace.values())));

    static final Rule OSL_91 = rule("OSL-91", LAW)
            .titled("Ogłoszenie wyników konkursu", "Publication of the results")
            .cites(L6.law().clause("art. 15 ust. 2j").since(PUBLIC_BENEFIT_ACT_OF_2010))
            .says(
                    polish(
                            "wyniki rozstrzygniętego konkursu ogłoszono",
                            "wyników rozstrzygniętego konkursu nie ogłoszono"),
                    english(
                            "the results of the decided competition were published",
                            "the results of the decided competition were not published"))
            .appliesTo(narrowed(
                    WITH_OUTSOURCING,
                    "i rozstrzygnęły otwarty konkurs ofert 21 października 2010 r. lub później",
                    "and decided an open competition for grants on or after 21 October 2010",
                    RESOLVED_UNDER_THE_TEXT.some()))
            .textReadFrom(PUBLIC_BENEFIT_ACT_OF_2010)
            .requires(RESOLVED_UNDER_THE_TEXT.every(CONTEST.has(RESULTS_PUBLISHED.hasCome())));

    private Stage11Contests() {}

    private static Condition<Centre> everyContest(Condition<Contest> condition) {
        return ANNOUNCED_UNDER_THE_TEXT.every(CONTEST.has(condition));
    }
}
