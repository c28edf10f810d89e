package pl.osl.rules.waiver;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.osl.model.fact.CentreId;
import pl.osl.model.fact.RuleId;
import pl.osl.rules.standard.Digest;

/** What of a waiver an answer rests on: everything but who granted it. */
record WaiverTerms(RuleId rule, CentreId centre, Optional<LocalDate> from, LocalDate until, String reason) {

    static WaiverTerms of(Waiver waiver) {
        return new WaiverTerms(waiver.rule(), waiver.centre(), waiver.from(), waiver.until(), waiver.reason());
    }

    /** Of these in any order; each term stands behind its length, so that no two lists run together. */
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
