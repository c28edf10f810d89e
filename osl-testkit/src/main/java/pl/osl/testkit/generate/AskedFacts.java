package pl.osl.testkit.generate;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.RuleAssessment;
import pl.osl.rules.finding.Finding;

/** Finds what a rule asks by asking it about records of which more and more is known. */
final class AskedFacts {

    private static final int TRIES = 60;
    private static final String REFUSED = "refused";
    private static final long SEED = 20_121_126L;

    private final Assessor assessor;
    private final RuleId rule;
    private final LocalDate day;
    private final Set<String> paths = new TreeSet<>();

    AskedFacts(Assessor assessor, RuleId rule, LocalDate day) {
        this.assessor = assessor;
        this.rule = rule;
        this.day = day;
    }

    ElementChoices choices(int most) {
        int before;
        do {
            before = paths.size();
            gather();
            tie(Centre.class, "");
        } while (paths.size() > before);
        return new RecordChoices(day, paths, kept(), most).centre();
    }

    private void gather() {
        ElementChoices choices = new RecordChoices(day, paths, Map.of(), 1).centre();
        SeededDraw random = new SeededDraw(SEED);
        Stream.concat(
                        Stream.of(choices.outlined()),
                        Stream.generate(() -> choices.drawn(random)).limit(TRIES))
                .flatMap(record -> choices.value(record, 0).stream())
                .flatMap(centre -> findings((Centre) centre))
                .map(finding -> path(finding.place().toString()))
                .forEach(paths::add);
        paths.remove("");
    }

    private Stream<Finding> findings(Centre centre) {
        RuleAssessment answer = assessor.at(centre, day).assess(rule);
        return Stream.concat(answer.applies().stream(), Stream.of(answer.finding()))
                .flatMap(AskedFacts::all);
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(AskedFacts::all));
    }

    /** Where something stands, without the numbers of elements. */
    static String path(String place) {
        return Stream.of(place.split("/", -1))
                .filter(name -> !name.isEmpty() && !name.equals("-") && !name.equals(Listing.AT_LEAST))
                .filter(name -> !name.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining("/"));
    }

    private void tie(Class<?> type, String outer) {
        Set<String> here = List.copyOf(paths).stream()
                .filter(path -> path.startsWith(outer))
                .map(path -> path.substring(outer.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        TiedFacts.of(type, here).forEach(field -> paths.add(outer + field));
        RecordType.of(type).fields().forEach((name, field) -> {
            Class<?> raw = RecordType.raw(field);
            Class<?> content = RecordType.raw(RecordType.content(field));
            boolean isInside = paths.stream().anyMatch(path -> path.startsWith(outer + name + "/"));
            if (isWanted(outer + name)) {
                LISTED.getOrDefault(content, List.of()).forEach(paths::add);
            }
            if ((raw == Fact.class || raw == Listing.class) && RecordType.is(content) && isInside) {
                tie(content, outer + name + "/");
            }
        });
    }

    private boolean isWanted(String path) {
        return paths.contains(path);
    }

    private static final Map<Class<?>, List<String>> LISTED = Map.of(
            CommunityId.class, List.of("communities"),
            DocumentId.class, List.of("documents"),
            OrganiserId.class, List.of("organisers"),
            PartnerId.class, List.of("partners"));

    /** For each fact one value for each way in which the rule tells them apart, where nothing else is known. */
    private Map<String, List<Integer>> kept() {
        ElementChoices choices = new RecordChoices(day, paths, Map.of(), 1).centre();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Map<String, Integer>> apart = new LinkedHashMap<>();
        Map<String, List<Integer>> kept = new TreeMap<>();
        for (RicherPart step : choices.richer(choices.outlined())) {
            String path = path(step.place());
            int number = numbers.merge(path, 1, Integer::sum) - (mayBeNone(path) ? 2 : 1);
            String told = choices.value(step.part(), 0)
                    .map(centre -> told((Centre) centre))
                    .orElse(REFUSED);
            boolean isAlways = number < new ValueChoices(day).always(typeAt(path));
            boolean isNew = !isAlways
                    && apart.computeIfAbsent(path, none -> new HashMap<>()).putIfAbsent(told, number) == null;
            if (isNew || told.equals(REFUSED)) {
                kept.computeIfAbsent(path, none -> new ArrayList<>()).add(number);
            }
        }
        return kept;
    }

    private static Class<?> typeAt(String path) {
        Class<?> type = Centre.class;
        for (String name : path.split("/", -1)) {
            if (type == Validity.class) {
                return When.class;
            }
            Type field = RecordType.of(type).fields().getOrDefault(name, Object.class);
            type = field == Validity.class ? Validity.class : RecordType.raw(RecordType.content(field));
        }
        return type;
    }

    private static boolean mayBeNone(String path) {
        Class<?> type = Centre.class;
        boolean none = false;
        for (String name : path.split("/", -1)) {
            if (type == Validity.class) {
                return name.equals("until");
            }
            RecordType shape = RecordType.of(type);
            none = shape.canBeNone().contains(name);
            type = RecordType.raw(RecordType.content(shape.fields().getOrDefault(name, Object.class)));
        }
        return none;
    }

    private String told(Centre centre) {
        return findings(centre)
                .map(finding -> finding.form() + " " + finding.truth())
                .collect(Collectors.joining());
    }
}
