package pl.osl.rules.vocabulary.centre;

import pl.osl.model.centre.Centre;
import pl.osl.model.community.CommunityAction;
import pl.osl.model.community.ResidentGroup;
import pl.osl.model.fact.Wording;
import pl.osl.rules.condition.Elements;
import pl.osl.rules.vocabulary.community.ActionFacts;
import pl.osl.rules.vocabulary.community.GroupFacts;

/** What is recorded of a centre's work with residents outside the communities of its record. */
public final class OutsideCommunityFacts {

    public static final Elements<Centre, ResidentGroup> GROUPS = Elements.<Centre, ResidentGroup>dated(
                    "groups",
                    Centre::groups,
                    Wording.of("grupy mieszkańców poza wskazanymi społecznościami", "groups outside the communities"),
                    Wording.of("grupa mieszkańców", "group of residents"),
                    GroupFacts.STANDING)
            .toldApartBy(GroupFacts.KIND)
            .addedBy("Doprowadź do powstania grupy mieszkańców", "Help a group of residents to form")
            .asking(
                    Wording.of(
                            "Czy to wszystkie grupy mieszkańców spoza wskazanych społeczności?",
                            "Are these all the groups of residents outside the communities named?"),
                    Wording.of(
                            "Czy są lub były grupy mieszkańców spoza wskazanych społeczności?",
                            "Are there, or have there been, groups of residents outside the communities named?"));

    public static final Elements<Centre, CommunityAction> ACTIONS = Elements.<Centre, CommunityAction>dated(
                    "actions",
                    Centre::actions,
                    Wording.of("działania poza wskazanymi społecznościami", "actions outside the communities"),
                    Wording.of("działanie", "action"),
                    ActionFacts.STANDING)
            .toldApartBy(ActionFacts.COMPONENT)
            .addedBy("Przeprowadź działanie", "Carry out an action")
            .asking(
                    Wording.of(
                            "Czy to wszystkie działania poza wskazanymi społecznościami?",
                            "Are these all the actions outside the communities named?"),
                    Wording.of(
                            "Czy ośrodek (centrum) prowadzi lub prowadził działania poza wskazanymi społecznościami?",
                            "Does the centre carry out, or has it carried out, actions outside the communities named?"));

    private OutsideCommunityFacts() {}
}
