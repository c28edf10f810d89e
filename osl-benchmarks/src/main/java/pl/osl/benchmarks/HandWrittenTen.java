package pl.osl.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.fact.CommunityId;
import pl.osl.model.fact.Dated;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.organiser.CommunityAssignment;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.ScopeOfDuties;
import pl.osl.model.organiser.Training;
import pl.osl.model.organiser.TrainingKind;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;

/** Ten rules of the 2014 edition as an application without the library might write them, three-valued too. */
final class HandWrittenTen {

    static final String[] RULES = {
        "OSL-01", "OSL-04", "OSL-07", "OSL-09", "OSL-16", "OSL-20", "OSL-25", "OSL-33", "OSL-35", "OSL-39"
    };

    private HandWrittenTen() {}

    static Outcome[] outcomes(Centre centre, LocalDate day) {
        Truth organised = HandWritten.organised(centre, day, null);
        return new Outcome[] {
            HandWritten.outcome(HandWritten.familiarised(centre, day, null)),
            HandWritten.outcome(HandWritten.chosen(centre, day, null)),
            HandWritten.outcome(roles(centre, day, null)),
            applying(organised, trained(centre, day, null)),
            HandWritten.outcome(HandWritten.provided(centre, DocumentKind.STATUTE, day, null)),
            HandWritten.outcome(HandWritten.provided(centre, DocumentKind.BY_LAWS, day, null)),
            applying(organised, scoped(centre, day, null)),
            HandWritten.outcome(some(centre.authorityContacts(), "/authorityContacts/", day, null)),
            HandWritten.outcome(some(centre.partners(), "/partners/", day, null)),
            HandWritten.outcome(assigned(centre, day, null))
        };
    }

    static List<HandWritten.Note> reasons(Centre centre, LocalDate day) {
        List<HandWritten.Note> reasons = new ArrayList<>();
        HandWritten.familiarised(centre, day, reasons);
        HandWritten.chosen(centre, day, reasons);
        HandWritten.organised(centre, day, reasons);
        roles(centre, day, reasons);
        trained(centre, day, reasons);
        HandWritten.provided(centre, DocumentKind.STATUTE, day, reasons);
        HandWritten.provided(centre, DocumentKind.BY_LAWS, day, reasons);
        scoped(centre, day, reasons);
        some(centre.authorityContacts(), "/authorityContacts/", day, reasons);
        some(centre.partners(), "/partners/", day, reasons);
        assigned(centre, day, reasons);
        return reasons;
    }

    private static Outcome applying(Truth scope, Truth requirement) {
        return scope == Truth.FALSE
                ? Outcome.NOT_APPLICABLE
                : scope == Truth.UNKNOWN ? Outcome.UNDETERMINED : HandWritten.outcome(requirement);
    }

    private static Truth some(
            Listing<? extends Dated> listing, String place, LocalDate day, List<HandWritten.Note> reasons) {
        Truth some = Truth.FALSE;
        List<? extends Dated> elements = listing.elements();
        for (int i = 0; i < elements.size(); i++) {
            Truth here = HandWritten.covers(elements.get(i).validity(), day);
            HandWritten.note(reasons, place, i, "", elements.get(i).validity(), here);
            some = some.or(here);
            if (reasons == null && some == Truth.TRUE) {
                return some;
            }
        }
        return HandWritten.closed(some, listing);
    }

    private static Truth roles(Centre centre, LocalDate day, List<HandWritten.Note> reasons) {
        Truth all = Truth.TRUE;
        for (OrganiserRole role : OrganiserRole.values()) {
            Truth filled = Truth.FALSE;
            List<Organiser> organisers = centre.organisers().elements();
            for (int i = 0; i < organisers.size(); i++) {
                Listing<OrganiserRole> roles = organisers.get(i).roles();
                Truth has = roles.elements().contains(role) ? Truth.TRUE : HandWritten.closed(Truth.FALSE, roles);
                Truth here =
                        HandWritten.covers(organisers.get(i).validity(), day).and(has);
                HandWritten.note(reasons, "/organisers/", i, "/roles", role, here);
                filled = filled.or(here);
            }
            all = all.and(HandWritten.closed(filled, centre.organisers()));
        }
        return all;
    }

    private static Truth trained(Centre centre, LocalDate day, List<HandWritten.Note> reasons) {
        Truth every = Truth.TRUE;
        List<Organiser> organisers = centre.organisers().elements();
        for (int i = 0; i < organisers.size(); i++) {
            Truth some = Truth.FALSE;
            List<Training> trainings = organisers.get(i).trainings().elements();
            for (int j = 0; j < trainings.size(); j++) {
                Training training = trainings.get(j);
                Fact<TrainingKind> kind = training.kind();
                Truth inOsl = kind.isKnown() ? Truth.of(kind.value() != TrainingKind.OTHER) : Truth.UNKNOWN;
                Truth completed = HandWritten.come(training.completed(), day);
                HandWritten.note(reasons, "/organisers/" + i + "/trainings/", j, "/kind", kind, inOsl);
                HandWritten.note(
                        reasons, "/organisers/" + i + "/trainings/", j, "/completed", training.completed(), completed);
                some = some.or(
                        HandWritten.covers(training.validity(), day).and(inOsl).and(completed));
            }
            Truth here = HandWritten.closed(some, organisers.get(i).trainings());
            every = every.and(
                    HandWritten.covers(organisers.get(i).validity(), day).not().or(here));
        }
        return HandWritten.closed(every.not(), centre.organisers()).not();
    }

    private static Truth scoped(Centre centre, LocalDate day, List<HandWritten.Note> reasons) {
        Truth every = Truth.TRUE;
        List<Organiser> organisers = centre.organisers().elements();
        for (int i = 0; i < organisers.size(); i++) {
            Truth some = Truth.FALSE;
            List<ScopeOfDuties> scopes = organisers.get(i).scopesOfDuties().elements();
            for (int j = 0; j < scopes.size(); j++) {
                Truth stands = HandWritten.covers(scopes.get(j).validity(), day);
                boolean hasTasks = !scopes.get(j).tasks().elements().isEmpty();
                Truth tasks = hasTasks
                        ? Truth.TRUE
                        : HandWritten.closed(Truth.FALSE, scopes.get(j).tasks());
                HandWritten.note(
                        reasons,
                        "/organisers/" + i + "/scopesOfDuties/",
                        j,
                        "/tasks",
                        scopes.get(j).tasks(),
                        tasks);
                some = some.or(stands.and(tasks));
            }
            Truth here = HandWritten.closed(some, organisers.get(i).scopesOfDuties());
            every = every.and(
                    HandWritten.covers(organisers.get(i).validity(), day).not().or(here));
        }
        return HandWritten.closed(every.not(), centre.organisers()).not();
    }

    private static Truth assigned(Centre centre, LocalDate day, List<HandWritten.Note> reasons) {
        Set<CommunityId> standing = new HashSet<>();
        centre.communities().elements().forEach(community -> {
            if (HandWritten.covers(community.validity(), day) == Truth.TRUE) {
                standing.add(community.id());
            }
        });
        Truth some = Truth.FALSE;
        List<Organiser> organisers = centre.organisers().elements();
        for (int i = 0; i < organisers.size(); i++) {
            List<CommunityAssignment> assignments =
                    organisers.get(i).communities().elements();
            for (int j = 0; j < assignments.size(); j++) {
                CommunityAssignment assignment = assignments.get(j);
                Truth served = assignment.community().isKnown()
                        ? Truth.of(standing.contains(assignment.community().value()))
                        : Truth.UNKNOWN;
                Truth here = HandWritten.covers(organisers.get(i).validity(), day)
                        .and(HandWritten.covers(assignment.validity(), day))
                        .and(served);
                HandWritten.note(reasons, "/organisers/" + i + "/communities/", j, "", assignment, here);
                some = some.or(here);
            }
        }
        return HandWritten.closed(some, centre.organisers());
    }
}
