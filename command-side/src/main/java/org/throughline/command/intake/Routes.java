package org.throughline.command.intake;

import java.util.List;
import org.springframework.http.HttpMethod;

/// Who may do what at the command side. What is not in this table does not exist. The roles are the
/// claim `roles` of a token; their authorities are `ROLE_…`.
public enum Routes {
    SUBMIT("POST", "/api/v1/events", "agency practitioner"),
    VALIDATE("POST", "/api/v1/events:validate", "agency practitioner"),
    RECEIPT(
            "GET",
            "/api/v1/events/{eventId}/receipt",
            "agency practitioner reviewer auditor admin"),
    OPEN_CASE("POST", "/api/v1/cases", "agency practitioner"),
    REGISTER_AGENCY("POST", "/api/v1/agencies", "admin"),
    SCHEMAS("GET", "/api/v1/schemas", "agency practitioner reviewer auditor admin"),
    SCHEMA("GET", "/api/v1/schemas/{type}/{version}", "agency practitioner reviewer auditor admin"),
    LOG("GET", "/api/v1/log", "auditor admin");

    private final String method;
    private final String pattern;
    private final String roles;

    Routes(String method, String pattern, String roles) {
        this.method = method;
        this.pattern = pattern;
        this.roles = roles;
    }

    public HttpMethod method() {
        return HttpMethod.valueOf(method);
    }

    /// A path pattern of Spring's.
    public String pattern() {
        return pattern;
    }

    /// Any of these is enough.
    public List<String> roles() {
        return List.of(roles.split(" "));
    }

    /// Whether the query side has other methods at the same address.
    boolean shared() {
        return this == OPEN_CASE;
    }
}
