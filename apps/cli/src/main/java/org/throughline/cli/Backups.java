package org.throughline.cli;

import java.nio.file.Path;
import java.util.List;

/// Copies of the data directory of this machine, and the way back. The client alone makes none: it
/// comes from the program that can also start a server.
public interface Backups {

    /// Where the two parts of a backup are: they belong to two places.
    record Places(Path log, Path keys) {}

    /// Copies everything that cannot be made again, while a server runs or none does.
    ///
    /// @param to two folders that are empty or not there
    /// @throws Fault if it cannot be done; then nothing is left that a restore would take
    Copied backup(Places to, Steps steps);

    /// Fills an empty data directory, or leaves it as it was.
    ///
    /// @param verify whether to look at every event too, and to open every text
    /// @throws Fault if that cannot even be tried
    Restored restore(Places from, boolean verify, Steps steps);

    /// Told how the work goes on.
    interface Steps {

        /// Another task begins.
        ///
        /// @param most how many rows there are to go through; -1 if that is not known
        void begin(String task, long most);

        void step(int rows);
    }

    /// What a backup holds.
    ///
    /// @param ledgerTime of the last event; empty if there is none
    /// @param root of the Merkle tree over all leaves (RFC 9162), in hexadecimal digits
    /// @param people who have a key or had one
    record Copied(
            String id, long events, String ledgerTime, String root, long looks, long people) {}

    /// What a restore came to.
    ///
    /// @param found how many findings there are; nothing was restored unless it is 0
    /// @param findings the first of them
    /// @param remarks what is worth knowing, in words
    record Restored(
            long events, String root, long found, List<Finding> findings, List<String> remarks) {}

    /// Something that is not as it was written, without any content of it.
    ///
    /// @param where a file of the backup, or `position N` of the log
    record Finding(String where, String kind, String what) {}

    /// Why it cannot be done, in words for whoever gave the command.
    final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Fault(String message) {
            super(message);
        }
    }
}
