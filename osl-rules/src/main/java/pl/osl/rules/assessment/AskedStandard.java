package pl.osl.rules.assessment;

import java.util.List;
import pl.osl.rules.standard.Standard;

/**
 * What an answer says of the standard that was asked.
 *
 * @param standard its name
 * @param edition which edition of it
 * @param parameters the parameters that were set, by name
 */
record AskedStandard(String standard, String edition, List<ParameterSetting> parameters) {

    AskedStandard {
        parameters = List.copyOf(parameters);
    }

    static AskedStandard of(Standard standard) {
        return new AskedStandard(standard.name(), standard.edition(), ParameterSetting.of(standard));
    }
}
