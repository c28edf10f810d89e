package pl.osl.model.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTitleTest {

    @ParameterizedTest
    @EnumSource
    void every_generation_of_names_has_one_for_each_role(RoleNaming naming) {
        Set<OrganiserRole> named = Arrays.stream(RoleTitle.values())
                .filter(title -> title.belongsTo(naming))
                .map(RoleTitle::role)
                .collect(Collectors.toSet());
        long titles = Arrays.stream(RoleTitle.values())
                .filter(title -> title.belongsTo(naming))
                .count();

        assertThat(named).containsExactlyInAnyOrder(OrganiserRole.values());
        assertThat(titles).isEqualTo(3);
    }
}
