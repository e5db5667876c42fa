package org.throughline.command.intake;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.throughline.schema.agencies.AgencyId;

/// Who sends a request.
///
/// @param agency the agency the account belongs to; reviewers, auditors and administrators have
///   none
record Caller(Optional<AgencyId> agency) {

    static Caller of(Authentication authentication) {
        String agency =
                authentication instanceof JwtAuthenticationToken token
                        ? token.getToken().getClaimAsString("agency")
                        : null;
        try {
            return new Caller(Optional.ofNullable(agency).map(AgencyId::of));
        } catch (IllegalArgumentException _) {
            return new Caller(Optional.empty());
        }
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
