package org.throughline.standalone.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.agencies.AgencyId;
import org.throughline.standalone.platform.Outside;

/// One who may sign in and get tokens.
///
/// @param name also the client id of its tokens
/// @param secret password on the form, client secret at the issuer; random, never printed by
///   toString
/// @param agency whose records it submits and reads
/// @param demo made for the demo, hence only for this machine
public record Account(
        String name,
        String secret,
        List<AccountRole> roles,
        @Nullable AgencyId agency,
        boolean demo) {

    public Account {
        roles = List.copyOf(roles);
    }

    static Account ofRole(String name, AccountRole role, boolean demo) {
        return new Account(name, Outside.randomSecret(), List.of(role), null, demo);
    }

    static Account ofAgency(AgencyId agency) {
        return new Account(
                agency.text(), Outside.randomSecret(), List.of(AccountRole.AGENCY), agency, true);
    }

    Optional<AgencyId> ownAgency() {
        return Optional.ofNullable(agency);
    }

    @Override
    public String toString() {
        return "Account[name=" + name + ", roles=" + roles + "]";
    }
}
