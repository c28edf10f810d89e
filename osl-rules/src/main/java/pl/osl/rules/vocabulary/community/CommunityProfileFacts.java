package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.CommunityProfile;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded about the profile of a community. */
public final class CommunityProfileFacts {

    public static final Property<CommunityProfile, Boolean> LOCATION =
            Property.given("location", CommunityProfile::location, Wording.of("położenie", "location"));

    public static final Property<CommunityProfile, Boolean> LAND_USE =
            Property.given("landUse", CommunityProfile::landUse, Wording.of("zagospodarowanie terenu", "land use"));

    public static final Property<CommunityProfile, Boolean> ENVIRONMENT = Property.given(
            "environment", CommunityProfile::environment, Wording.of("środowisko przyrodnicze", "natural environment"));

    public static final Property<CommunityProfile, Boolean> ECONOMY =
            Property.given("economy", CommunityProfile::economy, Wording.of("gospodarka", "economy"));

    public static final Property<CommunityProfile, Boolean> FEATURES = Property.given(
            "features", CommunityProfile::features, Wording.of("cechy charakterystyczne", "characteristic features"));

    private CommunityProfileFacts() {}
}
