package pl.osl.rules.vocabulary.document;

import pl.osl.model.document.DiagnosisUpdate;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;

/** What is recorded about an update of a diagnosis. */
public final class DiagnosisUpdateFacts {

    /** The days, with their names. */
    public static final Days<DiagnosisUpdate> DAYS = Days.<DiagnosisUpdate>of(DiagnosisUpdate.CHRONOLOGY)
            .named("on", "dzień aktualizacji diagnozy", "day of the update of the diagnosis")
            .asking("{of}kiedy to było?", "{of}when was that?");

    public static final Day<DiagnosisUpdate> ON = DAYS.day("on");

    /** It was made by the day asked about. */
    public static final Condition<DiagnosisUpdate> STANDING = ON.hasCome();

    private DiagnosisUpdateFacts() {}
}
