package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.osl.testkit.RecordTypesTest.PERSONAL;
import static pl.osl.testkit.generate.Centres.days;
import static pl.osl.testkit.generate.Knowledge.knowledge;
import static pl.osl.testkit.generate.Standards.standards;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.osl.model.centre.Centre;
import pl.osl.rules.assessment.Assessor;
import pl.osl.rules.assessment.Outcomes;
import pl.osl.rules.condition.Outline;
import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Catalogue;
import pl.osl.testkit.cases.Exemplary;
import pl.osl.testkit.laws.Trial;

/** Whatever answer a debugger shows fits on a screen, and names no person. */
class AnswerTextTest {

    private static final int LINES = 20;
    private static final int WIDTH = 120;

    @Test
    void every_generated_answer_and_every_part_of_it_fits_on_a_screen() {
        Trial.cases(60)
                .withShrinkCycles(20)
                .forAll(standards(), knowledge(), days())
                .checkAssert(
                        (standard, pair, day) -> EveryAnswer.about(Assessor.of(standard), pair.less(), pair.more(), day)
                                .forEach(AnswerTextTest::fits));
    }

    @Test
    void every_answer_by_the_edition_of_2014_fits_on_a_screen_and_names_no_person() {
        Trial.cases(8).withShrinkCycles(20).forAll(knowledge(), days()).checkAssert((pair, day) -> {
            Centre before = Canary.in(pair.less(), PERSONAL);
            Centre after = Canary.in(pair.more(), PERSONAL);
            EveryAnswer.about(Assessor.of(OslStandard.edition2014()), before, after, day)
                    .forEach(AnswerTextTest::fits);
        });
    }

    @Test
    void the_catalogue_of_an_edition_and_every_part_of_it_fit_on_a_screen() {
        fits(Catalogue.class, OslStandard.pilot().catalogue());
        fits(Catalogue.class, OslStandard.edition2014().catalogue());
        assertThat(OslStandard.edition2014().catalogue().toString().lines())
                .hasSize(13)
                .startsWith("OSL 2014, 12 stages, 91 rules", "  I1 Introduction of staff to the idea of OSL, 3 rules");
    }

    @Test
    void an_assessor_and_bare_outcomes_fit_on_a_screen() {
        Assessor assessor = Assessor.of(OslStandard.edition2014());

        assertThat(assessor).hasToString("assessor of OSL 2014 under 0 waivers");
        whole(
                Outcomes.class,
                assessor.at(Exemplary.ops(), LocalDate.of(2014, 12, 31)).outcomes());
    }

    private static void fits(Class<?> type, Object answer) {
        whole(type, answer);
        parts(answer).forEach(part -> {
            String text = part.toString();
            assertThat(text.lines().count()).as("%s", part.getClass()).isLessThanOrEqualTo(LINES);
            assertThat(text.length()).as("%s: %s", part.getClass(), text).isLessThanOrEqualTo(LINES * WIDTH * 2 / 3);
            assertThat(text).as("%s", part.getClass()).doesNotContain("Wording[", "Optional[", Canary.TEXT);
        });
    }

    private static void whole(Class<?> type, Object answer) {
        assertThat(answer.toString().lines())
                .as("%s", type)
                .hasSizeBetween(1, LINES)
                .allMatch(line -> line.length() <= WIDTH);
    }

    /** The answer, and everything of our types that it is made of, however deep; an outline is as long as its rule. */
    private static Stream<Object> parts(Object whole) {
        return Stream.concat(
                Stream.of(whole),
                members(whole.getClass())
                        .flatMap(member -> values(call(member, whole)))
                        .filter(value -> !value.equals(whole))
                        .filter(value -> isOurs(value.getClass()))
                        .flatMap(AnswerTextTest::parts));
    }

    /** The components of a record; of a generated type what its interface leaves to be filled in. */
    private static Stream<Method> members(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(component -> component.getAccessor());
        }
        return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                .filter(declaring -> Modifier.isPublic(declaring.getModifiers()))
                .flatMap(declaring -> Arrays.stream(declaring.getMethods()))
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        || !method.getDeclaringClass().isInterface())
                .filter(method -> method.getDeclaringClass() != Object.class);
    }

    private static Object call(Method member, Object whole) {
        try {
            return member.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(member.toString(), e);
        }
    }

    private static Stream<?> values(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream();
        }
        return value instanceof Optional<?> perhaps ? perhaps.stream() : Stream.of(value);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("pl.osl.rules.") && !type.isEnum() && type != Outline.class;
    }
}
