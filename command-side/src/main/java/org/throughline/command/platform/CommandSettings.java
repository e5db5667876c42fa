package org.throughline.command.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings of the command side, `throughline.…`.
///
/// @param origin names the log in its leaves, for ever
/// @param issuer of the tokens, if no decoder of tokens is given as a bean
@ConfigurationProperties("throughline")
public record CommandSettings(
        @DefaultValue("throughline.local/log") String origin,
        @Nullable String issuer,
        Command command,
        Keyring keyring) {

    /// `throughline.command.…`
    public record Command(Db db) {}

    /// `throughline.keyring.…`
    ///
    /// @param dir where the key files lie
    /// @param masterKey 64 hexadecimal digits; without it the key is kept in `dir`
    /// @param backupDays for how many days at most a copy of the keys is kept, 0 if none is made;
    ///   without it no erasure is ever complete
    public record Keyring(
            Db db, Path dir, @Nullable String masterKey, @Nullable Integer backupDays) {

        @Override
        public String toString() {
            return "Keyring[dir=" + dir + "]";
        }
    }

    /// One database: the application's role, and the owner that migrates it.
    ///
    /// @param connections the size of the pool
    /// @param owner the application's role if absent
    public record Db(
            String url,
            String user,
            String password,
            @DefaultValue("8") int connections,
            @Nullable Owner owner) {

        /// The role that owns the tables.
        Owner migrator() {
            return owner == null ? new Owner(user, password) : owner;
        }

        @Override
        public String toString() {
            return "Db[url=" + url + "]";
        }
    }

    /// A role that may change the schema.
    public record Owner(String user, String password) {

        @Override
        public String toString() {
            return "Owner[user=" + user + "]";
        }
    }
}
