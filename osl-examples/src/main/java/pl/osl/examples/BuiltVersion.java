package pl.osl.examples;

import picocli.CommandLine.IVersionProvider;
import pl.osl.rules.assessment.LibraryVersion;

/** What {@code --version} prints: the version under which the library was built. */
final class BuiltVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"OSL " + LibraryVersion.current()};
    }
}
