package org.throughline.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.throughline.schema.cases.EventId;
import org.throughline.schema.cases.PersonId;
import org.throughline.schema.cases.PersonalText;
import org.throughline.schema.codec.PublicTexts;
import org.throughline.schema.sealing.CannotOpen;
import org.throughline.schema.sealing.PersonKey;
import org.throughline.schema.sealing.SealedPart;
import org.throughline.schema.sealing.Sealer;

/// Somebody who holds the whole home of a server as it is now: data files, keyring, master key.
/// Keys are unwrapped as ADR 0004 says, but whatever tags and labels say: each wrapping is
/// decrypted with each secret there is, and each outcome tried as the key of everybody.
final class Attacker {

    private static final int NONCE = 12;
    private static final int KEY = 32;
    private static final int WRAPPED = 60;

    private final Map<String, List<PersonKey>> ofPerson = new HashMap<>();
    private final List<PersonKey> all = new ArrayList<>();

    private Attacker() {}

    /// Takes what lies in the home, whose PostgreSQL runs.
    static Attacker on(RunningServer server) throws IOException, SQLException {
        Attacker attacker = new Attacker();
        try (ServerDatabase keyring = ServerDatabase.ofKeyring(server)) {
            List<byte[]> secrets = secrets(server.home().resolve("keys"), keyring);
            for (String row :
                    keyring.find(
                            "SELECT person || ' ' || encode(wrapped, 'hex') FROM wrapped_key")) {
                String[] parts = row.split(" ", -1);
                byte[] wrapped = HexFormat.of().parseHex(parts[1]);
                for (byte[] secret : secrets) {
                    attacker.add(parts[0], new PersonKey(decrypted(secret, wrapped)));
                }
            }
        }
        return attacker;
    }

    private void add(String person, PersonKey key) {
        ofPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(key);
        all.add(key);
    }

    /// The master key, the bucket keys of every file that lies there, and the key of the log.
    private static List<byte[]> secrets(Path folder, ServerDatabase keyring) throws IOException {
        List<byte[]> secrets = new ArrayList<>();
        byte[] master = Files.readAllBytes(folder.resolve("master.key"));
        secrets.add(master);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> !each.endsWith("master.key")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                secrets.add(decrypted(master, Arrays.copyOfRange(bytes, 1, bytes.length)));
            }
        }
        for (String log : keyring.find("SELECT encode(wrapped, 'hex') FROM log_key")) {
            secrets.add(decrypted(master, HexFormat.of().parseHex(log)));
        }
        return secrets;
    }

    /// GCM is counter mode, its first block of text has counter 2 (NIST SP 800-38D): this decrypts
    /// whether the tag and the label fit or not.
    private static byte[] decrypted(byte[] secret, byte[] wrapped) {
        byte[] whole = Arrays.copyOf(wrapped, WRAPPED);
        byte[] counter = Arrays.copyOf(Arrays.copyOf(whole, NONCE), 16);
        counter[15] = 2;
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            SecretKeySpec key = new SecretKeySpec(secret, "AES");
            cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(counter));
            return cipher.doFinal(whole, NONCE, KEY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    int keys() {
        return all.size();
    }

    /// A text that was opened.
    record Opened(Set<PersonId> about, String text) {}

    /// Every text of these rows of the log that opens with any of the keys.
    List<Opened> open(List<LootedRow> rows) {
        List<Opened> opened = new ArrayList<>();
        for (LootedRow row : rows) {
            SealedPart part = SealedPart.parse(row.sealed());
            PublicTexts.of(row.publicPart())
                    .forEach(
                            (pointer, text) ->
                                    open(row.event(), part, pointer, text)
                                            .map(words -> new Opened(text.about(), words))
                                            .ifPresent(opened::add));
        }
        return opened;
    }

    private Optional<String> open(
            EventId event, SealedPart part, String pointer, PersonalText text) {
        List<PersonId> owners = List.copyOf(new TreeSet<>(text.about()));
        return open(event, part, pointer, text, owners, new LinkedHashMap<>());
    }

    /// Tries every key for every owner of a text of one or two; of more, those that were wrapped as
    /// the owner's.
    private Optional<String> open(
            EventId event,
            SealedPart part,
            String pointer,
            PersonalText text,
            List<PersonId> left,
            Map<PersonId, PersonKey> tried) {
        if (left.isEmpty()) {
            try {
                return Optional.of(
                        Sealer.open(event, part, pointer, text.about(), text.commitment(), tried)
                                .text());
            } catch (CannotOpen _) {
                return Optional.empty();
            }
        }
        PersonId owner = left.getFirst();
        List<PersonKey> keys =
                text.about().size() <= 2 ? all : ofPerson.getOrDefault(owner.text(), List.of());
        for (PersonKey key : keys) {
            tried.put(owner, key);
            Optional<String> words =
                    open(event, part, pointer, text, left.subList(1, left.size()), tried);
            if (words.isPresent()) {
                return words;
            }
        }
        return Optional.empty();
    }
}
