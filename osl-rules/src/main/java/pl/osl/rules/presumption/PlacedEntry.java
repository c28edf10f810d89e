package pl.osl.rules.presumption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.osl.rules.condition.DatedEntry;

/**
 * An entry of a record and what is around it.
 *
 * @param beside the entries of the same listing, itself among them
 * @param around what the listing lies in
 */
record PlacedEntry(DatedEntry entry, List<DatedEntry> beside, Optional<PlacedEntry> around) {

    static PlacedEntry root(DatedEntry record) {
        return new PlacedEntry(record, List.of(record), Optional.empty());
    }

    /** The entries in it, in the order of the record. */
    Stream<PlacedEntry> inside() {
        return entry.listings().stream()
                .flatMap(listing -> listing.stream().map(each -> new PlacedEntry(each, listing, Optional.of(this))));
    }

    /** The other entries of the same listing. */
    Stream<DatedEntry> others() {
        return beside.stream().filter(each -> each != entry);
    }
}
