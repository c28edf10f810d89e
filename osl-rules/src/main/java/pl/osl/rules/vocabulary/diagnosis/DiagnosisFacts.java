package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.Diagnosis;
import pl.osl.model.diagnosis.Study;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;

/** What is recorded about a diagnosis of a community. */
public final class DiagnosisFacts {

    /** The days, with their names. */
    public static final Days<Diagnosis> DAYS = Days.of(Diagnosis.CHRONOLOGY)
            .named("started", "początek diagnozy", "start of the diagnosis")
            .asking("{of}kiedy się {rozpoczął|rozpoczęła|rozpoczęło}?", "{of}when did it start?")
            .named("completed", "ukończenie diagnozy", "completion of the diagnosis")
            .asking("{of}kiedy {go|ją|je} ukończono?", "{of}when was it completed?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Day<Diagnosis> STARTED = DAYS.day("started");

    public static final Day<Diagnosis> COMPLETED = DAYS.day("completed");

    public static final Elements<Diagnosis, Study> STUDIES = Elements.<Diagnosis, Study>of(
                    "studies",
                    Diagnosis::studies,
                    Wording.of("badania w diagnozie", "studies in the diagnosis"),
                    Wording.of("badanie", "study"))
            .toldApartBy(StudyFacts.METHOD)
            .addedBy("Przeprowadź badanie", "Carry out a study")
            .asking(
                    Wording.of(
                            "{of}czy to wszystkie badania, które przeprowadzono?",
                            "{of}are these all the studies that were carried out?"),
                    Wording.of("{of}czy przeprowadzono jakieś badania?", "{of}were any studies carried out?"));

    /** It was begun by the day asked about. */
    public static final Condition<Diagnosis> STANDING = STARTED.hasComeAtTheLatestWith(COMPLETED);

    private DiagnosisFacts() {}
}
