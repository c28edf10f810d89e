package pl.osl.model.document;

import pl.osl.model.fact.Term;
import pl.osl.model.fact.Wording;

/** Where an adopted document is published or announced. */
public enum PublicationPlace implements Term {
    VOIVODESHIP_JOURNAL("dziennik urzędowy województwa", "official journal of the voivodeship"),
    PUBLIC_INFORMATION_BULLETIN("Biuletyn Informacji Publicznej", "Public Information Bulletin"),
    NOTICE_BOARD("tablica ogłoszeń", "notice board"),
    WEBSITE("strona internetowa", "website"),
    OTHER("inne miejsce", "another place");

    private final Wording wording;

    PublicationPlace(String polish, String english) {
        this.wording = Wording.of(polish, english);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
