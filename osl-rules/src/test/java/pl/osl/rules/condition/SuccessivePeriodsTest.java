package pl.osl.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.rules.vocabulary.centre.CentreFacts.LEGAL_FORMS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.centre.LegalFormPeriod;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.Evidence;
import pl.osl.rules.finding.Truth;
import pl.osl.rules.vocabulary.centre.LegalFormFacts;

/** Of two legal forms one stands at a time, so that the days of each follow from those of the other. */
class SuccessivePeriodsTest {

    private static final Condition<Centre> IS_SERVICES_CENTRE = LEGAL_FORMS.some(LegalFormFacts.FORM.is(LegalForm.CUS));
    private static final int DAY = 3;
    private static final int LAST = 6;
    private static final List<Fact<When>> STARTS = List.of(Fact.unrecorded(), on(2), on(3), on(4), span(2, 4));
    private static final List<Fact<When>> ENDS =
            List.of(Fact.unrecorded(), Fact.none(), on(2), on(3), on(4), span(2, 4));

    /** What is recorded of a period, or a period itself if both days are exact. */
    private record Period(Fact<When> from, Fact<When> until) {

        boolean allows(Period exact) {
            return includes(from, exact.from) && includes(until, exact.until);
        }

        private static boolean includes(Fact<When> recorded, Fact<When> exact) {
            return recorded.isUnrecorded()
                    || recorded.equals(exact)
                    || (recorded.isKnown()
                            && exact.isKnown()
                            && recorded.value().includes(exact.value()));
        }
    }

    @Test
    void what_all_completions_say_is_concluded_and_nothing_else() {
        List<Period> periods = periods(STARTS, ENDS);
        List<Period> exact = exactPeriods();
        int concluded = 0;
        for (Period one : periods) {
            for (Period other : periods) {
                Optional<Centre> centre = centre(one, other);
                if (centre.isPresent()) {
                    Set<Truth> possible = possible(one, other, exact);
                    Truth truth = Asking.truth(IS_SERVICES_CENTRE, centre.get(), day(DAY));
                    assertThat(truth)
                            .as("%s and %s", one, other)
                            .isEqualTo(
                                    possible.size() == 1 ? possible.iterator().next() : Truth.UNKNOWN);
                    concluded += truth.isKnown() ? 1 : 0;
                }
            }
        }
        assertThat(concluded).isGreaterThan(300);
    }

    @Test
    void the_reasons_name_the_days_of_the_other() {
        Centre centre = centre(new Period(Fact.unrecorded(), Fact.none()), new Period(on(2), on(4)))
                .orElseThrow();
        assertThat(Asking.finding(LEGAL_FORMS.none(LegalFormFacts.FORM.is(LegalForm.CUS)), centre, day(2), Map.of())
                        .evidence())
                .extracting(Evidence::toString)
                .contains("Evidence[place=/legalForms/1/validity/until, found=2012-06-04]");
    }

    @Test
    void an_end_that_perhaps_never_comes_is_not_taken_to_come_since_another_went_before() {
        Condition<Centre> ordered = LEGAL_FORMS
                .where(LegalFormFacts.FORM.is(LegalForm.CUS))
                .some(LegalFormFacts.FROM.notAfter(LegalFormFacts.UNTIL));

        assertThat(Asking.truth(ordered, after(on(3), Fact.unrecorded()), day(4)))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Asking.truth(ordered, after(on(3), Fact.none()), day(4))).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_start_that_another_form_denies_has_not_come_whatever_other_day_has() {
        Elements<Centre, LegalFormPeriod> all =
                Elements.of("legalForms", Centre::legalForms, Wording.same("forms"), Wording.same("form"));
        Day<LegalFormPeriod> passed = Day.of("sources", form -> on(1), Wording.same("another day"));
        Condition<Centre> begun = all.where(LegalFormFacts.FORM.is(LegalForm.CUS))
                .some(LegalFormFacts.FROM.hasComeAtTheLatestWith(passed));

        assertThat(Asking.truth(begun, after(Fact.unrecorded(), Fact.none()), day(2)))
                .isEqualTo(Truth.FALSE);
    }

    /** A services centre after another form that ended on the second day of the month. */
    private static Centre after(Fact<When> from, Fact<When> until) {
        return centre(new Period(from, until), new Period(on(1), on(2))).orElseThrow();
    }

    private static Set<Truth> possible(Period one, Period other, List<Period> exact) {
        Set<Truth> possible = new HashSet<>();
        for (Period first : exact) {
            if (one.allows(first)) {
                boolean hasRoom = exact.stream().anyMatch(second -> other.allows(second) && areApart(first, second));
                if (hasRoom) {
                    possible.add(Truth.of(start(first) <= DAY && end(first) >= DAY));
                }
            }
        }
        return possible;
    }

    private static boolean areApart(Period one, Period other) {
        return end(one) < start(other) || end(other) < start(one);
    }

    private static int start(Period period) {
        return period.from.value().earliest().orElseThrow().getDayOfMonth();
    }

    private static int end(Period period) {
        return period.until.isNone()
                ? 99
                : period.until.value().latest().orElseThrow().getDayOfMonth();
    }

    private static List<Period> exactPeriods() {
        List<Fact<When>> days = new ArrayList<>();
        for (int day = 1; day <= LAST; day++) {
            days.add(on(day));
        }
        List<Fact<When>> ends = new ArrayList<>(days);
        ends.add(Fact.none());
        return periods(days, ends).stream()
                .filter(period -> start(period) <= end(period))
                .toList();
    }

    private static List<Period> periods(List<Fact<When>> starts, List<Fact<When>> ends) {
        List<Period> periods = new ArrayList<>();
        starts.forEach(from -> ends.forEach(until -> periods.add(new Period(from, until))));
        return periods;
    }

    /** Empty if no record can say so. */
    private static Optional<Centre> centre(Period cus, Period gops) {
        try {
            return Optional.of(Centre.builder()
                    .id("c")
                    .legalForms(Listing.of(form(LegalForm.CUS, cus), form(LegalForm.GOPS, gops)))
                    .build());
        } catch (InvalidRecordException refused) {
            return Optional.empty();
        }
    }

    private static LegalFormPeriod form(LegalForm form, Period period) {
        return LegalFormPeriod.builder()
                .form(form)
                .validity(new Validity(period.from, period.until))
                .build();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2012, 6, day);
    }

    private static Fact<When> on(int day) {
        return Fact.known(When.on(day(day)));
    }

    private static Fact<When> span(int first, int last) {
        return Fact.known(When.between(day(first), day(last)));
    }
}
