package org.throughline.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Under which account an event is sent: a given token, the account that the user named, or that of
/// the source's agency.
final class Senders {
    private final Tokens tokens;
    private final String chosen;
    private final Map<String, Optional<String>> ofAgency = new HashMap<>();
    private @Nullable Accounts accounts;

    Senders(Tokens tokens, String chosen) {
        this.tokens = tokens;
        this.chosen = chosen;
    }

    /// Empty if no account may speak for this source.
    Optional<String> accountFor(String source) {
        if (tokens.isGiven()) {
            return Optional.of(Tokens.GIVEN);
        }
        return chosen.isEmpty()
                ? ofAgency.computeIfAbsent(EventLine.agencyOf(source), this::find)
                : Optional.of(chosen);
    }

    private Optional<String> find(String agency) {
        if (accounts == null) {
            accounts = tokens.accounts();
        }
        return agency.isEmpty() ? Optional.empty() : accounts.ofAgency(agency).map(Account::name);
    }
}
