package org.throughline.command.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.AccessRole;
import org.throughline.schema.agencies.AgencyId;

/// Who sends a request.
///
/// @param agency the agency the account belongs to; reviewers, auditors and administrators have
///   none
/// @param account as the issuer of the token names it
record Caller(Optional<AgencyId> agency, String account, AccessRole role) {

    private static final String UNNAMED = "unnamed";

    static Caller of(Authentication authentication) {
        if (!(authentication instanceof JwtAuthenticationToken token)) {
            return new Caller(Optional.empty(), UNNAMED, AccessRole.OTHER);
        }
        Jwt jwt = token.getToken();
        String subject = jwt.getSubject();
        return new Caller(
                agency(jwt.getClaimAsString("agency")),
                subject == null || subject.isBlank() ? UNNAMED : subject,
                role(jwt.getClaimAsStringList("roles")));
    }

    static Caller of(AgencyId agency) {
        return new Caller(Optional.of(agency), agency.text(), AccessRole.AGENCY);
    }

    /// Speaks for nobody.
    static Caller nobody() {
        return new Caller(Optional.empty(), UNNAMED, AccessRole.OTHER);
    }

    private static Optional<AgencyId> agency(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(AgencyId::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static AccessRole role(@Nullable List<String> roles) {
        for (AccessRole role : AccessRole.values()) {
            if (roles != null && roles.contains(Kebab.text(role))) {
                return role;
            }
        }
        return AccessRole.OTHER;
    }

    boolean speaksFor(AgencyId source) {
        return agency.filter(source::equals).isPresent();
    }

    /// The agency of a caller who must have one.
    AgencyId ownAgency() {
        return agency.orElseThrow(
                () -> Trouble.FORBIDDEN.because("This account belongs to no agency."));
    }
}
