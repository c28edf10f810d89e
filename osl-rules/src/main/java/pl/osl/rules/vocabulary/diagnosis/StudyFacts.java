package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.DiagnosisMethod;
import pl.osl.model.diagnosis.Study;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a study in a diagnosis. */
public final class StudyFacts {

    public static final Property<Study, DiagnosisMethod> METHOD =
            Property.of("method", Study::method, Wording.of("metoda", "method"));

    public static final Property<Study, Boolean> RESIDENTS_TOOK_PART = Property.of(
            "residentsTookPart",
            Study::residentsTookPart,
            Wording.of("udział mieszkańców", "participation of residents"));

    /** The counts, with their names. */
    private static final NamedCounts<Study> NUMBERS = NamedCounts.of(Study.COUNTS)
            .named("participants", "liczba uczestników badania", "number of participants of the study");

    public static final Amount<Study> PARTICIPANTS = NUMBERS.amount("participants");

    private StudyFacts() {}
}
