package org.throughline.command.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.schema.cases.CaseId;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.sealing.CannotOpen;
import org.throughline.schema.sealing.Dedupe;
import org.throughline.schema.sealing.KeyState;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;

/// Someone holds all data files of the databases as they are now (old rows and write-ahead log
/// included), a backup of them from before an erasure, today's key directory and the master key.
/// The database files are read as files, so nothing that PostgreSQL hides is out of the attacker's
/// reach.
class AttackerTest {

    private static final CaseId CASE = CaseId.of("3f0e7a52-9d34-4c1e-8a55-0d5c2f9b6e01");
    private static final EventId EVENT = EventId.of("01975f6a-7c00-7000-8000-000000000001");
    private static final Dedupe DEDUPE = new Dedupe(new byte[32]);
    private static final PersonId CHILD = PersonId.CHILD;
    private static final PersonId MOTHER = PersonId.of("mother");
    private static final PersonId SISTER = PersonId.of("sister-1");
    private static final Set<PersonId> FAMILY = Set.of(CHILD, MOTHER, SISTER);
    private static final String CONTROL = "planted-control-7f31";

    @TempDir private Path folder;

    private final Map<String, PersonalText.Open> texts = new TreeMap<>();
    private KeyringHome home;
    private SealedPart sealed;
    private byte[] erasedKey;
    private List<StolenKey> backup;
    private Loot filesBefore;

    @BeforeEach
    void sealThenBackUpThenErase() throws IOException {
        home = new KeyringHome(folder);
        Keyring keyring = home.start();
        Map<PersonId, PersonKey> keys = keyring.keysFor(CASE, FAMILY);
        text("/child", keys, CHILD);
        text("/mother", keys, MOTHER);
        text("/both", keys, CHILD, MOTHER);
        text("/sisters", keys, CHILD, SISTER);
        sealed = Sealer.seal(EVENT, texts, keys);
        erasedKey = Objects.requireNonNull(keys.get(MOTHER)).bytes();
        plantControl();
        backup = StolenKey.allIn(home.owner());
        filesBefore = Loot.ofServer(home.owner(), folder.resolve("backup"));
        keyring.destroy(CASE, MOTHER);
    }

    @Test
    void noWrappedKeyOfTheErasedPersonUnwrapsWithTodaysFiles() {
        List<byte[]> secrets = todaysSecrets();
        assertThat(secrets).hasSize(2);
        List<StolenKey> stolen = new ArrayList<>(backup);
        stolen.addAll(StolenKey.allIn(home.owner()));
        assertThat(stolen).filteredOn(key -> key.person().equals(MOTHER)).hasSizeGreaterThan(1);
        for (StolenKey key : stolen) {
            for (byte[] secret : secrets) {
                // whatever the tag says: what the bytes decrypt to is tried as a key
                byte[] candidate = key.decryptedWithoutCheck(secret);
                assertThat(candidate).isNotEqualTo(erasedKey);
                assertThatExceptionOfType(CannotOpen.class)
                        .isThrownBy(
                                () -> open("/mother", Map.of(MOTHER, new PersonKey(candidate))));
            }
        }
    }

    @Test
    void theSameAttackOpensWhatIsNotErased() {
        byte[] childsKey = presentKey(CHILD).bytes();
        List<byte[]> opened = new ArrayList<>();
        for (StolenKey key : StolenKey.allIn(home.owner())) {
            todaysSecrets().forEach(secret -> opened.add(key.decryptedWithoutCheck(secret)));
        }
        assertThat(opened).anySatisfy(candidate -> assertThat(candidate).isEqualTo(childsKey));
    }

    @Test
    void neitherKeyNorTextIsInAnyDataFileBeforeOrAfter() throws IOException {
        Loot filesAfter = Loot.ofServer(home.owner(), folder.resolve("now"));
        for (Loot loot : List.of(filesBefore, filesAfter)) {
            assertThat(loot.contains(CONTROL.getBytes(UTF_8))).as("the control is found").isTrue();
            assertThat(loot.contains(erasedKey)).isFalse();
            assertThat(loot.contains(HexFormat.of().formatHex(erasedKey).getBytes(UTF_8)))
                    .isFalse();
            for (PersonalText.Open text : texts.values()) {
                assertThat(loot.contains(text.text().getBytes(UTF_8))).isFalse();
            }
        }
    }

    @Test
    void textsAboutOthersInTheSameBucketStillOpen() {
        Map<PersonId, KeyState> states = home.start().find(CASE, FAMILY);
        assertThat(read("/mother", states)).isInstanceOf(PersonalText.Erased.class);
        assertThat(read("/both", states)).isInstanceOf(PersonalText.Erased.class);
        for (String pointer : List.of("/child", "/sisters")) {
            assertThat(read(pointer, states))
                    .isInstanceOfSatisfying(
                            PersonalText.Open.class,
                            open -> assertThat(open.text()).isEqualTo(written(pointer).text()));
        }
    }

    private void text(String pointer, Map<PersonId, PersonKey> keys, PersonId... about) {
        Set<PersonId> owners = Set.of(about);
        String text = "a text at " + pointer + " nobody else would write";
        texts.put(
                pointer,
                new PersonalText.Open(owners, Sealer.salt(owners, keys, DEDUPE, pointer), text));
    }

    private PersonalText.Open written(String pointer) {
        return Objects.requireNonNull(texts.get(pointer));
    }

    private PersonalText.Open open(String pointer, Map<PersonId, PersonKey> keys) {
        PersonalText.Open text = written(pointer);
        return Sealer.open(EVENT, sealed, pointer, text.about(), text.commitment(), keys);
    }

    private PersonalText read(String pointer, Map<PersonId, KeyState> states) {
        return Sealer.read(EVENT, sealed, pointer, written(pointer), states);
    }

    private PersonKey presentKey(PersonId person) {
        KeyState state = home.start().find(CASE, Set.of(person)).get(person);
        assertThat(state).isInstanceOf(KeyState.Present.class);
        return ((KeyState.Present) Objects.requireNonNull(state)).key();
    }

    /// Everything secret that today's directory gives: the master key and the bucket keys it
    /// unwraps.
    private List<byte[]> todaysSecrets() {
        KeyFiles files = new KeyFiles(home.directory());
        Wrapping wrapping = new Wrapping(KeyringHome.RANDOM);
        MasterKey master = MasterKey.ofFile(files, wrapping, true);
        BucketKeys buckets = new BucketKeys(files, wrapping, master);
        List<byte[]> secrets = new ArrayList<>(List.of(master.bytes()));
        for (BucketKey key : StolenKey.bucketKeys(home.owner())) {
            if (files.has(KeyFiles.bucket(key.file()))) {
                secrets.add(buckets.load(key));
            }
        }
        return secrets;
    }

    /// In a table of the same database, so that the search is known to see what is written there.
    private void plantControl() {
        JdbcClient owner = JdbcClient.create(home.owner());
        owner.sql("CREATE TABLE IF NOT EXISTS control (text text)").update();
        owner.sql("INSERT INTO control VALUES (:text)").param("text", CONTROL).update();
    }
}
