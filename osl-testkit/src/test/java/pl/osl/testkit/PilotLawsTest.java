package pl.osl.testkit;

import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;
import pl.osl.testkit.laws.StandardLaws;

class PilotLawsTest implements StandardLaws {

    @Override
    public Standard standard() {
        return OslStandard.pilot();
    }
}
