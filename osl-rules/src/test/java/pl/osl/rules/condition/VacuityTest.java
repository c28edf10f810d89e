package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.vocabulary.centre.CentreFacts.DOCUMENTS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.FAMILIARISATIONS;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.document.DocumentFacts.ADOPTED;
import static pl.osl.rules.vocabulary.document.DocumentFacts.NUMBER;
import static pl.osl.rules.vocabulary.document.DocumentFacts.PROVISIONS;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.ROLES;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.ON;
import static pl.osl.rules.vocabulary.structure.FamiliarisationFacts.STAFF;

import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;

class VacuityTest {

    private static final Condition<Centre> SOME = ORGANISERS.some();
    private static final Condition<Centre> EACH = ORGANISERS.every(ROLES.some());

    private static final Part<Organiser, Validity> APPOINTMENT = Part.of(
            "appointment", organiser -> Fact.known(organiser.appointment()), Wording.of("powołanie", "appointment"));

    @ParameterizedTest
    @MethodSource
    void this_may_hold_over_empty_listings(Condition<Centre> condition) {
        assertThat(condition.mayHoldVacuously()).isTrue();
    }

    static Stream<Condition<Centre>> this_may_hold_over_empty_listings() {
        return Stream.of(
                EACH,
                ORGANISERS.none(),
                SOME.not(),
                SOME.or(EACH),
                EACH.and(DOCUMENTS.none()),
                DOCUMENTS.some(PROVISIONS.none()),
                DOCUMENTS.some(PROVISIONS.none()).and(SOME),
                FAMILIARISATIONS.atLeastEvery(Period.ofMonths(3), ON, DOCUMENTS.first(ADOPTED)),
                DOCUMENTS.last(ADOPTED).hasNotPassed(),
                DOCUMENTS.last(ADOPTED).notAfter(FAMILIARISATIONS.first(ON)).not(),
                FAMILIARISATIONS.sum(STAFF).atMost(5),
                FAMILIARISATIONS.count().atMost(ORGANISERS.count()));
    }

    @ParameterizedTest
    @MethodSource
    void this_cannot_hold_over_empty_listings(Condition<Centre> condition) {
        assertThat(condition.mayHoldVacuously()).isFalse();
    }

    static Stream<Condition<Centre>> this_cannot_hold_over_empty_listings() {
        return Stream.of(
                SOME,
                SOME.and(EACH),
                EACH.not(),
                DOCUMENTS.some(NUMBER.exists().not()),
                ORGANISERS.some(APPOINTMENT.exists()),
                ORGANISERS.covers(role -> ROLES.some(), OrganiserRole.values()),
                DOCUMENTS.last(ADOPTED).hasCome(),
                DOCUMENTS.last(ADOPTED).notAfter(FAMILIARISATIONS.first(ON)),
                FAMILIARISATIONS.sum(STAFF).atLeast(24));
    }

    @Test
    void a_conjunction_covers_each_of_a_set() {
        Condition<Centre> covered = ORGANISERS.covers(
                role -> ROLES.some(Property.<OrganiserRole>itself(Wording.of("rola", "role"))
                        .is(role)),
                OrganiserRole.values());

        assertThat(covered.conjuncts()).hasSameSizeAs(List.of(OrganiserRole.values()));
    }
}
