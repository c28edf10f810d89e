package pl.osl.rules.waiver;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.model.fact.Wording;
import pl.osl.model.form.PartForm;
import pl.osl.rules.finding.SpokenDay;

/**
 * A waiver given to an assessment, and its effect; who granted it is left out.
 *
 * @param effect its effect on the assessment
 * @param rule the rule that it names
 * @param centre the centre that it names
 * @param from the first day on which it is in effect, if it has one
 * @param until the last day on which it is in effect
 * @param reason why it was granted; empty if it is for another centre, about which this assessment says nothing
 * @param says the rule and the effect of the waiver, as a clause in lower case and without a full stop
 */
public record WaiverUse(
        @JsonProperty("effect") WaiverEffect effect,
        @JsonProperty("rule") RuleId rule,
        @JsonProperty("centre") CentreId centre,
        @JsonProperty("from") Optional<LocalDate> from,
        @JsonProperty("until") LocalDate until,
        @JsonProperty("reason") Optional<String> reason,
        @JsonProperty("says") Wording says)
        implements PartForm {

    private static final String NOT_KEPT = "(not kept)";

    public static WaiverUse of(Waiver waiver, WaiverEffect effect) {
        boolean own = effect != WaiverEffect.ANOTHER_CENTRE;
        return new WaiverUse(
                effect,
                waiver.rule(),
                waiver.centre(),
                waiver.from(),
                waiver.until(),
                own ? Optional.of(waiver.reason()) : Optional.empty(),
                says(waiver, effect));
    }

    private static Wording says(Waiver waiver, WaiverEffect effect) {
        String rule = waiver.rule().value();
        Wording until = SpokenDay.of(waiver.until());
        Wording period = waiver.from()
                .map(first -> SpokenDay.of(first).then(Wording.same(" – ")).then(until))
                .orElseGet(() -> Wording.of("do ", "until ").then(until));
        Wording says = Wording.of("odstępstwo od reguły ", "waiver of rule ")
                .then(Wording.same(rule + " ("))
                .then(period)
                .then(Wording.same("): "))
                .then(effect.wording());
        return effect == WaiverEffect.ANOTHER_CENTRE ? says.then(Wording.same(": " + waiver.centre())) : says;
    }

    /** The waiver without who granted it. */
    public Waiver waiver() {
        return Waiver.builder()
                .rule(rule)
                .centre(centre)
                .reason(reason.orElse(NOT_KEPT))
                .grantedBy(NOT_KEPT)
                .from(from)
                .until(until)
                .build();
    }

    /** Whether it waives the rule. */
    public boolean isInEffect() {
        return effect == WaiverEffect.IN_EFFECT;
    }

    /** The rule and the effect of the waiver, without the reason. */
    @Override
    public String toString() {
        return says.english();
    }
}
