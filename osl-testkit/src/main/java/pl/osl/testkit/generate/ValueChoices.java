package pl.osl.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.DocumentId;
import pl.osl.model.fact.OrganiserId;
import pl.osl.model.fact.PartnerId;
import pl.osl.model.fact.When;
import pl.osl.model.structure.FullTimeEquivalent;

/** The values of a type that small records are made of; days lie around the one that is asked about. */
record ValueChoices(LocalDate day) {

    private static final int NEAR = 100;
    private static final int FAR = 4000;
    private static final int LARGE = 1_000_000;
    private static final int[] NUMBERS = {1, LARGE, 0, 2, 3, 5, 10, 12, 20, 24, 36, 50, 60, 100, 160, 250, 1000, 2000};

    /** The first of them, which are tried even where a rule asks nothing that tells them apart by themselves. */
    int always(Class<?> type) {
        return type == Integer.class || type == FullTimeEquivalent.class ? 4 : type == When.class ? 5 : 8;
    }

    /** The values; no two of them alike. */
    List<?> of(Class<?> type) {
        if (type == When.class) {
            return days();
        }
        if (type == Boolean.class) {
            return List.of(true, false);
        }
        if (type == Integer.class) {
            return numbers().boxed().toList();
        }
        if (type == FullTimeEquivalent.class) {
            return IntStream.of(NUMBERS).mapToObj(FullTimeEquivalent::of).toList();
        }
        return type.isEnum() ? List.of(type.getEnumConstants()) : named(type);
    }

    /** Values with which records are only completed, so that there is one between and beyond the others. */
    List<?> further(Class<?> type) {
        if (type == When.class) {
            return Stream.of(-2 * FAR, -NEAR / 2, NEAR / 2, 2 * NEAR)
                    .map(shift -> When.on(day.plusDays(shift)))
                    .toList();
        }
        return type == Integer.class ? List.of(4 * LARGE) : List.of();
    }

    private IntStream numbers() {
        int year = day.getYear();
        return IntStream.concat(
                IntStream.of(1, LARGE, 0, year - 1),
                IntStream.concat(IntStream.of(NUMBERS).skip(3), IntStream.of(year, year + 1)));
    }

    private List<When> days() {
        List<When> days = new ArrayList<>();
        Stream.of(day.minusDays(NEAR), day, day.plusDays(NEAR), day.minusDays(FAR))
                .map(When::on)
                .forEach(days::add);
        days.add(When.between(day.minusDays(NEAR), day.plusDays(NEAR)));
        return days;
    }

    private static List<?> named(Class<?> type) {
        Stream<String> ids = Stream.of(RecordMaker.idOf(0), RecordMaker.idOf(1));
        if (type == CommunityId.class) {
            return ids.map(CommunityId::of).toList();
        }
        if (type == DocumentId.class) {
            return ids.map(DocumentId::of).toList();
        }
        if (type == OrganiserId.class) {
            return ids.map(OrganiserId::of).toList();
        }
        return type == PartnerId.class ? ids.map(PartnerId::of).toList() : List.of("x");
    }
}
