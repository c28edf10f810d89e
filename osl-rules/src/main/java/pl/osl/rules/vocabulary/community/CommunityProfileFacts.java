package pl.osl.rules.vocabulary.community;

import pl.osl.model.community.CommunityProfile;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Property;

/** What is recorded about the profile of a community. */
public final class CommunityProfileFacts {

    public static final Property<CommunityProfile, Boolean> LOCATION = Property.<CommunityProfile>given(
                    "location", CommunityProfile::location, Wording.of("położenie", "location"))
            .asking("{of}czy opisano położenie?", "{of}has its location been described?");

    public static final Property<CommunityProfile, Boolean> LAND_USE = Property.<CommunityProfile>given(
                    "landUse", CommunityProfile::landUse, Wording.of("zagospodarowanie terenu", "land use"))
            .asking("{of}czy opisano zagospodarowanie terenu?", "{of}has the land use been described?");

    public static final Property<CommunityProfile, Boolean> ENVIRONMENT = Property.<CommunityProfile>given(
                    "environment",
                    CommunityProfile::environment,
                    Wording.of("środowisko przyrodnicze", "natural environment"))
            .asking("{of}czy opisano środowisko przyrodnicze?", "{of}has the natural environment been described?");

    public static final Property<CommunityProfile, Boolean> ECONOMY = Property.<CommunityProfile>given(
                    "economy", CommunityProfile::economy, Wording.of("gospodarka", "economy"))
            .asking("{of}czy opisano gospodarkę?", "{of}has the economy been described?");

    public static final Property<CommunityProfile, Boolean> FEATURES = Property.<CommunityProfile>given(
                    "features",
                    CommunityProfile::features,
                    Wording.of("cechy charakterystyczne", "characteristic features"))
            .asking("{of}czy opisano cechy charakterystyczne?", "{of}have its characteristic features been described?");

    private CommunityProfileFacts() {}
}
