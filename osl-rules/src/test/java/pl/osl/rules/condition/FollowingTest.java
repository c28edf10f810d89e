package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.osl.rules.Records.centre;
import static pl.osl.rules.Records.centreWith;
import static pl.osl.rules.Records.organiser;
import static pl.osl.rules.vocabulary.centre.CentreFacts.ORGANISERS;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.APPOINTED_FROM;
import static pl.osl.rules.vocabulary.organiser.OrganiserFacts.PROFESSION;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Finding;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.walk.Inquiry;

class FollowingTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 12, 31);

    private static final Centre CENTRE = centreWith(
            organiser("a", Validity.from(FIRST.plusDays(1)).until("2012-08-31")),
            organiser("b", Validity.from("2012-05").until("2012-12-31")),
            organiser("c", Validity.from("2012-05-20")),
            organiser("d", Validity.unrecorded()),
            organiser("e", Validity.from("2013-02-01").until("2013-02-01")));

    static List<Condition<Centre>> conditions() {
        return List.of(
                ORGANISERS.some(),
                ORGANISERS.none(),
                ORGANISERS.atLeast(2),
                ORGANISERS.some(PROFESSION.exists()),
                ORGANISERS.every(APPOINTED_FROM.withinLast(Period.ofMonths(3))),
                ORGANISERS.count().atMost(2),
                ORGANISERS.distinct(PROFESSION).atLeast(2),
                ORGANISERS.first(APPOINTED_FROM).withinLast(Period.ofMonths(4)),
                ORGANISERS.last(APPOINTED_FROM).plus(Period.ofMonths(5)).hasNotPassed(),
                ORGANISERS.atLeastEvery(Period.ofMonths(2), APPOINTED_FROM, ORGANISERS.first(APPOINTED_FROM)),
                Condition.from(FIRST.plusDays(40), Wording.same("from"), Wording.same("before")));
    }

    /** The walk goes only to the days that it names, and still misses no day on which the answer changes. */
    @ParameterizedTest
    @MethodSource("conditions")
    void it_answers_on_every_day_as_a_fresh_walk_does(Condition<Centre> condition) {
        Inquiry following = Inquiry.following(CENTRE, FIRST, Map.of());
        Truth stands = following.ask(condition);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.toEpochDay() == following.horizon()) {
                following = following.later(day);
                stands = following.ask(condition);
            }
            assertThat(Inquiry.answering(CENTRE, day, Map.of()).ask(condition))
                    .as("%s", day)
                    .isEqualTo(stands);
        }
    }

    @Test
    void an_element_is_asked_again_only_when_its_day_has_come() {
        AtomicInteger asked = new AtomicInteger();
        Condition<Centre> condition = ORGANISERS
                .atLeast(9)
                .or(ORGANISERS.none(Condition.holds(Wording.same("counter"), any -> asked.incrementAndGet() > 0)));
        Inquiry following = Inquiry.following(CENTRE, LocalDate.of(2012, 6, 1), Map.of());
        following.ask(condition);
        assertThat(asked).as("a, b, c and perhaps d").hasValue(4);
        Inquiry later = following.later(LocalDate.of(2012, 8, 30));
        later.ask(condition);
        assertThat(asked).hasValue(4);
        assertThat(later.horizon()).isEqualTo((int) LocalDate.of(2012, 9, 1).toEpochDay());
    }

    @Test
    void what_time_does_not_change_has_no_horizon() {
        Inquiry following = Inquiry.following(centre().build(), FIRST, Map.of());
        following.ask(ORGANISERS.some());
        assertThat(following.horizon()).isEqualTo(Finding.NEVER);
    }

    @Test
    void it_does_not_go_back() {
        assertThatThrownBy(() -> Inquiry.following(CENTRE, FIRST, Map.of()).later(FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Inquiry.answering(CENTRE, FIRST, Map.of()).later(LAST))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
