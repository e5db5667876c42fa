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
    ERASE("POST", "/api/v1/cases/{caseId}/erasures", "admin"),
    ERASURES("GET", "/api/v1/cases/{caseId}/erasures", "admin auditor"),
    ERASURE("GET", "/api/v1/cases/{caseId}/erasures/{erasureId}", "admin auditor"),
    REGISTER_AGENCY("POST", "/api/v1/agencies", "admin"),
    SCHEMAS("GET", "/api/v1/schemas", "agency practitioner reviewer auditor admin"),
    SCHEMA("GET", "/api/v1/schemas/{type}/{version}", "agency practitioner reviewer auditor admin"),
    IMPORT("POST", "/api/v1/imports", "agency practitioner"),
    IMPORTS("GET", "/api/v1/imports", "agency practitioner"),
    IMPORT_STATE("GET", "/api/v1/imports/{importId}", "agency practitioner"),
    IMPORT_COMMIT("POST", "/api/v1/imports/{importId}/commit", "agency practitioner"),
    IMPORT_DISCARD("DELETE", "/api/v1/imports/{importId}", "agency practitioner"),
    LOOKS("POST", "/api/v1/access", "relay"),
    LOG("GET", "/api/v1/log", "auditor admin relay"),
    CHANGE_LOG_KEYS("POST", "/api/v1/log/keys", "admin"),
    STREAM_PROOF("GET", "/api/v1/log/proof", "auditor relay"),
    LOG_ENTRIES("GET", "/api/v1/log/tile/entries/**", "auditor admin relay"),
    LOG_TILE("GET", "/api/v1/log/tile/**", "agency practitioner reviewer auditor admin relay"),
    CHECKPOINTS("GET", "/api/v1/checkpoints", "agency practitioner reviewer auditor admin relay"),
    CHECKPOINT(
            "GET",
            "/api/v1/checkpoints/{size}",
            "agency practitioner reviewer auditor admin relay");

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

    /// What the body of a request is.
    Takes takes() {
        return switch (this) {
            case IMPORT -> Takes.CSV;
            case IMPORT_COMMIT, IMPORT_DISCARD -> Takes.NOTHING;
            default -> Takes.EVENTS;
        };
    }

    /// A kind of body.
    enum Takes {
        EVENTS,
        CSV,
        NOTHING
    }

    /// Whether the query side has other methods at the same address.
    boolean shared() {
        return this == OPEN_CASE || this == REGISTER_AGENCY;
    }
}
