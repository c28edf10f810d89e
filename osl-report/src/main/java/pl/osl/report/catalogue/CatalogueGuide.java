package pl.osl.report.catalogue;

import java.util.List;
import pl.osl.model.fact.Wording;

/** The explanations that a catalogue gives besides its rules. */
final class CatalogueGuide {

    static final List<Wording> INTRODUCTION = List.of(
            Wording.of(
                    "Zestawienie powstaje z reguł, według których biblioteka odpowiada; nie pisze się go ręcznie.",
                    "This text is generated from the rules that the library applies; it is not written by hand."),
            Wording.of(
                    "Numeracja etapów i reguł pochodzi od autorów biblioteki, nie ze źródeł.",
                    "The stages and rules are numbered by the authors of this library, not by the sources."));

    static final List<Wording> READING = List.of(
            Wording.of(
                    "Etap jest osiągnięty, gdy spełnione są wszystkie obejmujące ośrodek (centrum) reguły o mocy „prawo” i „standard”. Zalecenia i obowiązki gminy pokazuje się obok.",
                    "A stage is reached when all rules with the force “law” or “standard” that apply to the centre are met. Recommendations and duties of the municipality are shown for information."),
            Wording.of(
                    "„Ośrodek (centrum)” to ośrodek pomocy społecznej (OPS, GOPS, MGOPS, MOPS), miejski ośrodek pomocy rodzinie (MOPR) albo centrum usług społecznych (CUS); w CUS „kierownik (dyrektor) ośrodka (centrum)” to dyrektor centrum. Skrót „OSL” oznacza organizowanie społeczności lokalnej.",
                    "A “centre” is a social-assistance centre (OPS, GOPS, MGOPS, MOPS), a family-support centre of a city (MOPR) or a social services centre (CUS). “OSL” stands for community organising (organizowanie społeczności lokalnej)."),
            Wording.of(
                    "Brak danych nie jest odpowiedzią „nie”: reguła, o której nie da się rozstrzygnąć, jest nierozstrzygnięta.",
                    "A missing fact is not a “no”: a rule that cannot be decided is undetermined."),
            Wording.of(
                    "Punkty podane pod punktem zachodzą łącznie, chyba że napisano „co najmniej jeden z warunków”.",
                    "All points below a point must hold, unless it says “at least one of these”."),
            Wording.of(
                    "„Dzień oceny” to dzień, o który się pyta. Reguła widzi tylko te pozycje wykazów, które tego dnia istnieją; kiedy tak jest, mówi część „Wykazy i ich pozycje”.",
                    "“The day asked about” is the day of the question. A rule considers only entries that exist on that day; “The lists and their entries” says when they do."),
            Wording.of(
                    "„Podano” i „dowolna wartość” znaczą, że dane tę wartość zawierają. Koniec, którego nie wyznaczono, nie leży przed dniem oceny.",
                    "“Given” and “any value” mean that the record contains a value. An end that is not set does not count as before the day asked about."),
            Wording.of(
                    "„Stosowana od dnia” mówi, od kiedy reguła obowiązuje i dlaczego nie wcześniej: przepisu jeszcze nie było, jego ówczesnego brzmienia nie sprawdzono albo zwalniał z niego przepis przejściowy. Reguła oparta na dwóch aktach ma osobny dzień dla każdego z nich.",
                    "“Applied from” says since when a rule applies and why not before: the provision did not exist yet, its wording of that time was not checked, or a transitional provision gave relief from it. A rule based on two acts has a day for each."),
            Wording.of(
                    "Przy każdym źródle podano, na ile pewne jest, że mówi to, o co pyta reguła. „Wniosek autorów biblioteki” nie pochodzi ze standardu.",
                    "For each source, the confidence that it says what the rule asks is given in brackets. “Inferred by the authors of this library” does not come from the standard."));

    static final Wording SCOPES = Wording.of(
            "Dokładne znaczenie określeń, którymi reguły wskazują, kogo obejmują.",
            "The exact meaning of the words by which rules say to which centres they apply.");

    static final Wording LISTINGS = Wording.of(
            "Pozycja wykazu istnieje w dniu oceny, gdy zachodzi to, co podano pod jego nazwą. Pozycje wykazów, których tu nie ma, nie zmieniają się w czasie.",
            "An entry exists on the day asked about if the condition given under the name of its list is true. Entries of lists that are not named here do not change over time.");

    static final Wording JUDGEMENTS = Wording.of(
            "Tego wymagają źródła, ale nie da się tego sprawdzić żadną regułą; spełnienie wszystkich reguł nie oznacza spełnienia całego standardu.",
            "The sources demand this, but no rule can check it; meeting every rule does not mean meeting the whole standard.");

    static final Wording TRACE = Wording.of(
            "Wszystkie wykorzystane lub tylko znane teksty i reguły, które je przytaczają. Data przy akcie prawnym to dzień, od którego wiadomo, że sprawdzone brzmienie obowiązuje; zmian późniejszych niż druga podana data nie śledzono, a gdzie jej nie podano, nie śledzono żadnych.",
            "All texts consulted or only known of, and the rules that cite them. The date of a legal text is the day from which the wording that was checked is known to be in force; changes later than the second date were not followed, and where none is stated no changes were.");

    private CatalogueGuide() {}
}
