package org.throughline.command.keyring;

import java.util.Optional;
import org.throughline.schema.sealing.LogKey;

/// The two keys that a keyring has from its first start on.
record Secrets(MasterKey master, LogKey log) {

    /// Reads them, or makes them at the first start; under the lock. The log key shows whether the
    /// master key is the right one.
    static Secrets open(
            KeyFiles files, KeyTables tables, Wrapping wrapping, Optional<String> masterKey) {
        files.removeTemporaries();
        Optional<byte[]> wrapped = tables.logKey();
        MasterKey master =
                masterKey
                        .map(MasterKey::ofSetting)
                        .orElseGet(() -> MasterKey.ofFile(files, wrapping, wrapped.isPresent()));
        byte[] log =
                wrapped.map(bytes -> wrapping.unwrap(master.bytes(), bytes, Label.ofLogKey()))
                        .orElseGet(wrapping::freshKey);
        if (wrapped.isEmpty()) {
            tables.addLogKey(wrapping.wrap(master.bytes(), log, Label.ofLogKey()));
        }
        return new Secrets(master, new LogKey(log));
    }
}
