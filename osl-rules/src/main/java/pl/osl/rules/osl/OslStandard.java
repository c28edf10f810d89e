package pl.osl.rules.osl;

import java.util.List;
import java.util.stream.Stream;
import pl.osl.model.fact.Wording;
import pl.osl.rules.standard.Source;
import pl.osl.rules.standard.Standard;

/** The editions of the standard of local community organising (organizowanie społeczności lokalnej, OSL). */
public final class OslStandard {

    private OslStandard() {}

    /**
     * The pilot of 2011–2012: the three stages for which source S1 reports how many centres had reached them.
     *
     * <p>A document counts from the day it was drafted, since S1 speaks of changes that were worked out, not adopted.
     */
    public static Standard pilot() {
        return PilotEdition.STANDARD;
    }

    /**
     * The standard as published in 2014, together with the related statutory duties: eleven stages and a base, for
     * social-assistance centres and for social services centres.
     *
     * <p>The numbering of the stages is ours. A legal rule applies from the day from which its text is known to be in
     * force.
     */
    public static Standard edition2014() {
        return Edition2014.STANDARD;
    }

    /** All texts consulted for the standard, whether or not a rule cites them, in the order of their keys. */
    public static List<Source> sources() {
        return ConsultedTexts.ALL;
    }

    // Each is loaded when it is first asked for, and neither edition with the other.

    private static final class PilotEdition {
        static final Standard STANDARD = Standard.of(
                        "OSL", "pilot", Stage1Familiarisation.PILOT, Stage2Organisers.PILOT, Stage4Documents.PILOT)
                .subtitled(
                        Wording.of(
                                "Etapy pilotażu z lat 2011–2012, dla których S1 podaje odsetki, licząc 52 ośrodki; list S4 mówi o 53 ośrodkach i ponad 80 pracownikach socjalnych.",
                                "The stages of the pilot of 2011–2012 for which S1 gives shares, counting 52 centres; the letter S4 tells of 53 centres and over 80 social workers."));
    }

    private static final class Edition2014 {
        static final Standard STANDARD = Standard.of(
                        "OSL",
                        "2014",
                        Stage1Familiarisation.STAGE,
                        Stage2Organisers.STAGE,
                        Stage3Training.STAGE,
                        Stage4Documents.STAGE,
                        Stage5Duties.STAGE,
                        Stage6Strategy.STAGE,
                        Stage7Cooperation.STAGE,
                        Stage8Communities.STAGE,
                        Stage9Evaluation.STAGE,
                        Stage10Certificate.STAGE,
                        Stage11Outsourcing.STAGE,
                        BaseDuties.STAGE)
                .leavingToJudgement(HumanJudgement.DEMANDS)
                .subtitled(
                        Wording.of(
                                "Standard opublikowany w 2014 r. i związane z nim obowiązki ustawowe. Rok w nazwie edycji jest rokiem standardu, a nie prawa: przepisy bierze się z dnia, którego dotyczy odpowiedź, o ile ich brzmienie sprawdzono, a zmiany prawa śledzono do dnia podanego przy każdym akcie. Rozwiązania wypróbowano w pilotażu: według S1 w 52 ośrodkach, według listu S4 w 53 ośrodkach i z udziałem ponad 80 pracowników socjalnych.",
                                "The standard as published in 2014, with the related statutory duties. The year of the edition is that of the standard, not of the law: provisions are those of the day asked about, as far as their wording was checked, and changes of the law were followed until the day given for each act. The solutions were tried out in the pilot: in 52 centres by S1, in 53 centres and with over 80 social workers by the letter S4."));
    }

    private static final class ConsultedTexts {
        static final List<Source> ALL = Stream.of(SeedTexts.ALL, ModelTexts.ALL, CentreTexts.ALL, LegalTexts.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
