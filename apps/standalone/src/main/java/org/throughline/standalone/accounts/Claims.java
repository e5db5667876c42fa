package org.throughline.standalone.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// What a token says of its account beside the name in `sub`: `roles`, and `agency` where there is
/// one.
final class Claims {

    static final String ROLES = "roles";
    static final String AGENCY = "agency";

    private Claims() {}

    static Map<String, Object> of(Account account) {
        Map<String, Object> claims = new TreeMap<>();
        claims.put(ROLES, account.roles().stream().map(AccountRole::text).toList());
        account.ownAgency().ifPresent(agency -> claims.put(AGENCY, agency.text()));
        return claims;
    }

    /// What the pages ask of one who signed in: `ROLE_AGENCY` for the role `agency`, and
    /// `AGENCY_police` for the agency `police`.
    static Collection<GrantedAuthority> authorities(Account account) {
        Stream<String> roles = account.roles().stream().map(role -> "ROLE_" + role.name());
        Stream<String> agency = account.ownAgency().stream().map(own -> "AGENCY_" + own.text());
        return Stream.concat(roles, agency)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
