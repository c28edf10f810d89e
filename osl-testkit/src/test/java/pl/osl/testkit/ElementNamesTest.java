package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.testkit.generate.Centres.centres;
import static pl.osl.testkit.generate.Centres.days;
import static pl.osl.testkit.generate.Standards.standards;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.model.centre.LegalForm;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Language;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;
import pl.osl.model.structure.FamiliarisationForm;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.finding.Surrounding;
import pl.osl.rules.plan.Plan;
import pl.osl.rules.plan.Step;
import pl.osl.rules.plan.StepChange;
import pl.osl.rules.question.Question;
import pl.osl.rules.question.Questions;
import pl.osl.testkit.generate.Knowledge;
import pl.osl.testkit.laws.Trial;

/** What the elements around an answer are called, beside what their JSON says; where they are, the laws try. */
class ElementNamesTest {

    /**
     * What elements of a listing are called.
     *
     * @param field where their kind stands; none if nothing tells them apart
     */
    private record Named(Wording singular, String field, Function<String, Term> constant) {

        Wording of(JsonNode element) {
            JsonNode here = element.path(field);
            return here.isTextual() ? with(constant.apply(here.asText()).wording()) : singular;
        }

        private Wording with(Wording value) {
            return Wording.of(with(value, Language.POLISH), with(value, Language.ENGLISH));
        }

        private String with(Wording value, Language language) {
            return singular.in(language) + " (" + value.in(language) + ")";
        }
    }

    private static final Map<String, Named> NAMES = Map.of(
            "documents",
            new Named(Wording.of("dokument", "document"), "kind", DocumentKind::valueOf),
            "provisions",
            new Named(Wording.of("zapis", "provision"), "topic", ProvisionTopic::valueOf),
            "familiarisations",
            new Named(
                    Wording.of("zapoznanie pracowników z OSL", "introduction of staff to OSL"),
                    "form",
                    FamiliarisationForm::valueOf),
            "legalForms",
            new Named(Wording.of("rodzaj jednostki", "legal form"), "form", LegalForm::valueOf));

    @Test
    void elements_are_called_by_what_the_record_says_of_them() {
        Trial.cases(150).forAll(standards(), centres(), days()).checkAssert((standard, centre, day) -> {
            Assessor assessor = Assessor.of(standard);
            JsonNode record = Knowledge.tree(centre);
            assessor.at(centre, day).assess().stages().stream()
                    .flatMap(stage -> stage.rules().stream())
                    .flatMap(rule -> Stream.concat(rule.applies().stream(), Stream.of(rule.finding())))
                    .flatMap(finding -> finding.gaps().stream())
                    .forEach(gap -> areCalledRightly(gap.within(), record));
            for (Question question : Questions.of(assessor.at(centre, day)).questions()) {
                areCalledRightly(question.within(), record);
            }
        });
    }

    @Test
    void elements_are_called_so_in_plans_too() {
        Trial.cases(40)
                .forAll(standards(), centres(), days())
                .checkAssert((standard, centre, day) -> plansCallThemRightly(Assessor.of(standard), centre, day));
    }

    private static void plansCallThemRightly(Assessor assessor, Centre centre, LocalDate day) {
        JsonNode record = Knowledge.tree(centre);
        assessor.standard().stages().stream()
                .flatMap(stage -> Plan.towards(stage.id(), assessor.at(centre, day)).steps().stream())
                .flatMap(step -> Stream.concat(Stream.of(step), step.alternatives().stream()))
                .flatMap(ElementNamesTest::within)
                .forEach(within -> areCalledRightly(within, record));
    }

    private static Stream<List<Surrounding>> within(Step step) {
        return Stream.concat(Stream.of(step.within()), step.changes().stream().map(StepChange::within));
    }

    /** Those that are recorded; of what is yet to be added the record says nothing. */
    private static void areCalledRightly(List<Surrounding> within, JsonNode record) {
        for (Surrounding element : within) {
            Named named = NAMES.get(listingOf(element.place()));
            JsonNode there = record.at(element.place().toString());
            if (named != null && !there.isMissingNode()) {
                assertThat(element.sort()).as("%s", element.place()).isEqualTo(named.of(there));
            }
        }
    }

    private static String listingOf(Place element) {
        Place array = element.parent();
        return array.segment().equals(Listing.AT_LEAST) ? array.parent().segment() : array.segment();
    }
}
