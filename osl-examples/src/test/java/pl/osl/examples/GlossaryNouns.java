package pl.osl.examples;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.SourceReference;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.FullTimeEquivalent;
import pl.osl.rules.assessment.Answer;
import pl.osl.rules.assessment.Assessment;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.BriefAssessment;
import pl.osl.rules.assessment.CentreAnswer;
import pl.osl.rules.assessment.DayAnswer;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.assessment.RemarkedAnswer;
import pl.osl.rules.assessment.Standpoint;
import pl.osl.rules.cohort.CohortSummary;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Part;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Gap;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.Step;
import pl.osl.rules.progress.Progress;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.rules.replay.Replay;
import pl.osl.rules.standard.Catalogue;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Stage;
import pl.osl.rules.standard.Standard;
import pl.osl.rules.timeline.Timeline;
import pl.osl.rules.waiver.Waiver;

/** The nouns of the glossary: what the types of records and of answers are called. */
final class GlossaryNouns {

    /** What the vocabulary has no word for, since no record lists it. */
    private static final Map<Class<?>, Wording> OTHERS = new LinkedHashMap<>();

    static {
        other(Centre.class, "ośrodek", "centre");
        other(FullTimeEquivalent.class, "etat", "full-time equivalent");
        other(Fact.class, "fakt", "fact");
        other(Listing.class, "wykaz", "listing");
        other(When.class, "dzień, także znany tylko w przybliżeniu", "day, perhaps known only roughly");
        other(Validity.class, "okres", "period");
        other(SourceReference.class, "źródło danych", "source of the data");
        other(Standard.class, "standard w jednej z edycji", "standard, in one of its editions");
        other(Stage.class, "etap", "stage");
        other(Rule.class, "reguła", "rule");
        other(Catalogue.class, "katalog reguł", "catalogue of rules");
        other(Waiver.class, "odstępstwo", "waiver");
        other(Assessor.class, "oceniający według edycji standardu", "assessor by an edition of the standard");
        other(Standpoint.class, "ośrodek w danym dniu", "standpoint: a centre on a day");
        other(Assessment.class, "ocena", "assessment");
        other(BriefAssessment.class, "ocena skrócona", "brief assessment");
        other(Outcomes.class, "same wyniki", "bare outcomes");
        other(Finding.class, "ustalenie", "finding");
        other(Gap.class, "brak danych", "gap");
        other(Plan.class, "plan", "plan");
        other(Step.class, "krok planu", "step of a plan");
        other(Questions.class, "pytania o brakujące dane", "questions about missing facts");
        other(Question.class, "pytanie", "question");
        other(Timeline.class, "zmiany w czasie", "timeline");
        other(Progress.class, "postęp", "progress");
        other(CohortSummary.class, "zestawienie wielu ośrodków", "summary of a cohort");
        other(Replay.class, "sprawdzenie wcześniejszej oceny", "replay of an earlier assessment");
    }

    private GlossaryNouns() {}

    private static void other(Class<?> type, String polish, String english) {
        OTHERS.put(type, Wording.of(polish, english));
    }

    /** A row for each type, in the order of their Java names, and one for the edition. */
    static List<GlossaryRow> rows() {
        Map<Class<?>, Wording> nouns = new LinkedHashMap<>(OTHERS);
        classes("pl.osl.rules.vocabulary")
                .flatMap(type -> Stream.of(type.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .forEach(field ->
                        noun(field).ifPresent(noun -> nouns.merge(subject(field), noun, GlossaryNouns::plainer)));
        Stream<GlossaryRow> types = nouns.entrySet().stream()
                .filter(noun -> noun.getKey().getName().startsWith("pl.osl."))
                .filter(noun -> !noun.getKey().isEnum())
                .filter(noun -> !noun.getKey().getSimpleName().endsWith("Id"))
                .map(noun -> new GlossaryRow(noun.getValue(), noun.getKey().getSimpleName()));
        return Stream.concat(types, Stream.of(new GlossaryRow(Wording.of("edycja", "edition"), "Standard.edition()")))
                .sorted(Comparator.comparing(GlossaryRow::java))
                .toList();
    }

    /** The types that have to have a row: of what is recorded, and of what is answered. */
    static Stream<Class<?>> types() {
        Stream<Class<?>> records = classes("pl.osl.model")
                .filter(type -> !type.getPackageName().matches(".*\\.(fact|form|wire|json|amendment)"))
                .filter(type -> type.isInterface() && Modifier.isPublic(type.getModifiers()));
        Stream<Class<?>> answers = classes("pl.osl.rules")
                .filter(Answer.class::isAssignableFrom)
                .filter(type -> type.isInterface()
                        && !List.of(Answer.class, CentreAnswer.class, DayAnswer.class, RemarkedAnswer.class)
                                .contains(type));
        return Stream.concat(records, answers);
    }

    private static Wording plainer(Wording one, Wording other) {
        return other.polish().length() < one.polish().length() ? other : one;
    }

    private static Optional<Wording> noun(Field field) {
        try {
            Object word = field.get(null);
            if (word instanceof Elements<?, ?>) {
                return Optional.of((Wording) inside(inside(inside(word, "scoped"), "name"), "singular"));
            }
            return word instanceof Part<?, ?> part ? Optional.of(part.label()) : Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What one element is called: the vocabulary hands out what they are called together only. */
    private static Object inside(Object whole, String name) throws ReflectiveOperationException {
        if (whole.getClass().isRecord()) {
            Method component = whole.getClass().getDeclaredMethod(name);
            component.setAccessible(true);
            return component.invoke(whole);
        }
        Field field = whole.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(whole);
    }

    /** What the elements of a listing, or the part, are in Java. */
    private static Class<?> subject(Field field) {
        Type[] arguments = ((ParameterizedType) field.getGenericType()).getActualTypeArguments();
        return (Class<?>) arguments[arguments.length - 1];
    }

    /** The top-level types of a room and of those below it, without those of tests. */
    static Stream<Class<?>> classes(String room) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(room).stream()
                        .filter(type ->
                                type.isTopLevelClass() && !type.getName().endsWith("package-info"))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect);
    }
}
