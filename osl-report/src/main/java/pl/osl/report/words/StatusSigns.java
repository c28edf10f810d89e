package pl.osl.report.words;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import pl.osl.report.description.Page;
import pl.osl.report.description.Phrase;
import pl.osl.report.description.Segment;
import pl.osl.rules.finding.StageStatus;

/**
 * The characters that represent the status of a stage, the same in every table and drawing.
 *
 * <p>Findings have signs of their own, since a finding is true, false or unknown, which is not a status.
 */
public final class StatusSigns {

    /** Stands before whatever is only presumed, and before nothing else. */
    public static final char PRESUMED = '~';

    private StatusSigns() {}

    public static char of(StageStatus status) {
        return switch (status) {
            case REACHED -> '#';
            case NOT_REACHED -> '.';
            case UNDETERMINED -> '?';
            case BLOCKED -> '!';
            case NOT_APPLICABLE -> '/';
        };
    }

    /** What they mean, on one line. */
    public static Phrase legend(Page page) {
        return legend(page, EnumSet.allOf(StageStatus.class));
    }

    /** What some of them mean. */
    public static Phrase legend(Page page, Set<StageStatus> shown) {
        return new Phrase(Arrays.stream(StageStatus.values())
                .filter(shown::contains)
                .flatMap(status ->
                        Stream.<Segment>of(new Segment.Sign(of(status)), new Segment.Plain(page.in(status.wording()))))
                .toList());
    }
}
