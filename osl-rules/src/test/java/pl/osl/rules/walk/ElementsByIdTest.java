package pl.osl.rules.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementsByIdTest {

    private static final List<Integer> MANY = IntStream.range(0, 100).boxed().toList();

    private final ElementsById byId = new ElementsById();

    @Test
    void each_element_of_a_large_listing_is_read_once_however_many_are_sought() {
        AtomicInteger read = new AtomicInteger();
        Function<Integer, String> id = element -> {
            read.incrementAndGet();
            return "e" + element;
        };

        for (int element : MANY) {
            assertThat(byId.find(id, MANY, id, "e" + element)).isEqualTo(element);
        }
        assertThat(byId.find(id, MANY, id, "none")).isEqualTo(-1);
        assertThat(read).hasValue(MANY.size());
    }

    @Test
    void of_elements_with_one_id_the_first_is_found() {
        Function<Integer, Integer> id = element -> element % 10;

        assertThat(byId.find(id, MANY, id, 7)).isEqualTo(7);
    }

    @Test
    void an_id_that_cannot_be_read_matters_only_to_what_stands_after_it() {
        Function<Integer, Integer> id = element -> {
            if (element == 50) {
                throw new IllegalStateException("planted");
            }
            return element;
        };

        assertThat(byId.find(id, MANY, id, 49)).isEqualTo(49);
        assertThatThrownBy(() -> byId.find(id, MANY, id, 51)).isInstanceOf(IllegalStateException.class);
    }
}
