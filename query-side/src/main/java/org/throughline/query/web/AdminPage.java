package org.throughline.query.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;

/// What there is for an administrator: accounts and agencies, and no word of any record.
///
/// @param accounts absent where another issuer keeps them
public record AdminPage(@Nullable List<Account> accounts, List<Agency> agencies) {

    /// One account, in words.
    public record Account(String name, String words) {

        static Account of(AccountList.Line line) {
            List<String> parts = new ArrayList<>();
            AgencyId agency = line.agency();
            parts.add(
                    String.join(", ", line.roles().stream().map(Account::role).toList())
                            + (agency == null ? "" : " of " + PersonWords.of(agency)));
            parts.add(
                    switch (line.proof()) {
                        case PASSWORD -> "signs in with a password";
                        case ONE_TIME_PASSWORD -> "has not chosen a password yet";
                        case KEY -> "signs with a key";
                        case SECRET -> "made for the demo";
                    });
            return new Account(line.name(), String.join("; ", parts));
        }

        private static String role(String role) {
            return role.equals("agency") ? "system" : PersonWords.plain(role);
        }
    }

    /// One agency.
    ///
    /// @param since ledger time at which it was registered
    public record Agency(String id, String kind, Instant since) {

        public String words() {
            return PersonWords.plain(kind) + ", registered on " + WhenWords.day(since);
        }
    }
}
