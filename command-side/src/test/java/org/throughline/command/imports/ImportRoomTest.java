package org.throughline.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.schema.cases.CaseId;

/// How many files wait, whose they are, and that their agency can have them gone.
class ImportRoomTest {

    private static final int OF_ONE = 5;
    private static final int OF_ALL = 50;
    private static final AgencyId POLICE = AgencyId.of("police");
    private static final AgencyId SCHOOL = AgencyId.of("school");
    private static final CaseId CASE = CaseId.of("2b6e0c8d-91f4-4a37-8e15-c0a7d3f6b902");
    private static final byte[] FILE =
            "start_date,agency,event\n2008,police,words\n".getBytes(StandardCharsets.UTF_8);

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final MemoryStaging staging = new MemoryStaging();
    private final MemoryIntake log = new MemoryIntake();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Imports imports = new Imports(log, staging, () -> now, new Random(7), work::add);

    @Test
    void anAgencyHasFiveThatWaitAndNoneOfThemGoesForASixth() {
        for (int i = 0; i < OF_ONE; i++) {
            checked(POLICE);
        }
        assertThatThrownBy(() -> begun(POLICE)).isInstanceOf(TooManyImports.class);
        assertThat(imports.waiting(POLICE))
                .hasSize(OF_ONE)
                .allMatch(each -> each.stage() == Stage.READY);
        assertThat(staging.files).hasSize(OF_ONE);
        begun(SCHOOL);
    }

    @Test
    void filesThatNobodyHasLookedAtCountAsWell() {
        for (int i = 0; i < OF_ONE; i++) {
            begun(POLICE);
        }
        assertThatThrownBy(() -> begun(POLICE)).isInstanceOf(TooManyImports.class);
        assertThat(staging.files).hasSize(OF_ONE);
    }

    @Test
    void theBoundOfAllHoldsWhoeverAsks() {
        for (int i = 0; i < OF_ALL; i++) {
            begun(AgencyId.of("agency-" + (i / OF_ONE)));
        }
        assertThatThrownBy(() -> begun(POLICE)).isInstanceOf(TooManyImports.class);
        assertThatThrownBy(() -> begun(AgencyId.of("agency-1"))).isInstanceOf(TooManyImports.class);
        assertThat(staging.files).hasSize(OF_ALL);
    }

    @Test
    void thereIsRoomAgainOnceADayIsOverOrOneIsCommittedOrDiscarded() {
        UUID first = checked(POLICE);
        now = now.plus(Duration.ofHours(1));
        UUID second = checked(POLICE);
        for (int i = 2; i < OF_ONE; i++) {
            checked(POLICE);
        }
        now = now.plus(Duration.ofHours(23));
        checked(POLICE);
        assertThat(imports.look(first, POLICE))
                .get()
                .extracting(Snapshot::stage)
                .isEqualTo(Stage.EXPIRED);
        assertThat(imports.discard(second, POLICE)).isTrue();
        UUID last = checked(POLICE);
        imports.commit(last, POLICE, false);
        work();
        checked(POLICE);
    }

    @Test
    void aFileThatCouldNotBePutTakesNoRoom() {
        for (int i = 0; i <= OF_ONE; i++) {
            staging.failOnce();
            staging.failOnce();
            assertThatThrownBy(() -> begun(POLICE)).isInstanceOf(IllegalStateException.class);
        }
        checked(POLICE);
        assertThat(imports.waiting(POLICE)).hasSize(1);
    }

    @Test
    void whatIsDiscardedIsGoneAtOnce() {
        UUID id = checked(POLICE);
        byte[] sealed = staging.get(id);
        assertThat(imports.discard(id, SCHOOL)).isFalse();
        assertThat(imports.discard(id, POLICE)).isTrue();
        assertThat(staging.files).isEmpty();
        assertThat(imports.look(id, POLICE)).isEmpty();
        assertThat(imports.discard(id, POLICE)).isFalse();
        staging.files.put(id, sealed);
        assertThat(imports.commit(id, POLICE, true)).isEmpty();
        work();
        assertThat(log.events).isEmpty();
    }

    @Test
    void aCheckThatIsDiscardedBeforeItsTurnIsNotMade() {
        UUID id = begun(POLICE);
        assertThat(imports.discard(id, POLICE)).isTrue();
        work();
        assertThat(imports.look(id, POLICE)).isEmpty();
        assertThat(imports.waiting(POLICE)).isEmpty();
    }

    @Test
    void whatIsBeingRecordedOrIsRecordedIsNotDiscarded() {
        UUID id = checked(POLICE);
        imports.commit(id, POLICE, false);
        assertThatThrownBy(() -> imports.discard(id, POLICE)).isInstanceOf(CannotCommit.class);
        work();
        assertThatThrownBy(() -> imports.discard(id, POLICE)).isInstanceOf(CannotCommit.class);
        assertThat(log.events).hasSize(1);
    }

    @Test
    void anAgencySeesItsOwnThatWaitTheOldestFirst() {
        UUID first = checked(POLICE);
        now = now.plusSeconds(1);
        checked(SCHOOL);
        UUID second = begun(POLICE);
        assertThat(imports.waiting(POLICE)).extracting(Snapshot::id).containsExactly(first, second);
        work();
        imports.commit(first, POLICE, false);
        work();
        assertThat(imports.waiting(POLICE)).extracting(Snapshot::id).containsExactly(second);
    }

    private UUID checked(AgencyId agency) {
        UUID id = begun(agency);
        work();
        return id;
    }

    private UUID begun(AgencyId agency) {
        return imports.begin(CASE, agency, FILE).id();
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
