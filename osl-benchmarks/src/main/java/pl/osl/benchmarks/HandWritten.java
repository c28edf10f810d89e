package pl.osl.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.osl.model.centre.Centre;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.InstitutionalDocument;
import pl.osl.model.document.Provision;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.fact.Fact;
import pl.osl.model.fact.Listing;
import pl.osl.model.fact.Validity;
import pl.osl.model.fact.When;
import pl.osl.model.organiser.Organiser;
import pl.osl.model.structure.Familiarisation;
import pl.osl.rules.finding.Outcome;
import pl.osl.rules.finding.Truth;

/** The four rules of the pilot edition as an application without the library might write them, three-valued too. */
final class HandWritten {

    private HandWritten() {}

    static Outcome[] outcomes(Centre centre, LocalDate day) {
        return new Outcome[] {
            outcome(familiarised(centre, day, null)),
            outcome(chosen(centre, day, null)),
            outcome(provided(centre, DocumentKind.STATUTE, day, null)),
            outcome(provided(centre, DocumentKind.BY_LAWS, day, null))
        };
    }

    static List<Note> reasons(Centre centre, LocalDate day) {
        List<Note> reasons = new ArrayList<>();
        familiarised(centre, day, reasons);
        chosen(centre, day, reasons);
        provided(centre, DocumentKind.STATUTE, day, reasons);
        provided(centre, DocumentKind.BY_LAWS, day, reasons);
        return reasons;
    }

    /** A place and what was found there, with words that are made at once. */
    record Note(String place, String says, Truth truth) {}

    static Outcome outcome(Truth truth) {
        return switch (truth) {
            case TRUE -> Outcome.MET;
            case FALSE -> Outcome.NOT_MET;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    static Truth familiarised(Centre centre, LocalDate day, List<Note> reasons) {
        Truth some = Truth.FALSE;
        List<Familiarisation> events = centre.familiarisations().elements();
        for (int i = 0; i < events.size(); i++) {
            Truth here = come(events.get(i).on(), day);
            some = some.or(here);
            note(reasons, "/familiarisations/", i, "/on", events.get(i).on(), here);
            if (reasons == null && some == Truth.TRUE) {
                return some;
            }
        }
        return closed(some, centre.familiarisations());
    }

    static Truth organised(Centre centre, LocalDate day, List<Note> reasons) {
        Truth some = Truth.FALSE;
        List<Organiser> organisers = centre.organisers().elements();
        for (int i = 0; i < organisers.size(); i++) {
            Truth here = covers(organisers.get(i).appointment(), day);
            some = some.or(here);
            note(reasons, "/organisers/", i, "/appointment", organisers.get(i).appointment(), here);
            if (reasons == null && some == Truth.TRUE) {
                return some;
            }
        }
        return closed(some, centre.organisers());
    }

    static Truth chosen(Centre centre, LocalDate day, List<Note> reasons) {
        Truth some = Truth.FALSE;
        LocalDate before = day.minusDays(1);
        List<Organiser> organisers = centre.organisers().elements();
        for (int i = 0; i < organisers.size(); i++) {
            Organiser organiser = organisers.get(i);
            Truth here = come(organiser.chosen(), day);
            note(reasons, "/organisers/", i, "/chosen", organiser.chosen(), here);
            if (here == Truth.UNKNOWN && come(organiser.appointment().from(), day) == Truth.TRUE) {
                note(
                        reasons,
                        "/organisers/",
                        i,
                        "/appointment/from",
                        organiser.appointment().from(),
                        Truth.TRUE);
                here = Truth.TRUE;
            }
            Truth lasts = come(organiser.appointment().until(), before).not();
            note(
                    reasons,
                    "/organisers/",
                    i,
                    "/appointment/until",
                    organiser.appointment().until(),
                    lasts);
            some = some.or(here.and(lasts));
            if (reasons == null && some == Truth.TRUE) {
                return some;
            }
        }
        return closed(some, centre.organisers());
    }

    static Truth provided(Centre centre, DocumentKind kind, LocalDate day, List<Note> reasons) {
        Truth some = Truth.FALSE;
        List<InstitutionalDocument> documents = centre.documents().elements();
        for (int i = 0; i < documents.size(); i++) {
            InstitutionalDocument document = documents.get(i);
            Truth here = come(document.drafted(), day).or(come(document.adopted(), day));
            note(reasons, "/documents/", i, "/drafted", document.drafted(), here);
            Truth kindIs = document.kind().isUnrecorded()
                    ? Truth.UNKNOWN
                    : Truth.of(document.kind().isKnown() && document.kind().value() == kind);
            note(reasons, "/documents/", i, "/kind", document.kind(), kindIs);
            here = here.and(kindIs);
            if (here != Truth.FALSE) {
                Truth repealed = come(document.repealed(), day);
                note(reasons, "/documents/", i, "/repealed", document.repealed(), repealed.not());
                here = here.and(repealed.not());
            }
            if (here != Truth.FALSE) {
                here = here.and(provides(document.provisions(), day, i, reasons));
            }
            some = some.or(here);
            if (reasons == null && some == Truth.TRUE) {
                return some;
            }
        }
        return closed(some, centre.documents());
    }

    private static Truth provides(Listing<Provision> provisions, LocalDate day, int document, List<Note> reasons) {
        Truth some = Truth.FALSE;
        List<Provision> elements = provisions.elements();
        for (int i = 0; i < elements.size(); i++) {
            Provision provision = elements.get(i);
            Truth here = covers(provision.validity(), day);
            Truth topic = provision.topic().isUnrecorded()
                    ? Truth.UNKNOWN
                    : Truth.of(provision.topic().isKnown()
                            && provision.topic().value() == ProvisionTopic.COMMUNITY_ORGANISING);
            note(reasons, "/documents/" + document + "/provisions/", i, "/validity", provision.validity(), here);
            note(reasons, "/documents/" + document + "/provisions/", i, "/topic", provision.topic(), topic);
            some = some.or(here.and(topic));
            if (reasons == null && some == Truth.TRUE) {
                return some;
            }
        }
        return closed(some, provisions);
    }

    static void note(List<Note> reasons, String listing, int index, String field, Object found, Truth truth) {
        if (reasons != null) {
            reasons.add(new Note(listing + index + field, field + ": " + found, truth));
        }
    }

    static Truth closed(Truth some, Listing<?> listing) {
        return some == Truth.FALSE && !listing.isComplete() ? Truth.UNKNOWN : some;
    }

    static Truth come(Fact<When> fact, LocalDate day) {
        if (fact.isUnrecorded()) {
            return Truth.UNKNOWN;
        }
        if (fact.isNone()) {
            return Truth.FALSE;
        }
        return fact.value().surelyOnOrBefore(day)
                ? Truth.TRUE
                : fact.value().possiblyOnOrBefore(day) ? Truth.UNKNOWN : Truth.FALSE;
    }

    static Truth covers(Validity validity, LocalDate day) {
        return validity.surelyCovers(day) ? Truth.TRUE : validity.possiblyCovers(day) ? Truth.UNKNOWN : Truth.FALSE;
    }
}
