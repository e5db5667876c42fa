package org.throughline.query.access;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.throughline.query.answer.Problem;
import org.throughline.query.answer.Question;
import org.throughline.schema.agencies.AgencyId;

/// Who reads, and as what. What a reader may see of a case follows from it and from the case.
public sealed interface Reader {

    /// The authority that names the agency of an account: `AGENCY_police`.
    String AGENCY = "AGENCY_";

    /// An agency's own system, or one of its people.
    record Member(AgencyId agency) implements Reader {}

    /// Reads the cases of commissioned reviews.
    ///
    /// @param board whose reviews; absent for those of any Board
    record Reviewer(@Nullable AgencyId board) implements Reader {}

    /// Reads everything.
    record Auditor() implements Reader {}

    /// The reader behind an account.
    ///
    /// @throws Problem if the account may read nothing of a case
    static Reader of(@Nullable Authentication account) {
        if (account == null) {
            throw Problem.unauthorized();
        }
        if (has(account, ReaderRole.AUDITOR)) {
            return new Auditor();
        }
        if (has(account, ReaderRole.REVIEWER)) {
            return new Reviewer(agency(account).orElse(null));
        }
        if (has(account, ReaderRole.AGENCY) || has(account, ReaderRole.PRACTITIONER)) {
            return new Member(agency(account).orElseThrow(Problem::forbidden));
        }
        throw Problem.forbidden();
    }

    private static boolean has(Authentication account, ReaderRole role) {
        return account.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(("ROLE_" + role.name())::equals);
    }

    private static Optional<AgencyId> agency(Authentication account) {
        return account.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(each -> each.startsWith(AGENCY))
                .map(each -> agency(each.substring(AGENCY.length())))
                .findFirst();
    }

    private static AgencyId agency(String id) {
        try {
            return AgencyId.of(id);
        } catch (IllegalArgumentException _) {
            throw Problem.forbidden();
        }
    }

    /// The agency as which somebody reads; absent for those who read as none.
    default @Nullable AgencyId agency() {
        return this instanceof Member(AgencyId agency) ? agency : null;
    }

    /// What the reader may ask: an agency asks about its own knowledge only.
    ///
    /// @throws Problem if it asks about another's
    default Question allowed(Question question) {
        AgencyId own = agency();
        if (own == null) {
            return question;
        }
        if (question.by() != null && !question.by().equals(own.text())) {
            throw Problem.forbidden();
        }
        return question.by(own.text());
    }
}
