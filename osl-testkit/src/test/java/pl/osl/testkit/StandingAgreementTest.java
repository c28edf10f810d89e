package pl.osl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.json.OslJson;
import pl.osl.model.json.UnreadableRecordException;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.finding.Truth;
import pl.osl.testkit.generate.Centres;
import pl.osl.testkit.generate.Draw;
import pl.osl.testkit.generate.Possible;
import pl.osl.testkit.generate.RecordGenerator;
import pl.osl.testkit.generate.RecordType;
import pl.osl.testkit.laws.Trial;

/** When an element stands is said by the model and by the words of the rules; both say the same. */
class StandingAgreementTest {

    private static final LocalDate DAY = LocalDate.of(2012, 5, 15);

    @ParameterizedTest
    @MethodSource("listings")
    void an_element_stands_when_the_model_says_so(Word listing) {
        String field = Word.lacking(listing.asked(
                        read(listing.subject(), object(listing.subject())).orElseThrow(), DAY))
                .findFirst()
                .orElseThrow();
        Set<Truth> seen = EnumSet.noneOf(Truth.class);
        Trial.cases(300).forAll(owners(listing, field), Centres.days()).checkAssert((tree, day) -> {
            Optional<Object> owner = read(listing.subject(), tree);
            Optional<Dated> element = owner.flatMap(read -> only(listing.subject(), read, field));
            element.ifPresent(alone -> days(alone, day).forEach(asked -> {
                Truth stands = listing.asked(owner.orElseThrow(), asked).truth();
                Truth said = truth(alone, asked);
                if (said.isKnown() || isDated(alone)) {
                    assertThat(stands).as("%s on %s", alone, asked).isEqualTo(said);
                }
                seen.add(said);
            }));
        });
        assertThat(seen).containsExactlyInAnyOrder(Truth.values());
    }

    static List<Word> listings() {
        return Word.all().stream()
                .filter(word -> word.word() instanceof Elements<?, ?> && Dated.class.isAssignableFrom(word.content()))
                .toList();
    }

    /** What has a listing of one generated element, and nothing else. */
    private static Gen<ObjectNode> owners(Word listing, String field) {
        return source -> {
            ObjectNode owner = object(listing.subject());
            owner.putArray(field).add(new RecordGenerator(new Draw(source)).object(listing.content(), 0));
            return owner;
        };
    }

    private static ObjectNode object(Class<?> type) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return RecordType.of(type).fields().containsKey("id") ? object.put("id", "x") : object;
    }

    /** Empty if the element contradicts itself; references that name nothing are left out. */
    private static Optional<Object> read(Class<?> type, ObjectNode tree) {
        try {
            return Optional.of(type == Centre.class ? Possible.centre(tree) : OslJson.read(tree.toString(), type));
        } catch (UnreadableRecordException refused) {
            return Optional.empty();
        }
    }

    /** The element, if the listing is still complete. */
    private static Optional<Dated> only(Class<?> type, Object owner, String field) {
        try {
            Listing<?> listing = (Listing<?>) type.getMethod(field).invoke(owner);
            return listing.isComplete() && listing.elements().size() == 1
                    ? Optional.of((Dated) listing.elements().get(0))
                    : Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A day, and those on which the element may begin or end, each with the day before and the day after. */
    private static Stream<LocalDate> days(Dated element, LocalDate day) {
        Stream<LocalDate> turns = Stream.of(
                        element.validity().from(), element.validity().until())
                .filter(Fact::isKnown)
                .flatMap(end -> Stream.of(end.value().earliest(), end.value().latest()))
                .flatMap(Optional::stream)
                .flatMap(end -> Stream.of(end.minusDays(1), end, end.plusDays(1)))
                .filter(turn -> turn.getYear() >= 1 && turn.getYear() <= 9999);
        return Stream.concat(Stream.of(day), turns);
    }

    /** Whether its own days leave nothing open, so that nothing else can tell more of them. */
    private static boolean isDated(Dated element) {
        return Stream.of(element.validity().from(), element.validity().until())
                .allMatch(end -> end.isNone() || (end.isKnown() && end.value().isExact()));
    }

    private static Truth truth(Dated element, LocalDate day) {
        if (element.validity().surelyCovers(day)) {
            return Truth.TRUE;
        }
        return element.validity().possiblyCovers(day) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
