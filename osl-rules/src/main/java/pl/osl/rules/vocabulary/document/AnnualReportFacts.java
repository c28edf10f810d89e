package pl.osl.rules.vocabulary.document;

import java.time.LocalDate;
import pl.osl.model.document.AnnualReport;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.Authority;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;
import pl.osl.rules.finding.AskedKind;
import pl.osl.rules.finding.FactQuestion;

/** What is recorded about a yearly report. */
public final class AnnualReportFacts {

    /** The days, with their names. */
    public static final Days<AnnualReport> DAYS = Days.of(AnnualReport.CHRONOLOGY)
            .named("given", "złożenie sprawozdania", "submission of the report")
            .asking("{of}kiedy {go|ją|je} złożono?", "{of}when was it submitted?")
            .named("year", "początek roku sprawozdawczego", "start of the reporting year")
            .asking("{of}za który rok?", "{of}for which year?");

    /** The last day of the year that it covers. */
    public static final Day<AnnualReport> END_OF_YEAR = DAYS.inYear(
                    "year", AnnualReport::year, Wording.of("rok sprawozdawczy", "reporting year"))
            .asking(FactQuestion.of(AskedKind.VALUE, "{of}za który rok?", "{of}for which year?"))
            .moved(
                    Wording.of("koniec roku sprawozdawczego", "end of the reporting year"),
                    day -> LocalDate.of(day.getYear(), 12, 31));

    public static final Day<AnnualReport> GIVEN = DAYS.day("given");

    public static final Property<AnnualReport, Authority> RECIPIENT = Property.<AnnualReport, Authority>of(
                    "recipient", AnnualReport::recipient, Wording.of("adresat sprawozdania", "recipient of the report"))
            .asking("{of}komu je złożono?", "{of}to whom was it submitted?");

    public static final Property<AnnualReport, Boolean> NEEDS = Property.<AnnualReport, Boolean>of(
                    "needs",
                    AnnualReport::needs,
                    Wording.of("potrzeby przedstawione ze sprawozdaniem", "needs presented with the report"))
            .asking("{of}czy przedstawiono z nim potrzeby?", "{of}were needs presented with it?");

    public static final Property<AnnualReport, Boolean> CONCLUSIONS = Property.<AnnualReport, Boolean>of(
                    "conclusions",
                    AnnualReport::conclusions,
                    Wording.of(
                            "wnioski z rozeznania przedstawione ze sprawozdaniem",
                            "conclusions on needs and potential presented with the report"))
            .asking(
                    "{of}czy przedstawiono z nim wnioski z rozeznania?",
                    "{of}were the conclusions from the assessment of needs and potential presented with it?");

    public static final Property<AnnualReport, Boolean> FOR_EACH_MUNICIPALITY = Property.<AnnualReport, Boolean>of(
                    "forEachMunicipality",
                    AnnualReport::forEachMunicipality,
                    Wording.of("sprawozdanie odniesione do każdej z gmin", "report for each municipality"))
            .asking(
                    "{of}czy odnosi się do każdej z gmin, które obsługuje centrum?",
                    "{of}is it made for each municipality that the centre serves?");

    /** It was given by the day asked about. */
    public static final Condition<AnnualReport> STANDING = GIVEN.hasCome();

    private AnnualReportFacts() {}
}
