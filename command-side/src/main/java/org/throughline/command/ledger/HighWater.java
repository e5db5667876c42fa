package org.throughline.command.ledger;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.command.keyring.KeyFiles;
import org.throughline.ledger.Checkpoint;
import org.throughline.ledger.SignedNote;

/// The last checkpoint that was signed here, in a file beside the keys. A database that was set
/// back to an earlier state does not take it along, so nothing is signed twice for one place.
final class HighWater {

    static final String FILE = "log-high-water.note";

    private final KeyFiles files;

    HighWater(Path directory) {
        this.files = new KeyFiles(directory);
    }

    /// @throws LedgerCorrupted if the file is no signed checkpoint
    Optional<Checkpoint> read() {
        if (!files.has(FILE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Checkpoint.parse(SignedNote.parse(files.read(FILE)).text()));
        } catch (IllegalArgumentException _) {
            throw new LedgerCorrupted("the file " + FILE + " holds no checkpoint");
        }
    }

    /// Durable on return; before the checkpoint is stored or shown.
    void rise(SignedNote note) {
        files.replace(FILE, note.bytes());
    }
}
