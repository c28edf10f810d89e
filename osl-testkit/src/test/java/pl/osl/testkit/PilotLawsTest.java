package pl.osl.testkit;

import pl.osl.rules.osl.OslStandard;
import pl.osl.rules.standard.Standard;

class PilotLawsTest implements StandardLaws {

    @Override
    public Standard standard() {
        return OslStandard.pilot();
    }
}
