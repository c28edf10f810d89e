package pl.osl.testkit;

import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.laws.StandardLaws;

/** The laws, tried for the whole standard. */
class Edition2014LawsTest implements StandardLaws {

    @Override
    public Standard standard() {
        return OslStandard.edition2014();
    }

    /** Fewer than of a small standard: each case asks 91 rules. */
    @Override
    public int cases() {
        return 60;
    }
}
