package org.throughline.standalone.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.standalone.platform.Outside;

/// One who may sign in and get tokens.
///
/// @param name also the client id of its tokens
/// @param credential never printed by toString
/// @param agency whose records it submits and reads
/// @param demo made for the demo, hence only for this machine
public record Account(
        String name,
        Credential credential,
        List<AccountRole> roles,
        @Nullable AgencyId agency,
        boolean demo) {

    public Account {
        roles = List.copyOf(roles);
    }

    static Account ofDemo(String name, AccountRole role, @Nullable AgencyId agency) {
        return new Account(
                name, new Credential.Secret(Outside.randomSecret()), List.of(role), agency, true);
    }

    Account with(Credential other) {
        return new Account(name, other, roles, agency, demo);
    }

    public Optional<AgencyId> ownAgency() {
        return Optional.ofNullable(agency);
    }

    /// What the account shows to get in, if this program knows it.
    public Optional<String> secret() {
        return credential instanceof Credential.Secret(String text)
                ? Optional.of(text)
                : Optional.empty();
    }

    /// Whether its person has not chosen a password yet. Until then it has no rights.
    boolean isNew() {
        return credential instanceof Credential.Password(_, boolean oneTime) && oneTime;
    }

    @Override
    public String toString() {
        return "Account[name=" + name + ", roles=" + roles + "]";
    }
}
