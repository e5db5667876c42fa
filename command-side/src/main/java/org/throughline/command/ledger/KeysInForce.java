package org.throughline.command.ledger;

import java.nio.file.Path;
import java.util.List;
import org.throughline.command.store.LogDatabase;
import org.throughline.ledger.KeyChain;
import org.throughline.ledger.KeyChange;
import org.throughline.ledger.NoteSigner;
import org.throughline.ledger.Origin;
import org.throughline.ledger.TreeSize;
import org.throughline.ledger.VerifierKey;

/// Which keys sign, as the log says, and their private halves, which lie in a directory.
final class KeysInForce {

    private final KeyChanges changes;
    private final Origin origin;
    private final Path directory;

    KeysInForce(LogDatabase database, Origin origin, Path directory) {
        this.changes = new KeyChanges(database, origin);
        this.origin = origin;
        this.directory = directory;
    }

    /// What others check checkpoints of this size with; none before the first one was made, and
    /// none if the changes do not hold: then nobody can say whose the log is.
    List<VerifierKey> at(TreeSize size) {
        try {
            return at(chain(), size);
        } catch (LedgerCorrupted _) {
            return List.of();
        }
    }

    /// The same of a chain that was read before.
    List<VerifierKey> at(KeyChain chain, TreeSize size) {
        return chain.links().isEmpty() ? LogKeys.known(directory, origin) : chain.at(size);
    }

    /// All changes, which begin with the keys that this log was made with, if those are here.
    ///
    /// @throws LedgerCorrupted if they begin with others
    KeyChain chain() {
        KeyChain chain = changes.all();
        List<VerifierKey> first = LogKeys.known(directory, origin);
        if (!first.isEmpty()
                && !chain.links().isEmpty()
                && !chain.links().getFirst().change().from().equals(first)) {
            throw new LedgerCorrupted("the changes of keys begin with other keys than this log's");
        }
        return chain;
    }

    /// What signs a checkpoint of this size.
    ///
    /// @param signed whether something was signed already
    /// @throws LedgerCorrupted if a private key is not here
    LogKeys signing(TreeSize size, boolean signed) {
        KeyChain chain = chain();
        return chain.links().isEmpty()
                ? LogKeys.open(directory, origin, signed)
                : LogKeys.of(directory, chain.at(size));
    }

    /// The keys that sign once all of the log is in a checkpoint; none before the first was made.
    ///
    /// @throws LedgerCorrupted if the changes do not hold
    List<VerifierKey> newest() {
        return at(chain(), TreeSize.of(Long.MAX_VALUE));
    }

    /// Makes new keys, durably, and a change to them, which has no effect before it is in the log.
    ///
    /// @throws LedgerCorrupted if a private key is not here
    KeyChange renewed() {
        List<NoteSigner> old = signing(TreeSize.of(Long.MAX_VALUE), true).signers();
        return KeyChange.signed(origin, old, LogKeys.made(directory, origin).signers());
    }
}
