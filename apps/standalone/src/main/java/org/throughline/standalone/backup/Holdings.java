package org.throughline.standalone.backup;

import java.nio.file.Path;
import java.util.Optional;
import org.throughline.ledger.Origin;
import org.throughline.postgres.Database;

/// Where everything is that a backup is made of and that a restore fills.
///
/// @param keys the folder of the key files
/// @param masterKey if it is a setting; else it lies among the key files
/// @param secrets the folder of the accounts and of the issuer's key
public record Holdings(
        Origin origin,
        Database events,
        Database keyring,
        Database query,
        Path keys,
        Optional<String> masterKey,
        Path secrets) {

    @Override
    public String toString() {
        return "Holdings[" + origin + "]";
    }
}
