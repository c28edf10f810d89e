package pl.osl.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Point;
import pl.osl.report.words.Places;
import pl.osl.report.words.SharedTerms;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.question.UnaskedFact;
import pl.osl.rules.question.UnaskedReason;

/** What is lacking but not asked for, by the reason why it is not. */
record UnaskedText(Page page) {

    static final Wording TITLE =
            Wording.of("Brakuje też danych, o które się nie pyta", "Also lacking, but not asked for");

    private static final Wording RULES = Wording.of("; reguły: ", "; rules: ");
    private static final Wording ONE_RULE = Wording.of("; reguła: ", "; rule: ");
    private static final int BELOW = 2;

    /** Limit on the facts that are shown for one reason. */
    private static final int SHOWN = 3;

    List<Point> points(List<UnaskedFact> unasked) {
        Map<UnaskedReason, List<UnaskedFact>> reasons = new EnumMap<>(UnaskedReason.class);
        unasked.forEach(fact -> reasons.computeIfAbsent(fact.because(), none -> new ArrayList<>())
                .add(fact));
        return reasons.entrySet().stream()
                .map(each -> point(each.getKey(), each.getValue()))
                .toList();
    }

    /** Of facts on which only recommendations depend it is enough to know that they are lacking. */
    private Point point(UnaskedReason reason, List<UnaskedFact> facts) {
        String title = page.in(reason.wording()) + ": " + facts.size();
        List<List<UnaskedFact>> alike = alike(facts);
        if (reason == UnaskedReason.NOT_BINDING) {
            return Point.of(0, title + rules(facts));
        }
        List<Point> below =
                new ArrayList<>(alike.stream().limit(SHOWN).map(this::lacking).toList());
        if (alike.size() > SHOWN) {
            int more = alike.stream().skip(SHOWN).mapToInt(List::size).sum();
            below.add(Point.of(BELOW, page.in(SharedTerms.FURTHER) + ": " + more));
        }
        return Point.of(0, Phrase.of(title), below);
    }

    /** Groups of facts that differ only in their places. */
    private List<List<UnaskedFact>> alike(List<UnaskedFact> facts) {
        return List.copyOf(facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> name(fact, Surrounding::sort) + rules(List.of(fact)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    private Point lacking(List<UnaskedFact> alike) {
        List<Place> places = alike.stream().map(UnaskedFact::place).toList();
        Function<Surrounding, Wording> called = alike.size() > 1 ? Surrounding::sort : Surrounding::says;
        String says = name(alike.get(0), called) + rules(alike);
        return Point.of(BELOW, Phrase.of(says).and(Places.first(page, places)));
    }

    private String name(UnaskedFact fact, Function<Surrounding, Wording> called) {
        return Places.around(page, fact.within(), called) + page.in(fact.lacking()) + ": "
                + page.in(fact.kind().wording());
    }

    private String rules(List<UnaskedFact> facts) {
        List<String> ids = facts.stream()
                .flatMap(fact -> fact.rules().stream())
                .map(RuleId::value)
                .distinct()
                .sorted()
                .toList();
        return page.in(ids.size() == 1 ? ONE_RULE : RULES) + String.join(", ", ids);
    }
}
