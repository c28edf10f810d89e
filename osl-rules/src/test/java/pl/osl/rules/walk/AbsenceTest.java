package pl.osl.rules.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.osl.model.fact.Wording;
import pl.osl.rules.finding.AskedKind;

/** What is written where there is nothing says no more than that, and reads well after its label. */
class AbsenceTest {

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # terms, which may have no end
            LAST_DAY      | koniec okresu planu                     | bezterminowo   | no end set
            LAST_DAY      | koniec okresu diagnozy                  | bezterminowo   | no end set
            LAST_DAY      | koniec okresu dokumentu                 | bezterminowo   | no end set
            LAST_DAY      | koniec obowiązywania zapisu             | bezterminowo   | no end set
            LAST_DAY      | koniec umowy                            | bezterminowo   | no end set
            LAST_DAY      | ostatni dzień porozumienia partnerskiego | bezterminowo  | no end set
            # ends that have not come
            LAST_DAY      | koniec superwizji                       | nie nastąpił   | has not come
            LAST_DAY      | koniec pracy w społeczności             | nie nastąpił   | has not come
            LAST_DAY      | zniesienie stanowiska                   | nie nastąpiło  | has not come
            LAST_DAY      | zakończenie pełnienia funkcji           | nie nastąpiło  | has not come
            DAY_OF_REPEAL | uchylenie                               | nie uchylono   | not repealed
            # events that have not taken place
            DAY           | cofnięcie certyfikatu                   | nie nastąpiło  | has not taken place
            DAY           | usunięcie przeszkody                    | nie nastąpiło  | has not taken place
            DAY           | późniejsze zapewnienie superwizji       | nie nastąpiło  | has not taken place
            DAY           | wejście w życie                         | nie nastąpiło  | has not taken place
            DAY           | ponowne potwierdzenie                   | nie nastąpiło  | has not taken place
            # papers that were not submitted
            DAY           | oświadczenie o niekaralności            | nie złożono    | not submitted
            DAY           | odwołanie od odmowy                     | nie złożono    | not submitted
            # the rest
            DAY           | certyfikat superwizora                  | nie ma         | none
            DAY           | raport z realizacji standardów          | nie ma         | none
            DAY           | wizyta ekspertów                        | nie ma         | none
            DAY           | dzień decyzji                           | nie ma         | none
            VALUE         | uzasadnienie odmowy superwizji          | nie ma         | none
            """)
    void nothing_is_said_as_its_label_wants_it(AskedKind kind, String label, String polish, String english) {
        assertThat(Absence.of(kind, Wording.of(label, "label")).wording()).isEqualTo(Wording.of(polish, english));
    }
}
