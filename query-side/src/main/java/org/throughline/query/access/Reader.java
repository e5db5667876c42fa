package org.throughline.query.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.schema.agencies.AgencyId;

/// Who reads: everything, or as one agency what that agency knows, holds or wrote.
///
/// @param agency the agency the reader belongs to; absent for those who read all
public record Reader(@Nullable AgencyId agency) {

    /// The authority that names the agency of an account: `AGENCY_police`.
    public static final String AGENCY = "AGENCY_";

    private static final String ROLE = "ROLE_";

    /// The reader behind an account.
    ///
    /// @throws Problem if the account may read nothing of a case
    public static Reader of(@Nullable Authentication account) {
        if (account == null) {
            throw Problem.unauthorized();
        }
        for (ReaderRole role : ReaderRole.values()) {
            if (has(account, ROLE + role.name()) && role.readsAll()) {
                return new Reader(null);
            }
        }
        if (has(account, ROLE + ReaderRole.AGENCY.name())
                || has(account, ROLE + ReaderRole.PRACTITIONER.name())) {
            return new Reader(agencyOf(account));
        }
        throw Problem.forbidden();
    }

    private static boolean has(Authentication account, String authority) {
        return account.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(authority::equals);
    }

    /// From the authority; an agency's own account may also just bear the agency's id as its name.
    private static AgencyId agencyOf(Authentication account) {
        String id =
                account.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(Objects::nonNull)
                        .filter(each -> each.startsWith(AGENCY))
                        .map(each -> each.substring(AGENCY.length()))
                        .findFirst()
                        .orElse(account.getName());
        try {
            return AgencyId.of(id);
        } catch (IllegalArgumentException _) {
            throw Problem.forbidden();
        }
    }

    public boolean readsAll() {
        return agency == null;
    }

    /// What the reader may ask: an agency asks about its own knowledge only.
    ///
    /// @throws Problem if it asks about another's
    public Question allowed(Question question) {
        if (agency == null) {
            return question;
        }
        if (question.by() != null && !question.by().equals(agency.text())) {
            throw Problem.forbidden();
        }
        return question.by(agency.text());
    }
}
