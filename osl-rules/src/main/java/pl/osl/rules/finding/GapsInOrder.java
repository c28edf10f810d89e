package pl.osl.rules.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.model.fact.Place;

/**
 * The gaps of a finding, those first that need the fewest facts together to close it.
 *
 * <p>Where one of several parts is enough (the elements of a listing, the parts of a choice), the part that lacks the
 * fewest facts comes first, and a further entry of the listing, which would lack them all, comes last. Where all parts
 * are needed, their order is the one in which they were asked.
 */
final class GapsInOrder {

    /** A whole entry, counted as more facts than any recorded element lacks. */
    private static final int WHOLE_ENTRY = 1000;

    private final int most;
    private final Map<Gap, AskedGap> gaps = new LinkedHashMap<>();

    private GapsInOrder(int most) {
        this.most = most;
    }

    /** The first few gaps, up to a limit. */
    static List<AskedGap> of(Finding finding, int most) {
        GapsInOrder order = new GapsInOrder(most);
        order.gather(finding, List.of());
        return List.copyOf(order.gaps.values());
    }

    /**
     * Gathers what leaves a finding open.
     *
     * @param around the elements on the way here, the outermost first
     */
    private void gather(Finding finding, List<Finding> around) {
        if (finding.truth().isKnown() || gaps.size() >= most) {
            return;
        }
        boolean isLast = finding.form() == FindingForm.LISTING;
        if (!isLast) {
            own(finding, around).forEach(each -> gaps.putIfAbsent(each.gap(), each));
        }
        List<Finding> inside = Surrounding.inside(finding, around);
        Stream<Finding> open =
                finding.parts().stream().filter(part -> !part.truth().isKnown());
        (isChoice(finding) ? open.sorted(Comparator.comparingInt(GapsInOrder::lacking)) : open)
                .forEach(part -> gather(part, inside));
        if (isLast && gaps.size() < most) {
            own(finding, around).forEach(each -> gaps.putIfAbsent(each.gap(), each));
        }
    }

    private static boolean isChoice(Finding finding) {
        return finding.form() == FindingForm.ANY || finding.form() == FindingForm.LISTING;
    }

    /** How many facts have to become known together for an open finding to be closed, at the least. */
    private static int lacking(Finding finding) {
        List<Integer> parts = new ArrayList<>();
        finding.gap().ifPresent(gap -> parts.add(finding.form() == FindingForm.LISTING ? WHOLE_ENTRY : 1));
        finding.parts().stream().filter(part -> !part.truth().isKnown()).forEach(part -> parts.add(lacking(part)));
        Stream<Integer> each = parts.stream();
        return isChoice(finding)
                ? each.min(Comparator.naturalOrder()).orElse(0)
                : each.mapToInt(Integer::intValue).sum();
    }

    /** The gap of a finding itself, within the elements that contain it: the walk may have followed an id out of others. */
    private static Stream<AskedGap> own(Finding finding, List<Finding> around) {
        Place there = finding.place();
        return finding.gap().stream().map(kind -> {
            List<Surrounding> within = Surrounding.of(there, around);
            Gap gap = new Gap(there, kind, finding.lacking().orElseThrow(), finding.says(), within);
            return new AskedGap(
                    gap,
                    finding.answeredAt(),
                    finding.foundDay(),
                    finding.claim().question(),
                    within.stream().map(Surrounding::says).toList(),
                    gender(around, there));
        });
    }

    private static Optional<PolishGender> gender(List<Finding> around, Place there) {
        return around.stream()
                .filter(each -> Surrounding.contains(each, there))
                .reduce((outer, inner) -> inner)
                .flatMap(innermost -> innermost.claim().gender());
    }
}
