package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Fact;
import pl.osl.testkit.cases.Case;
import pl.osl.testkit.cases.CaseReader;
import pl.osl.testkit.cases.Cases;
import pl.osl.testkit.cases.Exemplary;

/** Cases are read strictly, so that a patch that misses its place is no case. */
class CasesTest {

    private static final String HEAD =
            "'rule': 'OSL-03', 'outcome': 'MET', 'base': 'ops', 'day': '2014-12-31', 'name': 'so', ";
    private static final String BOUNDARY = "'rule': 'OSL-03', 'base': 'ops', 'limit': '2014-03-01', 'name': 'so', ";

    @Test
    void a_case_changes_its_base_and_leaves_the_rest() {
        Case one = cases(HEAD + "'changes': [{'at': '/familiarisations/0/headAttended', 'put': false}]")
                .get(0);
        assertThat(one).hasToString("OSL-03 MET on 2014-12-31: so");
        assertThat(one.centre().familiarisations().elements().get(0).headAttended())
                .isEqualTo(Fact.known(false));
        assertThat(one.centre().withFamiliarisations(Exemplary.ops().familiarisations()))
                .isEqualTo(Exemplary.ops());
    }

    @Test
    void changes_are_made_one_after_the_other() {
        Case one = cases(HEAD
                        + "'changes': [{'remove': '/units/1'}, {'remove': '/units/0'}, {'open': '/units'},"
                        + " {'at': '/units/atLeast/-', 'put': {'purpose': 'OTHER'}}]")
                .get(0);
        assertThat(one.centre().units().isComplete()).isFalse();
        assertThat(one.centre().units().elements()).hasSize(1);
    }

    @Test
    void a_boundary_asks_about_three_days() {
        assertThat(cases(BOUNDARY + "'outcomes': 'NOT_MET MET MET', 'changes': []"))
                .extracting(Case::toString)
                .containsExactly(
                        "OSL-03 NOT_MET on 2014-02-28: the day before so",
                        "OSL-03 MET on 2014-03-01: the day itself, so",
                        "OSL-03 MET on 2014-03-02: the day after so");
    }

    @Test
    void a_boundary_of_a_fact_moves_the_fact() {
        List<Case> around = cases(BOUNDARY + "'outcomes': 'MET MET MET', 'changes': [], 'day': '2014-12-31',"
                + " 'at': '/familiarisations/0/on'");
        assertThat(around).extracting(one -> one.day().toString()).containsOnly("2014-12-31");
        assertThat(around)
                .extracting(one -> one.centre()
                        .familiarisations()
                        .elements()
                        .get(0)
                        .on()
                        .value()
                        .toString())
                .containsExactly("2014-02-28", "2014-03-01", "2014-03-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[{'remove': '/nobody'}]                | at /nobody there is no field or element to remove",
                "[{'remove': '/units/7'}]               | at /units/7 there is no field or element to remove",
                "[{'open': '/name'}]                    | at /name there is no complete listing to open",
                "[{'at': '/units/7', 'put': {}}]        | at /units/7 there is no field or element to put",
                "[{'at': '/nobody/name', 'put': 'x'}]   | at /nobody/name there is no field or element to put",
                "[{'at': '/id', 'put': 'exemplary-ops'}] | at /id stands",
                "[{'put': '/id'}]                       | a change is",
                "[{'at': '/units', 'put': 7}]           | /units",
            })
    void a_change_that_misses_its_place_is_refused(String changes, String message) {
        assertThatThrownBy(() -> cases(HEAD + "'changes': " + changes)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'rule': 'OSL-03'                                           | a case has",
                "'outcomes': 'MET MET', 'changes': []                       | a boundary has three outcomes, not MET MET",
            })
    void a_case_that_is_not_whole_is_refused(String written, String message) {
        String text = written.startsWith("'rule'") ? written : BOUNDARY + written;
        assertThatThrownBy(() -> cases(text)).hasMessageContaining(message);
    }

    @Test
    void a_resource_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Cases.read(CasesTest.class, "nowhere.json"))
                .hasMessageContaining("nowhere.json")
                .hasMessageContaining("CasesTest");
    }

    private static List<Case> cases(String written) {
        try {
            return new CaseReader((ObjectNode) new JsonMapper().readTree("{" + written.replace('\'', '"') + "}"))
                    .cases();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
