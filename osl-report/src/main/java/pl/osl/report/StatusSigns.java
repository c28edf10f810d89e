package pl.osl.report;

import java.util.Arrays;
import java.util.stream.Stream;
import pl.osl.rules.finding.StageStatus;

/**
 * The characters that stand for the status of a stage, the same in every table and drawing.
 *
 * <p>The signs before findings are others, since a finding is so, is not so, or is not known, which is no status.
 */
final class StatusSigns {

    private StatusSigns() {}

    static char of(StageStatus status) {
        return switch (status) {
            case REACHED -> '#';
            case NOT_REACHED -> '.';
            case UNDETERMINED -> '?';
            case BLOCKED -> '!';
            case NOT_APPLICABLE -> '/';
        };
    }

    /** What they mean, on one line. */
    static Phrase legend(Page page) {
        return new Phrase(Arrays.stream(StageStatus.values())
                .flatMap(status ->
                        Stream.<Segment>of(new Segment.Sign(of(status)), new Segment.Plain(page.in(status.wording()))))
                .toList());
    }
}
