package pl.osl.model.partnership;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** A place where a contest must be announced (L6 art. 13(3)). */
public enum NoticePlace implements Term {
    PUBLIC_INFORMATION_BULLETIN("Biuletyn Informacji Publicznej", "Public Information Bulletin"),
    SEAT("siedziba organu", "premises of the authority"),
    WEBSITE("strona internetowa", "website");

    private final Wording wording;

    NoticePlace(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
