package pl.osl.benchmarks.peers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.osl.benchmarks.peers.PlainCentre.PlainAgreement;
import pl.osl.benchmarks.peers.PlainCentre.PlainCertificate;
import pl.osl.benchmarks.peers.PlainCentre.PlainCommunity;
import pl.osl.benchmarks.peers.PlainCentre.PlainDocument;
import pl.osl.benchmarks.peers.PlainCentre.PlainDuties;
import pl.osl.benchmarks.peers.PlainCentre.PlainOrganiser;
import pl.osl.benchmarks.peers.PlainCentre.PlainPartner;
import pl.osl.benchmarks.peers.PlainCentre.PlainStep;
import pl.osl.benchmarks.peers.PlainCentre.PlainTraining;
import pl.osl.model.community.ProcessPhase;
import pl.osl.model.document.DocumentKind;
import pl.osl.model.document.ProvisionTopic;
import pl.osl.model.organiser.OrganiserRole;
import pl.osl.model.organiser.TrainingKind;
import pl.osl.model.partnership.Sector;

/** Invented centres, always the same; each has a chance of its own that a thing is as it should be. */
final class GeneratedCentres {

    private static final long SEED = 2014_06_18;

    private static final String[] POTENTIALS = {
        "klub seniora", "boisko", "koło gospodyń wiejskich", "ogród społeczny", "biblioteka", "chór", "świetlica"
    };

    private static final String[] GOALS = {"wspólne święto ulicy", "świetlica", "opieka sąsiedzka", "porządki"};

    private static final LocalDate TODAY = BenchDays.BENCH.today();

    private final SplittableRandom random;
    private final double quality;
    private final int number;

    private GeneratedCentres(int number) {
        this.number = number;
        this.random = new SplittableRandom(SEED * 31 + number);
        this.quality = Math.cbrt(random.nextDouble());
    }

    static List<PlainCentre> first(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new GeneratedCentres(number).centre())
                .toList();
    }

    private PlainCentre centre() {
        int staff = from(12, 140);
        List<PlainPartner> partners = partners();
        return new PlainCentre(
                "centre-" + number,
                random.nextInt(4) == 0,
                likely(0.8) ? daysAgo(400, 8_000) : daysAgo(1, 364),
                staff,
                likely(0.6) ? from((staff * 4 + 4) / 5, staff) : from(0, staff),
                organisers(staff),
                communities(),
                documents(),
                certificate(),
                partners,
                agreements(partners));
    }

    /** True with at least this chance in the worst of centres, and nearly always in the best. */
    private boolean likely(double least) {
        return random.nextDouble() < least + (0.99 - least) * quality;
    }

    private int from(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate daysAgo(int least, int most) {
        return TODAY.minusDays(from(least, most));
    }

    private @Nullable LocalDate sometimes(LocalDate day) {
        return random.nextInt(3) == 0 ? day : null;
    }

    private List<PlainOrganiser> organisers(int staff) {
        int count = likely(0.5) ? (staff + 39) / 40 + from(0, 1) : from(1, 2);
        List<PlainOrganiser> organisers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<OrganiserRole> roles = EnumSet.of(any(OrganiserRole.values()), any(OrganiserRole.values()));
            if (i == 0 && likely(0.5)) {
                roles = EnumSet.allOf(OrganiserRole.class);
            }
            organisers.add(new PlainOrganiser(
                    "organiser-" + i,
                    likely(0.85) ? daysAgo(20, 2_500) : daysAgo(-200, -1),
                    likely(0.7),
                    roles,
                    trainings(),
                    likely(0.6)
                            ? List.of(new PlainDuties(
                                    daysAgo(0, 900), likely(0.5) ? sometimes(daysAgo(-900, 0)) : daysAgo(0, 0)))
                            : List.of()));
        }
        return List.copyOf(organisers);
    }

    private List<PlainTraining> trainings() {
        List<PlainTraining> trainings = new ArrayList<>();
        if (likely(0.7)) {
            trainings.add(new PlainTraining(TrainingKind.TWO_DAY, daysAgo(0, 2_000), from(14, 24) | 16));
        }
        if (likely(0.5)) {
            trainings.add(new PlainTraining(TrainingKind.OTHER_OSL, daysAgo(0, 740), from(10, 80)));
        }
        for (int more = from(0, 3); more > 0; more--) {
            trainings.add(new PlainTraining(any(TrainingKind.values()), daysAgo(-30, 1_500), from(4, 24)));
        }
        return List.copyOf(trainings);
    }

    private List<PlainCommunity> communities() {
        List<PlainCommunity> communities = new ArrayList<>();
        int count = likely(0.85) ? from(1, 5) : 0;
        for (int i = 0; i < count; i++) {
            List<String> potentials = new ArrayList<>();
            for (int p = likely(0.7) ? from(3, 5) : from(0, 2); p > 0; p--) {
                potentials.add(any(POTENTIALS));
            }
            LocalDate diagnosed = likely(0.7) ? daysAgo(0, 730) : sometimes(daysAgo(731, 2_000));
            communities.add(new PlainCommunity("community-" + i, diagnosed, List.copyOf(potentials), steps()));
        }
        return List.copyOf(communities);
    }

    private List<PlainStep> steps() {
        List<PlainStep> steps = new ArrayList<>();
        ProcessPhase[] phases = ProcessPhase.values();
        int begun = likely(0.5) ? from(3, phases.length) : from(0, phases.length);
        for (int i = 0; i < begun; i++) {
            if (likely(0.9)) {
                steps.add(new PlainStep(phases[i], daysAgo(-2, 1_500)));
            }
        }
        return List.copyOf(steps);
    }

    private List<PlainDocument> documents() {
        List<PlainDocument> documents = new ArrayList<>();
        add(documents, DocumentKind.FOUNDING_ACT, daysAgo(1_500, 9_000));
        add(documents, DocumentKind.STATUTE, daysAgo(0, 3_000));
        add(documents, DocumentKind.BY_LAWS, daysAgo(0, 2_000));
        add(documents, DocumentKind.SOCIAL_PROBLEMS_STRATEGY, daysAgo(0, 2_000));
        for (int more = from(0, 3); more > 0; more--) {
            add(documents, any(DocumentKind.values()), daysAgo(0, 1_000));
        }
        if (!likely(0.6)) {
            LocalDate drafted = daysAgo(200, 900);
            documents.add(new PlainDocument(
                    "document-" + documents.size(), DocumentKind.OTHER, drafted, null, null, null, Set.of()));
        }
        return List.copyOf(documents);
    }

    private void add(List<PlainDocument> documents, DocumentKind kind, LocalDate adopted) {
        if (!likely(0.7)) {
            return;
        }
        Set<ProvisionTopic> provisions = EnumSet.of(any(ProvisionTopic.values()));
        if (likely(0.7)) {
            provisions.add(ProvisionTopic.COMMUNITY_ORGANISING);
        }
        if (likely(0.6)) {
            provisions.add(ProvisionTopic.DETAILED_ORGANISATION);
        }
        LocalDate repealed = likely(0.9) ? null : adopted.plusDays(from(0, 400));
        LocalDate until = likely(0.9) ? sometimes(daysAgo(-1_500, 0)) : daysAgo(0, 300);
        documents.add(new PlainDocument(
                "document-" + documents.size(), kind, adopted.minusDays(30), adopted, repealed, until, provisions));
    }

    private @Nullable PlainCertificate certificate() {
        if (!likely(0.3)) {
            return null;
        }
        LocalDate granted = daysAgo(0, 1_200);
        return new PlainCertificate(granted, granted.plusDays(likely(0.5) ? 1_200 : from(0, 600)));
    }

    private List<PlainPartner> partners() {
        List<PlainPartner> partners = new ArrayList<>();
        for (int i = from(2, 5); i > 0; i--) {
            partners.add(new PlainPartner("partner-" + i, any(Sector.values())));
        }
        return List.copyOf(partners);
    }

    private List<PlainAgreement> agreements(List<PlainPartner> partners) {
        List<PlainAgreement> agreements = new ArrayList<>();
        for (int i = likely(0.6) ? from(2, 5) : from(0, 1); i > 0; i--) {
            int from = random.nextInt(partners.size());
            int to = random.nextInt(from, partners.size()) + 1;
            List<String> signatories =
                    partners.subList(from, to).stream().map(PlainPartner::id).toList();
            LocalDate until = likely(0.5) ? sometimes(daysAgo(-900, 0)) : daysAgo(0, 199);
            agreements.add(new PlainAgreement(any(GOALS), daysAgo(200, 1_500), until, signatories));
        }
        return List.copyOf(agreements);
    }
}
