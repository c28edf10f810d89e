package pl.osl.rules.osl;

import static pl.osl.rules.vocabulary.centre.CentreFacts.COMMUNITIES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.MUNICIPALITIES;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.OUTSOURCINGS;

import java.time.LocalDate;
import java.time.Period;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.Municipality;
import pl.osl.model.fact.Wording;
import pl.osl.model.partnership.Outsourcing;
import pl.osl.model.partnership.OutsourcingScope;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;
import pl.osl.rules.standard.Scope;
import pl.osl.rules.vocabulary.centre.LegalFormFacts;
import pl.osl.rules.vocabulary.centre.MunicipalityFacts;
import pl.osl.rules.vocabulary.partnership.OutsourcingFacts;

/** The scopes of the rules: groups of centres to which rules apply. */
final class Scopes {

    private static final Condition<Centre> IS_SERVICES_CENTRE = LEGAL_FORMS.some(LegalFormFacts.FORM.is(LegalForm.CUS));

    private static final Condition<Centre> IS_ASSISTANCE_CENTRE = LEGAL_FORMS.some(LegalFormFacts.FORM.isOneOf(
            LegalForm.OPS, LegalForm.GOPS, LegalForm.MGOPS, LegalForm.MOPS, LegalForm.MOPR));

    /** Such a CUS is founded for one municipality, and none can join it (L1 art. 9(1)(1), (2)(1), 15). */
    private static final Condition<Centre> IS_FORMED_FROM_OPS =
            LEGAL_FORMS.some(LegalFormFacts.FORM.is(LegalForm.CUS).and(LegalFormFacts.FORMED_FROM_OPS.is(true)));

    private static final Elements<Centre, Outsourcing> SHARES_OF_THE_WHOLE =
            OUTSOURCINGS.where(OutsourcingFacts.SCOPE.is(OutsourcingScope.SHARE_OF_WHOLE));

    /** One share alone leaves the others to nobody; that those recorded are all of them is taken from the word. */
    static final Condition<Centre> NO_SHARE_ALONE = SHARES_OF_THE_WHOLE.none().or(SHARES_OF_THE_WHOLE.atLeast(2));

    private static final Elements<Centre, Municipality> SERVED_FOR_A_YEAR =
            MUNICIPALITIES.where(isOver(aYearAfter(MunicipalityFacts.FROM)));

    /** For a year after a municipality has joined the Act presumes that plan and diagnosis may lack it (L1 art. 76, 77). */
    static final Condition<Centre> ONE_MUNICIPALITY_FOR_A_YEAR =
            IS_FORMED_FROM_OPS.or(SERVED_FOR_A_YEAR.atLeast(2).not());

    /** The report for the year in which a municipality has joined is the first on it (L1 art. 18). */
    static final Condition<Centre> REPORTS_ON_ONE_MUNICIPALITY = IS_FORMED_FROM_OPS.or(MUNICIPALITIES
            .where(isOver(theYearForTheFirstReport(MunicipalityFacts.FROM)))
            .atLeast(2)
            .not());

    /** The day on which the CUS was founded. */
    static final Day<Centre> FOUNDING =
            LEGAL_FORMS.where(LegalFormFacts.FORM.is(LegalForm.CUS)).first(LegalFormFacts.FROM);

    /** The day on which the last municipality was taken in that has been served for over a year. */
    static final Day<Centre> LAST_JOINING = SERVED_FOR_A_YEAR.last(MunicipalityFacts.FROM);

    /** The year after the founding is over, in which the Act does without the findings of the CUS (L1 art. 76). */
    static final Condition<Centre> FIRST_YEAR_IS_OVER =
            LEGAL_FORMS.some(LegalFormFacts.FORM.is(LegalForm.CUS).and(isOver(aYearAfter(LegalFormFacts.FROM))));

    /** The report for the year of the founding is the first, and may be given until the end of the next (L1 art. 18). */
    static final Condition<Centre> FIRST_REPORT_IS_DUE = LEGAL_FORMS.some(
            LegalFormFacts.FORM.is(LegalForm.CUS).and(isOver(theYearForTheFirstReport(LegalFormFacts.FROM))));

    /** Also that of a legal form which the centre had before: who is renamed goes on reporting. */
    private static final Day<Centre> BEGINNING = LEGAL_FORMS
            .standingWhen(
                    Wording.of("dotychczasowe rodzaje jednostki", "legal forms so far"), LegalFormFacts.FROM.hasCome())
            .first(LegalFormFacts.FROM);

    /** The OPS, or the CUS that was not formed from one, is new: nobody reported before it, and its own report is not due. */
    static final Condition<Centre> NO_REPORT_IS_DUE_YET = LEGAL_FORMS
            .some(LegalFormFacts.FORM
                    .is(LegalForm.CUS)
                    .and(LegalFormFacts.FORMED_FROM_OPS.is(false))
                    .and(theYearForTheFirstReport(LegalFormFacts.FROM).hasNotPassed()))
            .or(IS_ASSISTANCE_CENTRE.and(theYearForTheFirstReport(BEGINNING).hasNotPassed()));

    /** Scope U of the dossier. */
    static final Scope SERVICES_CENTRES =
            new Scope(Wording.of("centra usług społecznych", "social services centres"), IS_SERVICES_CENTRE);

    /** Scope O of the dossier. */
    static final Scope ASSISTANCE_CENTRES =
            new Scope(Wording.of("ośrodki pomocy społecznej", "social-assistance centres"), IS_ASSISTANCE_CENTRE);

    /** Scope A of the dossier: a CUS has the duties of an OPS only if it was formed from one. */
    static final Scope DUTIES_OF_ASSISTANCE = new Scope(
            Wording.of(
                    "ośrodki pomocy społecznej i centra usług społecznych powstałe z ich przekształcenia",
                    "social-assistance centres and the social services centres formed out of them"),
            IS_ASSISTANCE_CENTRE.or(IS_FORMED_FROM_OPS));

    /** Scope K of the dossier. */
    static final Scope WITH_COMMUNITIES = new Scope(
            Wording.of("ośrodki (centra), które pracują w społeczności", "centres that work in a community"),
            COMMUNITIES.some());

    /** Scope X of the dossier. */
    static final Scope WITH_OUTSOURCING = new Scope(
            Wording.of("ośrodki (centra), które zlecają OSL", "centres that outsource OSL"), OUTSOURCINGS.some());

    static final Scope WITH_ORGANISERS = new Scope(
            Wording.of("ośrodki (centra), które mają organizatora", "centres with an organiser"), ORGANISERS.some());

    static final Scope SERVICES_CENTRES_WITH_ORGANISER =
            narrowed(SERVICES_CENTRES, "które mają organizatora", "with an organiser", ORGANISERS.some());

    private Scopes() {}

    /**
     * The whole of OSL is outsourced, to one contractor or divided among several, on a condition; nobody in the centre then need do it.
     *
     * <p>Not in a CUS, in which the Act demands the post of an organiser (L1 art. 20(2), 23(1)(4), 32, 33).
     *
     * <p>From the year of the edition on: S3, which tells of this, bears no day, and the pilot (S1) knew of no contractors.
     */
    static Condition<Centre> outsourcedAsAWhole(Condition<Outsourcing> condition) {
        return Condition.<Centre>from(
                        LocalDate.of(2014, 1, 1),
                        Wording.of(
                                "pierwszy dzień, w którym wolno zlecić całość OSL",
                                "outsourcing of the whole of OSL allowed from"),
                        Wording.of(
                                "zlecenie całości OSL nie było jeszcze dopuszczalne",
                                "outsourcing of the whole of OSL not allowed yet"))
                .and(OUTSOURCINGS
                        .some(OutsourcingFacts.SCOPE.is(OutsourcingScope.WHOLE).and(condition))
                        .or(SHARES_OF_THE_WHOLE.atLeast(2).and(SHARES_OF_THE_WHOLE.some(condition))))
                .and(IS_SERVICES_CENTRE.not());
    }

    /**
     * Some element meets a condition and, in a CUS founded for several municipalities, one that is made for each of them
     * does (L1 art. 18, 20(4), 21(4)).
     */
    static <E> Condition<Centre> someForEachMunicipality(
            Condition<Centre> isForOne,
            Elements<Centre, E> elements,
            Property<E, Boolean> forEach,
            Condition<E> condition) {
        return elements.some(condition).and(isForOne.or(elements.some(condition.and(forEach.is(true)))));
    }

    /** The centres of a scope that also meet a condition. */
    static Scope narrowed(Scope scope, String polish, String english, Condition<Centre> condition) {
        return new Scope(
                scope.wording().then(Wording.of(", " + polish, " " + english)),
                scope.condition().and(condition));
    }

    /** The centres that meet a condition. */
    static Scope centres(String polish, String english, Condition<Centre> condition) {
        return new Scope(Wording.of(polish, english), condition);
    }

    private static <S> Day<S> aYearAfter(Day<S> beginning) {
        return beginning.plus(Period.ofYears(1));
    }

    private static <S> Day<S> theYearForTheFirstReport(Day<S> beginning) {
        return beginning.moved(
                Wording.of(
                        "koniec roku po roku utworzenia lub przystąpienia",
                        "end of the year after that of the beginning"),
                day -> LocalDate.of(day.getYear() + 1, 12, 31));
    }

    private static <S> Condition<S> isOver(Day<S> lastDay) {
        return lastDay.hasNotPassed().not();
    }
}
