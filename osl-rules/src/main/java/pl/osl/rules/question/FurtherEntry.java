package pl.osl.rules.question;

import java.util.List;
import java.util.Optional;
import pl.osl.model.amendment.Amendment;
import pl.osl.model.amendment.Amendments;
import pl.osl.model.centre.Centre;
import pl.osl.model.fact.Place;
import pl.osl.model.fact.Wording;

/**
 * A further entry of a list, which nobody can make up: an object that is told as a form, or a plain value that is told
 * before anything is recorded.
 *
 * @param place where it would stand
 */
record FurtherEntry(Centre centre, Place place) {

    private static final String NO_FORM = "{}";

    /** The answer that there is such an entry; empty if all that could stand there stand there already. */
    Optional<CandidateAnswer> answer(Wording says) {
        Amendment entry = Amendment.element(place);
        boolean isObject = Amendments.written(centre, List.of(entry), place)
                .filter(json -> json.startsWith("{"))
                .isPresent();
        if (isObject) {
            return Optional.of(CandidateAnswer.wanting(says, entry, WantedKind.ENTRY, NO_FORM));
        }
        return Amendments.choices(centre, place)
                .map(values -> oneOf(says, values))
                .orElseGet(() -> Optional.of(CandidateAnswer.wanting(says, WantedValue.text(place))));
    }

    private Optional<CandidateAnswer> oneOf(Wording says, List<Object> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(CandidateAnswer.wanting(says, WantedValue.oneOf(place, values)));
    }
}
