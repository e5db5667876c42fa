package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// How long a staged file and its key live, with a clock that the test moves and work that it does
/// when it wants to.
class ImportLifeTest {

    private static final AgencyId POLICE = AgencyId.of("police");
    private static final CaseId CASE = CaseId.of("2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902");
    private static final String WORDS = "qzplanted words";
    private static final byte[] FILE =
            ("start_date,agency,event\n2008,police," + WORDS + "\n")
                    .getBytes(StandardCharsets.UTF_8);

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final MemoryStaging staging = new MemoryStaging();
    private final MemoryIntake log = new MemoryIntake();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Imports imports = new Imports(log, staging, () -> now, new Random(7), work::add);

    @Test
    void whatWaitsIsSealed() {
        imports.begin(CASE, POLICE, FILE);
        assertThat(staging.files).hasSize(1);
        assertThat(staging.text()).doesNotContain("planted", "police");
    }

    @Test
    void fileAndKeyAreGoneAfterTheCommit() {
        UUID id = checked();
        byte[] sealed = staging.get(id);
        imports.commit(id, POLICE, false);
        work();
        assertThat(stage(id)).isEqualTo(Stage.COMMITTED);
        assertThat(log.events).singleElement().asString().contains(WORDS);
        assertThat(staging.files).isEmpty();
        staging.files.put(id, sealed);
        assertThat(imports.commit(id, POLICE, false))
                .get()
                .extracting(Snapshot::recorded)
                .isEqualTo(1);
        assertThat(work).isEmpty();
    }

    @Test
    void fileAndKeyAreGoneAfterADay() {
        UUID id = checked();
        now = now.plus(Duration.ofDays(1)).minusMillis(1);
        assertThat(stage(id)).isEqualTo(Stage.READY);
        now = now.plusMillis(1);
        assertThat(stage(id)).isEqualTo(Stage.EXPIRED);
        assertThat(staging.files).isEmpty();
        assertThatThrownBy(() -> imports.commit(id, POLICE, true))
                .isInstanceOfSatisfying(
                        CannotCommit.class,
                        cannot ->
                                assertThat(cannot.reason())
                                        .isEqualTo(CannotCommit.Reason.NOT_READY));
        assertThat(log.events).isEmpty();
        now = now.plus(Duration.ofDays(1));
        assertThat(imports.look(id, POLICE)).isEmpty();
    }

    @Test
    void aKeyThatIsDestroyedOpensNothing() {
        OneTimeKey key = new OneTimeKey(new Random(7));
        UUID id = UUID.randomUUID();
        byte[] sealed = key.seal(id, FILE);
        assertThat(key.open(id, sealed)).isEqualTo(FILE);
        assertThatThrownBy(() -> key.open(UUID.randomUUID(), sealed))
                .isInstanceOf(IllegalStateException.class);
        key.destroy();
        assertThatThrownBy(() -> key.open(id, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStopLeavesNothingThatCanBeOpened() {
        UUID id = checked();
        imports.close();
        assertThat(staging.files).isEmpty();
        assertThatThrownBy(() -> imports.commit(id, POLICE, false))
                .isInstanceOf(CannotCommit.class);
    }

    @Test
    void whatOtherProcessesLeftIsSweptAway() {
        staging.put(UUID.randomUUID(), "police", now, new byte[16]);
        now = now.plus(Duration.ofDays(1)).plusMillis(1);
        imports.sweep();
        assertThat(staging.files).hasSize(1);
        imports.sweepAll();
        assertThat(staging.files).isEmpty();
    }

    @Test
    void aSweepThatFailsOnceDoesNotEndTheSweeps() throws Exception {
        UUID left = UUID.randomUUID();
        staging.put(left, "police", now, new byte[16]);
        UUID own = checked();
        now = now.plus(Duration.ofDays(1)).plusMillis(1);
        // the first remove, and then the statement for the rest
        staging.failOnce();
        staging.failOnce();
        try (ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> sweeps =
                    schedule.scheduleWithFixedDelay(imports::sweepAll, 0, 1, TimeUnit.MILLISECONDS);
            Instant end = Instant.now().plusSeconds(10);
            while (!staging.files.isEmpty() && Instant.now().isBefore(end)) {
                Thread.sleep(1);
            }
            assertThat(sweeps.isDone()).isFalse();
            assertThat(sweeps.cancel(false)).isTrue();
        }
        assertThat(staging.files).isEmpty();
        assertThat(stage(own)).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void aSweepThatFailsIsToldWithoutItsMessage() {
        Logger logger = (Logger) LoggerFactory.getLogger(Imports.class);
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        logger.addAppender(said);
        try {
            staging.failOnce();
            imports.sweepAll();
        } finally {
            logger.detachAppender(said);
        }
        assertThat(said.list)
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getFormattedMessage())
                                    .contains("sweep", "IllegalStateException")
                                    .doesNotContain(MemoryStaging.PLANTED);
                            assertThat(event.getThrowableProxy()).isNull();
                        });
    }

    @Test
    void aCheckThatDiesIsOverAndItsKeyIsGone() {
        log.death = new StackOverflowError();
        UUID id = imports.begin(CASE, POLICE, FILE).id();
        byte[] sealed = staging.get(id);
        work();
        assertThat(stage(id)).isEqualTo(Stage.FAILED);
        assertThat(staging.files).isEmpty();
        log.death = null;
        staging.files.put(id, sealed);
        assertThatThrownBy(() -> imports.commit(id, POLICE, true)).isInstanceOf(CannotCommit.class);
        assertThat(log.events).isEmpty();
    }

    @Test
    void aCommitThatDiesCanGoOnAndEndsAfterADay() {
        UUID id = checked();
        log.death = new StackOverflowError();
        imports.commit(id, POLICE, false);
        work();
        assertThat(imports.look(id, POLICE))
                .get()
                .extracting(Snapshot::stage, Snapshot::trouble)
                .containsExactly(Stage.READY, "internal");
        now = now.plus(Duration.ofDays(1));
        assertThat(stage(id)).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void aCheckThatWaitsForItsTurnForADayEndsInNothing() {
        UUID id = imports.begin(CASE, POLICE, FILE).id();
        now = now.plus(Duration.ofDays(1));
        imports.sweep();
        assertThat(staging.files).isEmpty();
        work();
        assertThat(stage(id)).isEqualTo(Stage.EXPIRED);
    }

    @Test
    void aCommitThatStoppedCanGoOn() {
        UUID id = checked();
        log.trouble = "store-unavailable";
        imports.commit(id, POLICE, false);
        work();
        assertThat(imports.look(id, POLICE))
                .get()
                .satisfies(
                        stopped -> {
                            assertThat(stopped.stage()).isEqualTo(Stage.READY);
                            assertThat(stopped.trouble()).isEqualTo("store-unavailable");
                        });
        log.trouble = "";
        imports.commit(id, POLICE, false);
        work();
        assertThat(stage(id)).isEqualTo(Stage.COMMITTED);
    }

    private UUID checked() {
        UUID id = imports.begin(CASE, POLICE, FILE).id();
        work();
        assertThat(stage(id)).isEqualTo(Stage.READY);
        return id;
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private Stage stage(UUID id) {
        return imports.look(id, POLICE).orElseThrow().stage();
    }
}
