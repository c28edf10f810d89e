package pl.osl.rules.progress;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.osl.model.form.PartForm;
import pl.osl.rules.assessment.AskedPresumption;
import pl.osl.rules.assessment.ParameterSetting;
import pl.osl.rules.assessment.Standpoint;

/**
 * The edition, the parameters and the days of one standpoint.
 *
 * @param edition which edition of the standard
 * @param parameters those that were set, by name; all others have the values of the standard
 * @param day the day asked about
 * @param recordedOn the day for which the record speaks
 * @param presumptions what is presumed where the record is silent, in the order given
 */
public record Circumstances(
        @JsonProperty("edition") String edition,

        @JsonProperty("parameters") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<ParameterSetting> parameters,

        @JsonProperty("day") LocalDate day,
        @JsonProperty("recordedOn") Optional<LocalDate> recordedOn,

        @JsonProperty("presumptions") @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<AskedPresumption> presumptions)
        implements PartForm {

    public Circumstances {
        parameters = List.copyOf(parameters);
        presumptions = List.copyOf(presumptions);
    }

    static Circumstances of(Standpoint standpoint) {
        return new Circumstances(
                standpoint.standard().edition(),
                ParameterSetting.of(standpoint.standard()),
                standpoint.day(),
                standpoint.centre().recordedOn(),
                AskedPresumption.all(standpoint.assessor().presumptions()));
    }

    /** The edition and the day. */
    @Override
    public String toString() {
        return edition + " on " + day;
    }
}
