package pl.osl.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.Records.DAY;
import static pl.osl.rules.Records.LONG_AGO;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.document;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.Rules.rule;
import static pl.osl.rules.Rules.stage;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.DOCUMENT_KIND;
import static pl.osl.rules.vocabulary.document.DocumentFacts.REPEALED;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.StageId;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.model.json.OslJson;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.finding.FindingForm;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.StageStatus;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.presumption.Presumption;
import pl.osl.rules.standard.Rule;
import pl.osl.rules.standard.Standard;

class ReasonsOnReadingTest {

    private static final Centre CENTRE = centre().organisers(
                    Listing.of(organiser("a", Validity.from(LONG_AGO).until(DAY))))
            .build();

    @Test
    void reasons_are_made_once_and_only_when_they_are_read() {
        AtomicInteger asked = new AtomicInteger();
        RuleAssessment rule =
                only(rule("A", Condition.holds(Wording.same("counts"), centre -> asked.incrementAndGet() > 0)));

        assertThat(rule.outcome()).isEqualTo(Outcome.MET);
        assertThat(asked).hasValue(1);
        assertThat(rule.finding()).isSameAs(rule.finding());
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_condition_that_answers_otherwise_when_reasons_are_read_changes_no_outcome() {
        Assessment assessment = assess(rule("A", trueAtFirst(1)));
        RuleAssessment rule = assessment.stages().get(0).rules().get(0);

        assertThat(rule.finding().form()).isEqualTo(FindingForm.BROKEN);
        assertThat(rule.finding().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(rule.outcome()).isEqualTo(Outcome.MET);
        assertThat(rule.says()).isEqualTo(rule("A", trueAtFirst(1)).says(Truth.TRUE));
        assertThat(assessment.stage(StageId.of("I1")).status()).isEqualTo(StageStatus.REACHED);
    }

    @Test
    void a_rule_that_broke_shows_no_reasons_of_a_condition_that_answers_later() {
        AtomicInteger asked = new AtomicInteger();
        RuleAssessment rule = only(rule("A", Condition.holds(Wording.same("throws at first"), centre -> {
            if (asked.incrementAndGet() <= 3) {
                throw new UnsupportedOperationException("secret");
            }
            return true;
        })));

        assertThat(rule.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(rule.finding().truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(rule.finding().form()).isEqualTo(FindingForm.BROKEN);
    }

    @Test
    void an_assessment_says_the_same_before_and_after_its_reasons_were_made() {
        Assessment before = assess(rule("A", ORGANISERS.some()));
        Assessment after = assess(rule("A", ORGANISERS.some())).withReasons();

        assertThat(before)
                .hasToString(after.toString())
                .hasSameHashCodeAs(after)
                .isEqualTo(after);
        assertThat(OslJson.write(assess(rule("A", ORGANISERS.some())))).isEqualTo(OslJson.write(after));
    }

    @Test
    void an_assessment_with_its_reasons_holds_nothing_of_the_record() {
        Centre adopting = CENTRE.withDocuments(Listing.atLeast(
                document("statute").kind(DocumentKind.STATUTE).adopted(LONG_AGO).build()));
        Rule rule =
                rule("A", DOCUMENTS.some(DOCUMENT_KIND.is(DocumentKind.STATUTE).and(REPEALED.hasNotCome())));
        Assessment assessment =
                assessor(rule).presuming(Presumption.all()).at(adopting, DAY).assess();

        assertThat(reachableFrom(assessment)).anyMatch(Centre.class::isInstance);
        assertThat(assessment.rule(RuleId.of("A")).presumed()).isPresent();
        assertThat(reachableFrom(assessment.withReasons()))
                .noneMatch(held -> held instanceof Centre || held instanceof InstitutionalDocument);
    }

    /** Everything that an object holds, as far as it is of this library or a collection of the platform. */
    private static Set<Object> reachableFrom(Object start) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Object here = open.remove();
            if (seen.add(here)) {
                heldBy(here).stream().filter(held -> held != null).forEach(open::add);
            }
        }
        return seen;
    }

    private static Collection<? extends @Nullable Object> heldBy(Object here) {
        if (here instanceof Collection<?> some) {
            return some;
        }
        if (here instanceof Map<?, ?> map) {
            return map.values();
        }
        if (here instanceof Optional<?> some) {
            return some.stream().toList();
        }
        if (here instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return fields(here.getClass()).stream().map(field -> in(here, field)).toList();
    }

    private static List<Field> fields(@Nullable Class<?> type) {
        if (type == null || !type.getName().startsWith("pl.osl")) {
            return List.of();
        }
        List<Field> fields = new ArrayList<>(fields(type.getSuperclass()));
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive())
                .forEach(fields::add);
        return fields;
    }

    private static @Nullable Object in(Object here, Field field) {
        try {
            field.setAccessible(true);
            return field.get(here);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Condition<Centre> trueAtFirst(int times) {
        AtomicInteger asked = new AtomicInteger();
        return Condition.holds(Wording.same("true at first"), centre -> asked.incrementAndGet() <= times);
    }

    private static RuleAssessment only(Rule rule) {
        return assess(rule).rule(rule.id());
    }

    private static Assessment assess(Rule rule) {
        return assessor(rule).at(CENTRE, DAY).assess();
    }

    private static Assessor assessor(Rule rule) {
        return Assessor.of(Standard.of("Test", "1", stage("I1", rule)));
    }
}
