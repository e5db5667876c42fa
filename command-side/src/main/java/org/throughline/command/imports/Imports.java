package org.throughline.command.imports;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// The imports of this node. A file is sealed under a key of its own before anything else is done
/// with it; the key is in memory only and is destroyed at the commit, after 24 hours, or with the
/// process. One import is worked on at a time: files are large and a node has other work.
public final class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
    private static final Duration REMEMBERED = Duration.ofDays(2);
    private static final int MOST = 50;
    private static final int MOST_OF_ONE = 5;
    private static final String INTERNAL = "internal";

    /// How many remarks of each sort are kept of an import.
    public static final int MOST_REMARKS = Tally.MOST;

    private final Recording recording;
    private final Staging staging;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Executor worker;
    private final TypeTable types = TypeTable.load();
    private final Map<UUID, Staged> imports = new ConcurrentHashMap<>();

    /// @param random for keys; must be unpredictable
    /// @param worker does one piece of work after the other
    public Imports(
            Recording recording,
            Staging staging,
            InstantSource clock,
            RandomGenerator random,
            Executor worker) {
        this.recording = recording;
        this.staging = staging;
        this.clock = clock;
        this.random = random;
        this.worker = worker;
    }

    /// Seals a file, and has it checked.
    ///
    /// @throws NotReadable if it is no text in UTF-8
    /// @throws TooManyImports if as many wait as are taken, of the agency or of all
    public Snapshot begin(CaseId caseId, AgencyId agency, byte[] file) {
        CsvText.decoded(file);
        sweep();
        Staged staged = admitted(caseId, agency);
        boolean taken = false;
        try {
            byte[] sealed = staged.key().seal(staged.id(), file);
            staging.put(staged.id(), agency.text(), staged.begun(), sealed);
            worker.execute(() -> check(staged));
            taken = true;
        } finally {
            if (!taken) {
                imports.remove(staged.id());
                destroy(staged);
            }
        }
        return staged.snapshot();
    }

    /// A place among those that wait. Nobody's file goes before its time to make room for another.
    private synchronized Staged admitted(CaseId caseId, AgencyId agency) {
        List<Staged> waiting =
                imports.values().stream().filter(each -> !each.key().destroyed()).toList();
        long own = waiting.stream().filter(each -> each.agency().equals(agency)).count();
        if (own >= MOST_OF_ONE || waiting.size() >= MOST) {
            throw new TooManyImports();
        }
        Staged staged =
                new Staged(newId(), caseId, agency, clock.instant(), new OneTimeKey(random));
        imports.put(staged.id(), staged);
        return staged;
    }

    /// Random, so that nobody comes upon another's import.
    private UUID newId() {
        long high = (random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// An import as it stands; empty if the agency has none under this id.
    public Optional<Snapshot> look(UUID id, AgencyId agency) {
        sweep();
        Optional<Staged> found = find(id, agency);
        if (found.isEmpty() && staging.holds(id, agency.text())) {
            // another process had the key
            return Optional.of(Snapshot.expired(id));
        }
        return found.map(Staged::snapshot);
    }

    /// What an agency has brought in that is not over, the oldest first.
    public List<Snapshot> waiting(AgencyId agency) {
        sweep();
        return imports.values().stream()
                .filter(each -> each.agency().equals(agency) && each.stage().waits())
                .sorted(Comparator.comparing(Staged::begun).thenComparing(Staged::id))
                .map(Staged::snapshot)
                .toList();
    }

    /// Destroys a file and its key before their time; false if the agency has none under this id.
    ///
    /// @throws CannotCommit if it is being recorded, or is
    public boolean discard(UUID id, AgencyId agency) {
        Optional<Staged> found = find(id, agency);
        if (found.isEmpty()) {
            boolean left = staging.holds(id, agency.text());
            if (left) {
                staging.remove(id);
            }
            return left;
        }
        if (found.get().stage() == Stage.COMMITTED || !found.get().expire()) {
            throw new CannotCommit(CannotCommit.Reason.NOT_READY);
        }
        imports.remove(id);
        destroy(found.get());
        return true;
    }

    /// Destroys what waits for a case, unless it is being recorded at this moment.
    public void discardAll(CaseId caseId) {
        List<Staged> all = List.copyOf(imports.values());
        all.stream().filter(each -> each.caseId().equals(caseId)).forEach(this::expire);
    }

    private Optional<Staged> find(UUID id, AgencyId agency) {
        return Optional.ofNullable(imports.get(id)).filter(each -> each.agency().equals(agency));
    }

    public boolean registered(AgencyId agency) {
        return recording.registered(agency);
    }

    public boolean hasCase(CaseId caseId) {
        return recording.hasCase(caseId);
    }

    /// Has what is ready recorded. An import that was committed stays so.
    ///
    /// @param leaveOutErrors whether rows that are wrong are left out; else nothing is recorded
    ///   while any is
    /// @throws CannotCommit if it cannot be
    public Optional<Snapshot> commit(UUID id, AgencyId agency, boolean leaveOutErrors) {
        sweep();
        Optional<Staged> found = find(id, agency);
        if (found.isEmpty() || found.get().stage() == Stage.COMMITTED) {
            return found.map(Staged::snapshot);
        }
        Staged staged = found.get();
        if (staged.stage() == Stage.READY && staged.tally().blocked()) {
            throw new CannotCommit(CannotCommit.Reason.BLOCKED);
        }
        if (staged.stage() == Stage.READY && !leaveOutErrors && !staged.tally().faultless()) {
            throw new CannotCommit(CannotCommit.Reason.HAS_ERRORS);
        }
        if (!staged.move(Stage.READY, Stage.COMMITTING)) {
            throw new CannotCommit(CannotCommit.Reason.NOT_READY);
        }
        worker.execute(() -> record(staged));
        return Optional.of(staged.snapshot());
    }

    private void check(Staged staged) {
        if (staged.stage() != Stage.CHECKING) {
            // it was discarded before its turn
            return;
        }
        work(
                staged,
                Stage.FAILED,
                () -> {
                    new FileCheck(
                                    bounds(staged),
                                    recording.trial(staged.agency()),
                                    recording.days(staged.agency(), staged.caseId()),
                                    staged.tally())
                            .run(opened(staged));
                    staged.move(Stage.CHECKING, Stage.READY);
                });
        if (staged.stage() == Stage.FAILED) {
            destroy(staged);
        }
    }

    private void record(Staged staged) {
        work(
                staged,
                Stage.READY,
                () -> {
                    staged.committing();
                    Optional<String> stopped =
                            new Committing(bounds(staged), recording, staged).run(opened(staged));
                    if (stopped.isPresent()) {
                        staged.stop(Stage.READY, stopped.get());
                    } else {
                        staged.move(Stage.COMMITTING, Stage.COMMITTED);
                        destroy(staged);
                    }
                });
    }

    /// Whatever ends the work, the import is at work no longer: else nothing would ever destroy its
    /// key.
    private void work(Staged staged, Stage otherwise, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            told("An import stopped", failed);
            staged.stop(otherwise, recording.code(failed));
        } catch (Error failed) {
            told("An import stopped", failed);
            staged.stop(otherwise, INTERNAL);
        }
    }

    private byte[] opened(Staged staged) {
        return staged.key().open(staged.id(), staging.get(staged.id()));
    }

    private Bounds bounds(Staged staged) {
        return new Bounds(
                staged.caseId(), staged.agency(), recording::registered, types, staged.begun());
    }

    private static void told(String what, Throwable failed) {
        LOG.warn("{}: {}", what, failed.getClass().getName()); // its message may hold a value
    }

    /// Destroys what has waited too long, and forgets what has been over for long.
    public void sweep() {
        Instant now = clock.instant();
        for (Staged staged : List.copyOf(imports.values())) {
            if (!staged.begun().plus(Staged.LIFE).isAfter(now)) {
                expire(staged);
            }
            if (!staged.begun().plus(REMEMBERED).isAfter(now)) {
                imports.remove(staged.id());
            }
        }
    }

    private void expire(Staged staged) {
        if (!staged.key().destroyed() && staged.expire()) {
            destroy(staged);
        }
    }

    /// Destroys what other processes have left for too long as well. Throws nothing: a schedule
    /// ends at the first exception, and then no key would be destroyed any more.
    public void sweepAll() {
        try {
            sweep();
            staging.removeBefore(clock.instant().minus(Staged.LIFE));
        } catch (RuntimeException failed) {
            told("A sweep of staged imports failed; the next one tries again", failed);
        }
    }

    private void destroy(Staged staged) {
        staged.key().destroy();
        try {
            staging.remove(staged.id());
        } catch (RuntimeException failed) {
            // nobody can open it, and it is swept away later
            told("A staged import is left to the sweep", failed);
        }
    }

    /// Destroys all keys; what waits cannot be opened by anybody then.
    @Override
    public void close() {
        for (Staged staged : imports.values()) {
            if (!staged.key().destroyed()) {
                staged.expire();
                destroy(staged);
            }
        }
    }
}
