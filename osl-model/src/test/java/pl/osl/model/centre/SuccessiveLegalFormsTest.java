package pl.osl.model.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.osl.model.fact.Fault;
import pl.osl.model.fact.InvalidRecordException;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Listing;
import pl.osl.model.json.OslJson;

/** A centre has one legal form at a time; what only may overlap stays open. */
class SuccessiveLegalFormsTest {

    private static final String MANY = "{'from':'2000-01-01','until':'2000-12-31'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'from':'2000-01-01','until':'2025-06-01'} {'from':'2025-06-01','until':null}",
                "{'from':'2004-01-01','until':null} {'from':'2022-01-01'}",
                "{'from':'2004-01-01','until':null} {'from':'2022'}",
                "{'from':'2022','until':'2024'} {'from':'[..2021]','until':null}",
                "{'from':'2012-01-01'} {'from':'2012-01-01'}",
                "{'until':'2012-01-01','from':'2012'} {'from':'2000','until':null}",
                "{'from':'2000','until':null} {'from':'2001','until':'2001-06-30'}",
            })
    void two_that_surely_share_a_day_are_refused_in_either_order(String validities) {
        List<String> each = Arrays.asList(validities.split(" "));

        assertThat(faults(each)).hasSize(1);
        assertThat(faults(List.of(each.get(1), each.get(0)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'from':'2000-01-01','until':'2025-05-31'} {'from':'2025-06-01','until':null}",
                "{'from':'2004-01-01'} {'from':'2022-01-01','until':null}",
                "{'from':'2004-01-01','until':'2021'} {'from':'2021','until':null}",
                "{'from':'2004','until':'[2021..]'} {'from':'2021-12-31','until':null}",
                "{'from':'2012'} {'from':'2012'}",
                "{} {}",
                "{'until':'2021'} {'from':'2021-06-30'}",
            })
    void two_that_only_may_share_a_day_stay_open(String validities) {
        assertThat(faults(Arrays.asList(validities.split(" ")))).isEmpty();
    }

    @Test
    void each_form_that_overlaps_an_earlier_one_is_refused_with_the_place_of_the_other() {
        List<Fault> faults = faults(List.of(
                "{'from':'2020-06-01','until':null}",
                "{'from':'1990','until':'1999'}",
                "{'from':'1998-05-01','until':'2020-06-01'}"));

        assertThat(faults)
                .map(fault -> fault.place().toString())
                .containsExactly("/legalForms/0/validity", "/legalForms/2/validity");
        assertThat(faults.get(0).in(Language.ENGLISH)).contains("/legalForms/2");
        assertThat(faults.get(1).in(Language.ENGLISH)).contains("/legalForms/1");
    }

    @Test
    void the_search_agrees_with_comparing_each_pair() {
        List<String> ends = List.of("'2000'", "'2001-06-01'", "'[2001..2003]'", "'2002'", "null", "");
        List<String> validities = ends.stream()
                .flatMap(from -> ends.stream().map(until -> validity(from, until)))
                .filter(SuccessiveLegalFormsTest::isPossible)
                .toList();
        for (String one : validities) {
            for (String other : validities) {
                boolean apart = faults(List.of(one, MANY.replace("2000", "1980"), other))
                        .isEmpty();
                assertThat(faults(List.of(one, other)).isEmpty())
                        .as(one + other)
                        .isEqualTo(apart);
            }
        }
    }

    private static String validity(String from, String until) {
        String first = from.isEmpty() || from.equals("null") ? "" : "'from':" + from;
        String last = until.isEmpty() ? "" : "'until':" + until;
        return "{" + first + (first.isEmpty() || last.isEmpty() ? "" : ",") + last + "}";
    }

    private static boolean isPossible(String validity) {
        try {
            form(validity);
            return true;
        } catch (RuntimeException disorder) {
            return false;
        }
    }

    private static LegalFormPeriod form(String validity) {
        return OslJson.read("{\"validity\":" + validity.replace('\'', '"') + "}", LegalFormPeriod.class);
    }

    private static List<Fault> faults(List<String> validities) {
        try {
            Centre.builder()
                    .id("c")
                    .legalForms(Listing.of(validities.stream()
                            .map(SuccessiveLegalFormsTest::form)
                            .toList()))
                    .build();
            return List.of();
        } catch (InvalidRecordException refusal) {
            return refusal.faults();
        }
    }
}
