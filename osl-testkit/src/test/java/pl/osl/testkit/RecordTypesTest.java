package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Term;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.RecordType;
import pl.osl.testkit.laws.Trial;

/** What holds of every type of record, whatever types there are. */
class RecordTypesTest {

    /** Texts that speak of a person, or easily may; each is kept out of everything but the written record. */
    static final Set<String> PERSONAL = Set.of(
            "CommunityAction.description",
            "Contractor.name",
            "Evaluation.conclusions",
            "Evaluation.report",
            "Handover.structure",
            "JointOfferMember.name",
            "Leader.name",
            "Need.description",
            "Obstacle.description",
            "Organiser.name",
            "Organiser.reasonForOtherProfession",
            "Partner.name",
            "PlannedAction.description",
            "Potential.description",
            "ResidentGroup.name",
            "Resource.description",
            "Solution.description",
            "Supervision.supervisor",
            "SupervisionRefusal.reason");

    /** Texts that speak of anything else. */
    private static final Set<String> IMPERSONAL = Set.of(
            "Centre.name",
            "Certificate.number",
            "Certificate.part",
            "Community.boundaries",
            "Community.name",
            "Community.reason",
            "Community.trait",
            "CommunityProfile.economy",
            "CommunityProfile.environment",
            "CommunityProfile.features",
            "CommunityProfile.landUse",
            "CommunityProfile.location",
            "FormerBoundaries.description",
            "Indicator.baseline",
            "Indicator.change",
            "Indicator.measure",
            "Indicator.measured",
            "Indicator.target",
            "InstitutionalDocument.number",
            "InstitutionalDocument.title",
            "LegalFormPeriod.name",
            "Municipality.district",
            "Municipality.name",
            "OrganisationalUnit.name",
            "PartnershipAgreement.goals",
            "PartnershipAgreement.mainGoal",
            "PartnershipAgreement.name",
            "PlanAction.date",
            "PlanAction.description",
            "PlanAction.manner",
            "Post.title",
            "Provision.reference",
            "SourceReference.address",
            "SourceReference.title",
            "SourceReference.uncertainty",
            "Training.name");

    @Test
    void every_text_is_known_to_speak_of_a_person_or_not() {
        Set<String> texts = new TreeSet<>();
        for (Class<?> type : recordTypes()) {
            RecordType.of(type).fields().forEach((field, fieldType) -> {
                if (RecordType.content(fieldType) == String.class) {
                    texts.add(type.getSimpleName() + "." + field);
                }
            });
        }
        assertThat(texts)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(PERSONAL.stream(), IMPERSONAL.stream()).toList());
    }

    @Test
    void what_speaks_of_a_person_is_left_out_of_the_text_of_a_record() {
        Trial.cases(200).forAll(Centres.centres()).checkAssert(centre -> {
            Centre marked = Canary.in(centre, PERSONAL);
            assertThat(marked.toString()).doesNotContain(Canary.TEXT);
        });
    }

    @ParameterizedTest
    @MethodSource("terms")
    void the_constants_of_a_term_have_names_that_differ(Class<? extends Term> term) {
        List<Term> constants = Arrays.asList(term.getEnumConstants());

        assertThat(constants)
                .extracting(constant -> constant.wording().polish())
                .doesNotHaveDuplicates();
        assertThat(constants)
                .extracting(constant -> constant.wording().english())
                .doesNotHaveDuplicates();
    }

    static Set<Class<?>> terms() {
        Set<Class<?>> terms = new LinkedHashSet<>();
        for (Class<?> type : recordTypes()) {
            for (Type field : RecordType.of(type).fields().values()) {
                Class<?> content = RecordType.raw(RecordType.content(field));
                if (content.isEnum()) {
                    assertThat(content).isAssignableTo(Term.class);
                    terms.add(content);
                }
            }
        }
        return terms;
    }

    static Set<Class<?>> recordTypes() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Centre.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (RecordType.is(type) && found.add(type)) {
                RecordType.of(type).fields().values().forEach(field -> {
                    open.add(RecordType.raw(field));
                    open.add(RecordType.raw(RecordType.content(field)));
                });
            }
        }
        return found;
    }
}
