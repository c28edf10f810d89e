package pl.osl.rules.vocabulary.diagnosis;

import pl.osl.model.diagnosis.Resource;
import pl.osl.model.diagnosis.ResourceClass;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Condition;
import pl.osl.rules.condition.Day;
import pl.osl.rules.condition.Days;
import pl.osl.rules.condition.Property;

/** What is recorded about a resource. */
public final class ResourceFacts {

    /** The days, with their names. */
    public static final Days<Resource> DAYS = Days.<Resource>of(Resource.CHRONOLOGY)
            .named("noted", "odnotowanie zasobu", "recording of the resource")
            .asking("{of}kiedy {go|ją|je} odnotowano?", "{of}when was it recorded?");

    public static final Property<Resource, ResourceClass> RESOURCE_CLASS = Property.<Resource, ResourceClass>of(
                    "resourceClass", Resource::resourceClass, Wording.of("rodzaj zasobu", "kind of resource"))
            .asking("{of}jakiego rodzaju jest to zasób?", "{of}what kind of resource is it?");

    public static final Day<Resource> NOTED = DAYS.day("noted");

    /** It was noted by the day asked about. */
    public static final Condition<Resource> STANDING = NOTED.hasCome();

    private ResourceFacts() {}
}
