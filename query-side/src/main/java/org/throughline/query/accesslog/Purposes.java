package org.throughline.query.accesslog;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.schema.Kebab;
import org.throughline.schema.access.Purpose;
import org.throughline.schema.cases.CaseId;

/// What a practitioner says a case is read for: by a header with each request, or on a page once in
/// a session for each case.
public final class Purposes {

    public static final String HEADER = "Purpose";

    private Purposes() {}

    /// Those that a practitioner can state.
    public static List<Purpose> all() {
        return Arrays.stream(Purpose.values()).filter(Purpose::ofPractice).toList();
    }

    /// The purpose with this code, if a practitioner can state it.
    public static Optional<Purpose> of(@Nullable String code) {
        return all().stream().filter(each -> Kebab.text(each).equals(code)).findFirst();
    }

    /// Keeps what was said of a case until the session ends.
    public static void say(HttpSession session, CaseId caseId, Purpose purpose) {
        session.setAttribute(attribute(caseId), Kebab.text(purpose));
    }

    static Optional<Purpose> said(HttpServletRequest request, CaseId caseId) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : of(session.getAttribute(attribute(caseId)) instanceof String code ? code : null);
    }

    private static String attribute(CaseId caseId) {
        return "purpose." + caseId.text();
    }
}
