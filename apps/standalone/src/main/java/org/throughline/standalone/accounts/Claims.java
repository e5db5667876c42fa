package org.throughline.standalone.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

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

    /// `ROLE_agency` for the role `agency`, and so on.
    static Collection<GrantedAuthority> authorities(Jwt token) {
        List<String> roles = token.getClaimAsStringList(ROLES);
        return (roles == null ? List.<String>of() : roles)
                .stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }
}
