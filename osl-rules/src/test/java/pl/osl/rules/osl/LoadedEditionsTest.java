package pl.osl.rules.osl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedEditionsTest {

    private static final List<Class<?>> OF_THE_OTHER_EDITION = List.of(
            Stage3Training.class,
            Stage5Duties.class,
            Stage6Strategy.class,
            Stage7Cooperation.class,
            Stage8Communities.class,
            Stage9Evaluation.class,
            Stage10Certificate.class,
            Stage11Outsourcing.class,
            BaseDuties.class,
            HumanJudgement.class);

    @Test
    void the_pilot_loads_no_stage_of_the_other_edition() throws Exception {
        URL[] classes = {OslStandard.class.getProtectionDomain().getCodeSource().getLocation()};
        try (Watched loader = new Watched(classes)) {
            Class<?> standard = loader.loadClass(OslStandard.class.getName());

            standard.getMethod("pilot").invoke(null);
            assertThat(OF_THE_OTHER_EDITION).noneMatch(loader::hasLoaded);

            standard.getMethod("edition2014").invoke(null);
            assertThat(OF_THE_OTHER_EDITION).allMatch(loader::hasLoaded);
        }
    }

    /** Loads the package of the standard anew, and everything else as its parent does. */
    private static final class Watched extends URLClassLoader {

        Watched(URL[] classes) {
            super(classes, LoadedEditionsTest.class.getClassLoader());
        }

        boolean hasLoaded(Class<?> type) {
            return findLoadedClass(type.getName()) != null;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(OslStandard.class.getPackageName() + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}
