package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.DiagnosisMethod;
import pl.osl.model.diagnosis.Study;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Amount;
import pl.osl.rules.condition.NamedCounts;
import pl.osl.rules.condition.Property;

/** What is recorded about a study in a diagnosis. */
public final class StudyFacts {

    public static final Property<Study, DiagnosisMethod> METHOD = Property.<Study, DiagnosisMethod>of(
                    "method", Study::method, Wording.of("metoda", "method"))
            .asking("{of}jaką metodą je przeprowadzono?", "{of}by which method was it carried out?");

    public static final Property<Study, Boolean> RESIDENTS_TOOK_PART = Property.<Study, Boolean>of(
                    "residentsTookPart",
                    Study::residentsTookPart,
                    Wording.of("udział mieszkańców", "participation of residents"))
            .asking("{of}czy uczestniczyli w nim mieszkańcy?", "{of}did residents take part in it?");

    /** The counts, with their names. */
    private static final NamedCounts<Study> NUMBERS = NamedCounts.of(Study.COUNTS)
            .named("participants", "liczba uczestników badania", "number of participants in the study")
            .asking("{of}ile osób wzięło w nim udział?", "{of}how many people took part in it?");

    public static final Amount<Study> PARTICIPANTS = NUMBERS.amount("participants");

    private StudyFacts() {}
}
