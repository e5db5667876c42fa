package org.throughline.command.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.command.keyring.ErasureProgress.Nodes;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.KeyringUnavailable;

/// An erasure is noted, decided elsewhere, carried out, and over when every process has answered.
class ErasuresTest {

    private static final CaseId CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");
    private static final EventId ID = EventId.of("01975f6a-7c00-7000-8000-000000000001");
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final Set<PersonId> FAMILY = Set.of(PersonId.CHILD, MOTHER);

    @TempDir private Path folder;
    private KeyringHome home;
    private Keyring keyring;
    private Erasures erasures;

    @BeforeEach
    void open() {
        home = new KeyringHome(folder);
        keyring = home.start();
        keyring.keysFor(CASE, FAMILY);
        erasures = new Erasures(keyring, home.app());
    }

    private KeyState mother() {
        return keyring.find(CASE, Set.of(MOTHER)).getOrDefault(MOTHER, new KeyState.Absent());
    }

    private Nodes nodes() {
        return erasures.progress(ID).orElseThrow().nodes();
    }

    private KeyNode node() {
        return KeyNode.join(home.start(), home.app(), UUID.randomUUID());
    }

    @Test
    void whatWasNotDecidedIsNotCarriedOut() {
        erasures.note(ID, CASE, Set.of(MOTHER), List.of());
        erasures.finish(_ -> false);
        assertThat(mother()).isInstanceOf(KeyState.Present.class);
        assertThat(erasures.progress(ID).orElseThrow().destroyed()).isEmpty();
    }

    @Test
    void whatWasDecidedIsCarriedOutAfterACrash() {
        erasures.note(ID, CASE, Set.of(MOTHER), List.of());
        new Erasures(home.start(), home.app()).finish(ID::equals);
        assertThat(mother()).isInstanceOf(KeyState.Destroyed.class);
        assertThat(erasures.progress(ID).orElseThrow().destroyed()).isPresent();
    }

    @Test
    void everythingMayBeDoneTwice() {
        TextPlace place = new TextPlace(ID, "/concern");
        for (int time = 0; time < 2; time++) {
            erasures.note(ID, CASE, Set.of(MOTHER), List.of(place));
            erasures.carryOut(ID);
        }
        assertThat(erasures.progress(ID).orElseThrow().review()).containsExactly(place);
        assertThat(keyring.find(CASE, FAMILY).get(PersonId.CHILD))
                .isInstanceOf(KeyState.Present.class);
    }

    @Test
    void everyProcessThatMayHoldTheKeyHasToAnswer() {
        try (KeyNode first = node();
                KeyNode second = node()) {
            erasures.note(ID, CASE, Set.of(MOTHER), List.of());
            erasures.carryOut(ID);
            assertThat(nodes()).isEqualTo(new Nodes(0, 2, 0));
            first.look();
            assertThat(nodes()).isEqualTo(new Nodes(1, 1, 0));
            second.look();
            assertThat(nodes()).isEqualTo(new Nodes(2, 0, 0));
        }
    }

    @Test
    void aProcessThatEndsHasAnsweredAndOneThatStartsIsNotAsked() {
        KeyNode ended = node();
        erasures.note(ID, CASE, Set.of(MOTHER), List.of());
        erasures.carryOut(ID);
        try (KeyNode _ = node()) {
            assertThat(nodes()).isEqualTo(new Nodes(0, 1, 0));
            ended.close();
            assertThat(nodes()).isEqualTo(new Nodes(1, 0, 0));
        }
    }

    @Test
    void aProcessThatWasKilledIsSilentAfterSomeMinutes() {
        UUID killed = UUID.randomUUID();
        JdbcClient client = JdbcClient.create(home.app());
        client.sql("INSERT INTO node (id, started) VALUES (:id, now() - interval '1 day')")
                .param("id", killed)
                .update();
        erasures.note(ID, CASE, Set.of(MOTHER), List.of());
        client.sql(
                        """
                        INSERT INTO erasure_done (erasure, bucket_key, at)
                        SELECT :id, max(id), now() - interval '6 minutes' FROM bucket_key
                        """)
                .param("id", ID.value())
                .update();
        assertThat(nodes()).isEqualTo(new Nodes(0, 0, 1));
    }

    /// A key that is read for somebody who was overtaken is not kept.
    @Test
    void aProcessThatHasAnsweredKeepsNoSupersededKey() {
        KeyFiles files = new KeyFiles(home.directory());
        Wrapping wrapping = new Wrapping(KeyringHome.RANDOM);
        BucketKeys keys = new BucketKeys(files, wrapping, MasterKey.ofFile(files, wrapping, true));
        BucketKey old = StolenKey.bucketKeys(home.owner()).getFirst();
        keys.secret(old, 1);
        assertThat(keys.seen(1).secrets()).containsOnlyKeys(old.file());
        keys.seen(2);
        keys.secret(old, 1);
        assertThat(keys.seen(2).secrets()).isEmpty();
    }

    @Test
    void withoutItsDatabaseNothingIsCertain() {
        try (var closed = KeyringHome.closed()) {
            Erasures cut = new Erasures(keyring, closed);
            assertThatExceptionOfType(KeyringUnavailable.class)
                    .isThrownBy(() -> cut.note(ID, CASE, Set.of(MOTHER), List.of()));
            assertThatExceptionOfType(KeyringUnavailable.class).isThrownBy(() -> cut.carryOut(ID));
            assertThatExceptionOfType(KeyringUnavailable.class)
                    .isThrownBy(() -> cut.finish(_ -> true));
            cut.finishQuietly(_ -> true);
        }
    }

    @Test
    void backupsAreGoneAfterTheDaysThatSomebodyNamed() {
        Instant destroyed = Instant.parse("2026-03-01T12:00:00Z");
        assertThat(new KeyBackups(null).expired(destroyed)).isEmpty();
        assertThat(new KeyBackups(0).expired(destroyed)).contains(destroyed);
        assertThat(new KeyBackups(14).expired(destroyed))
                .contains(destroyed.plus(Duration.ofDays(14)));
    }
}
