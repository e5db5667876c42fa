package org.throughline.query.accesslog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.throughline.query.access.Reader;
import org.throughline.schema.access.AccessRole;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.agencies.AgencyId;

/// Who looks, as the account says.
///
/// @param account as its issuer names it
/// @param agency whose account it is
record Looker(String account, @Nullable String agency, AccessRole role) {

    private static final String ROLE = "ROLE_";

    /// Empty for one who has not signed in.
    static Optional<Looker> of(@Nullable Authentication account) {
        if (account == null
                || account instanceof AnonymousAuthenticationToken
                || !account.isAuthenticated()) {
            return Optional.empty();
        }
        List<String> rights = texts(account.getAuthorities());
        AccessRole role = role(rights);
        return Optional.of(new Looker(account.getName(), agency(account, rights, role), role));
    }

    private static List<String> texts(Collection<? extends GrantedAuthority> authorities) {
        return authorities.stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .toList();
    }

    private static AccessRole role(List<String> rights) {
        for (AccessRole role : AccessRole.values()) {
            if (rights.contains(ROLE + role.name())) {
                return role;
            }
        }
        return AccessRole.OTHER;
    }

    /// An agency's own account may just bear the agency's id as its name.
    private static @Nullable String agency(
            Authentication account, List<String> rights, AccessRole role) {
        String named =
                rights.stream()
                        .filter(each -> each.startsWith(Reader.AGENCY))
                        .map(each -> each.substring(Reader.AGENCY.length()))
                        .findFirst()
                        .orElse(role == AccessRole.AGENCY ? account.getName() : "");
        try {
            return AgencyId.of(named).text();
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Whether its purpose is asked for.
    boolean isAsked() {
        return role == AccessRole.PRACTITIONER;
    }

    /// What its role is there for.
    Purpose usual() {
        return switch (role) {
            case AGENCY -> Purpose.RECORD_KEEPING;
            case REVIEWER -> Purpose.REVIEW;
            case AUDITOR -> Purpose.AUDIT;
            case ADMIN -> Purpose.ADMINISTRATION;
            case PRACTITIONER, OTHER -> Purpose.NOT_STATED;
        };
    }

    @Override
    public String toString() {
        return "Looker[" + role + "]";
    }
}
