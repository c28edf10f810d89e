package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.MapSection;
import pl.osl.model.diagnosis.ResourceMap;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.condition.Property;

/** What is recorded about a map of resources and needs. */
public final class ResourceMapFacts {

    /** The days, with their names. */
    public static final Days<ResourceMap> DAYS = Days.of(ResourceMap.CHRONOLOGY)
            .named("completed", "ukończenie mapy", "completion of the map")
            .asking("{of}kiedy {go|ją|je} ukończono?", "{of}when was it completed?")
            .named("presentedToResidents", "przedstawienie mapy mieszkańcom", "presentation of the map to residents")
            .asking("{of}kiedy przedstawiono {go|ją|je} mieszkańcom?", "{of}when was it presented to residents?")
            .absent("nie nastąpiło", "has not taken place");

    public static final Day<ResourceMap> COMPLETED = DAYS.day("completed");

    public static final Elements<ResourceMap, MapSection> MAP_SECTIONS = Elements.<ResourceMap, MapSection>of(
                    "sections",
                    ResourceMap::sections,
                    Wording.of("części mapy", "parts of the map"),
                    Wording.of("część mapy", "part of the map"))
            .addedBy("Opracuj część mapy", "Prepare a part of the map")
            .asking(
                    Wording.of("{of}czy to wszystkie części mapy?", "{of}are these all the parts of the map?"),
                    Wording.of(
                            "{of}czy mapa ma co najmniej jedną z wymaganych części?",
                            "{of}does the map have any of the required parts?"));

    public static final Property<MapSection, MapSection> MAP_SECTION =
            Property.itself(Wording.of("część mapy", "part of the map"));

    public static final Day<ResourceMap> PRESENTED_TO_RESIDENTS = DAYS.day("presentedToResidents");

    /** It was finished by the day asked about. */
    public static final Condition<ResourceMap> STANDING = COMPLETED.hasCome();

    private ResourceMapFacts() {}
}
