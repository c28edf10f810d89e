package pl.osl.rules.waiver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.standard.Digest;

/** The terms of a waiver that affect an answer: everything except who granted it. */
record WaiverTerms(RuleId rule, CentreId centre, Optional<LocalDate> from, LocalDate until, String reason) {

    static WaiverTerms of(Waiver waiver) {
        return new WaiverTerms(waiver.rule(), waiver.centre(), waiver.from(), waiver.until(), waiver.reason());
    }

    /** The digest of these waivers, independent of their order; length prefixes keep different lists apart. */
    static Digest digest(Stream<WaiverTerms> waivers) {
        return Digest.of(waivers.map(WaiverTerms::written).sorted().distinct().collect(Collectors.joining()));
    }

    private String written() {
        return Stream.of(
                        rule.value(),
                        centre.value(),
                        from.map(LocalDate::toString).orElse(""),
                        until.toString(),
                        reason)
                .map(term -> term.length() + ":" + term + "\n")
                .collect(Collectors.joining());
    }
}
