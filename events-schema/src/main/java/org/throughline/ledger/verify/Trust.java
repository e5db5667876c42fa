package org.throughline.ledger.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.KeyName;
import org.throughline.ledger.Origin;
import org.throughline.ledger.SignatureType.Says;
import org.throughline.ledger.SignedNote;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;

/// What whoever checks already trusts: keys that came another way than the file. Remembers what
/// came of the last notes that it checked, because many files have the same checkpoint.
public final class Trust {

    private static final int REMEMBERED = 64;

    private final List<VerifierKey> logs;
    private final List<VerifierKey> witnesses;
    private final Quorum quorum;
    private final KeyChain chain;
    private final Map<Asked, SignedNote.Signers> remembered =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, SignedNote.Signers> eldest) {
                    return size() > REMEMBERED;
                }
            };

    private record Asked(SignedNote note, List<VerifierKey> keys) {}

    /// What is trusted.
    ///
    /// @param logs every key of a log that is given must have signed
    /// @param witnesses keys that may have cosigned
    /// @throws IllegalArgumentException if a key is of the wrong type or given twice
    public Trust(List<VerifierKey> logs, List<VerifierKey> witnesses, Quorum quorum) {
        this(logs, witnesses, quorum, KeyChain.NONE);
    }

    private Trust(
            List<VerifierKey> logs, List<VerifierKey> witnesses, Quorum quorum, KeyChain chain) {
        this.chain = chain;
        this.logs = List.copyOf(logs);
        this.witnesses = List.copyOf(witnesses);
        this.quorum = quorum;
        if (logs.stream().anyMatch(key -> key.type().says() != Says.LOG)) {
            throw new IllegalArgumentException("a log's key is of another type than a witness's");
        }
        if (witnesses.stream().anyMatch(key -> key.type().says() == Says.LOG)) {
            throw new IllegalArgumentException("a witness's key is of another type than a log's");
        }
        Set<String> seen = new HashSet<>();
        for (VerifierKey key : Stream.concat(logs.stream(), witnesses.stream()).toList()) {
            if (!seen.add(HexFormat.of().formatHex(key.key())) || !seen.add(key.toString())) {
                throw new IllegalArgumentException("a key is given twice");
            }
        }
    }

    public List<VerifierKey> logs() {
        return logs;
    }

    public List<VerifierKey> witnesses() {
        return witnesses;
    }

    public Quorum quorum() {
        return quorum;
    }

    /// The same, of a log that changed its keys like this. The changes hold.
    Trust following(KeyChain changes) {
        return new Trust(logs, witnesses, quorum, changes);
    }

    KeyChain chain() {
        return chain;
    }

    /// @param logKeys that should have signed
    SignedNote.Signers signers(SignedNote note, List<VerifierKey> logKeys) {
        List<VerifierKey> known = Stream.concat(logKeys.stream(), witnesses.stream()).toList();
        synchronized (remembered) {
            return remembered.computeIfAbsent(
                    new Asked(note, known), asked -> asked.note().verify(asked.keys()));
        }
    }

    /// As many as this of the witnesses. Keys of one name are those of one witness, who must have
    /// cosigned with each of them: a second key makes no second witness.
    ///
    /// @param needed how many of the witnesses, 0 for none
    public static Trust of(List<VerifierKey> logs, List<VerifierKey> witnesses, int needed) {
        if (needed == 0) {
            return new Trust(logs, witnesses, new Quorum.None());
        }
        Map<KeyName, List<Quorum>> byName = new LinkedHashMap<>();
        for (VerifierKey key : witnesses) {
            byName.computeIfAbsent(key.name(), _ -> new ArrayList<>()).add(new Quorum.One(key));
        }
        List<Quorum> members = new ArrayList<>();
        byName.values().forEach(keys -> members.add(new Quorum.AtLeast(keys.size(), keys)));
        return new Trust(logs, witnesses, new Quorum.AtLeast(needed, members));
    }

    /// The keys of this log that were given.
    ///
    /// @throws CannotCheck if there is none
    List<VerifierKey> keysOf(Origin origin) {
        List<VerifierKey> keys =
                logs.stream().filter(key -> key.name().text().equals(origin.text())).toList();
        if (keys.isEmpty()) {
            throw new CannotCheck("No key of the log " + origin + " was given: see --log-key.");
        }
        return keys;
    }

    /// The keys that sign checkpoints of this size: those that were given, or, before or after a
    /// change of keys, all of those that the changes lead to.
    ///
    /// @throws CannotCheck if there is none
    List<VerifierKey> keysOf(Origin origin, TreeSize size) {
        List<VerifierKey> given = keysOf(origin);
        List<VerifierKey> then = chain.at(size);
        return then.isEmpty() || then.containsAll(given) ? given : then;
    }
}
