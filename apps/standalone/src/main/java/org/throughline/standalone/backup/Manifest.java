package org.throughline.standalone.backup;

import java.util.List;
import java.util.Objects;
import org.throughline.ledger.Origin;

/// What one part of a backup consists of. It is written last: a part without one is none.
///
/// @param format [#FORMAT]
/// @param part `log` or `keys`
/// @param backup names the backup, the same in both parts
/// @param program the version that wrote it
/// @param origin of the log
/// @param keyring SHA-256 of the wrapped log key, the same as long as the keyring is the same one
/// @param read when the part's rows were read
/// @param position of the log's last event: in the log part the last that is in it, in the keys
///   part one whose keys, and those of all events before it, are in it
/// @param head of the log; [Head#NONE] in the keys part
record Manifest(
        int format,
        String part,
        String backup,
        String program,
        String origin,
        String keyring,
        String read,
        long position,
        Head head,
        List<TableCopy> tables,
        List<KeptFile> files) {

    static final int FORMAT = 1;

    Manifest {
        Objects.requireNonNull(part);
        Objects.requireNonNull(backup);
        Objects.requireNonNull(program);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(keyring);
        Objects.requireNonNull(read);
        Objects.requireNonNull(head);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /// Where the log ends.
    ///
    /// @param ledgerTime of the last event; empty if there is none
    /// @param leaf hash of the last event's leaf; empty if there is none
    /// @param root of the Merkle tree over all leaves (RFC 9162)
    record Head(String ledgerTime, String leaf, String root) {

        static final Head NONE = new Head("", "", "");

        Head {
            Objects.requireNonNull(ledgerTime);
            Objects.requireNonNull(leaf);
            Objects.requireNonNull(root);
        }
    }

    /// The log's origin.
    ///
    /// @throws BackupFault if it is none
    Origin named() {
        try {
            return Origin.of(origin);
        } catch (IllegalArgumentException _) {
            throw new BackupFault("The manifest names no log.");
        }
    }

    /// The copy of a table.
    ///
    /// @throws BackupFault if the part has none, or with other columns
    TableCopy table(Table table) {
        return tables.stream()
                .filter(each -> each.name().equals(table.label()))
                .filter(each -> each.columns().equals(table.columns()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new BackupFault(
                                        "This backup has not the tables of this program: it was made by version "
                                                + program
                                                + "."));
    }
}
